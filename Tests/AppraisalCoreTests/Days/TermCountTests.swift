import AppraisalCore
import Testing

struct TermCountTests {
  @Test(arguments: [
    ("2025-09-02 2025-12-19", Optional("1 term")), ("2025-09-02 2026-03-27", "2 terms"),
    ("2025-09-02 2026-07-21", "3 terms"), ("2025-09-02 2026-01-04", "1 term"),
    ("2025-12-20 2026-01-04", "0 terms"), ("2025-09-03 2025-12-19", "108/109 of a term"),
    ("2025-09-02", "1/109 of a term"), ("2025-09-02 2026-01-25", "1 21/82 terms"),
    ("2025-09-02 2026-01-06", "1 1/41 terms"),
    ("2025-12-19 2026-01-05", "191/8938 of a term"), ("2025-09-01 2025-12-19", nil),
    ("2026-07-21 2026-07-22", nil), ("2030-01-01 2030-12-31", nil),
  ])
  func `terms are counted as exact fractions`(text: String, count: String?) throws {
    #expect(try SampleSchoolYear.calendar().terms(in: DayRange.of(text))?.text == count)
  }

  @Test(arguments: [
    ("2025-09-02 2025-12-19", 1, LengthComparison.equal),
    ("2025-09-02 2025-12-18", 1, .less), ("2025-09-03 2025-12-19", 1, .less),
    ("2025-09-02 2026-01-04", 1, .equal), ("2025-09-02 2026-01-05", 1, .greater),
    ("2025-10-01 2026-02-27", 1, .greater), ("2025-09-02 2026-03-27", 2, .equal),
    // Days before the first known term could belong to another: they can only add.
    ("2025-09-01 2025-12-19", 1, .atLeast), ("2025-09-01 2025-12-18", 1, .unknown),
    ("2025-09-01 2026-01-05", 1, .greater), ("2025-09-01 2026-08-31", 3, .atLeast),
    ("2025-09-01 2026-08-31", 2, .greater), ("2025-09-01 2026-08-31", 4, .unknown),
    ("2030-01-01 2030-12-31", 1, .unknown), ("2030-01-01 2030-12-31", 0, .atLeast),
    ("2025-12-22 2025-12-24", 0, .equal), ("2025-09-02", 0, .greater),
    ("2025-09-02 2025-12-19", .max, .less), ("2025-09-02 2025-12-19", -1, .greater),
    ("2025-09-02 2025-12-19", .min, .greater),
  ])
  func `a range is compared with a number of terms`(
    text: String, terms: Int, comparison: LengthComparison
  ) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.compare(DayRange.of(text), toTerms: terms) == comparison)
    if let length = Length(terms, .terms) {
      #expect(try calendar.compare(DayRange.of(text), to: length) == comparison)
    }
  }

  @Test(arguments: [(70, true), (71, false)])
  func `a range across a gap is counted only where the gap is a holiday`(
    gap: Int, isKnown: Bool
  ) throws {
    let first = SchoolTerm(
      name: "A", first: try Day.of("2025-04-22"), last: try Day.of("2025-07-18"))
    let start = first.last.adding(days: gap + 1)
    let second = SchoolTerm(name: "B", first: start, last: start.adding(days: 70))
    let calendar = SchoolCalendar(terms: [second, first], bankHolidaysOf: .none)
    let whole = try #require(DayRange(first.first, second.last))
    #expect(calendar.terms(in: whole)?.text == (isKnown ? "2 terms" : nil))
    #expect(calendar.compare(whole, toTerms: 2) == (isKnown ? .equal : .atLeast))
    #expect(calendar.compare(whole, toTerms: 1) == .greater)
    let touching = try #require(DayRange(first.first, first.last.adding(days: 1)))
    #expect(calendar.terms(in: touching)?.text == (isKnown ? "1 term" : nil))
    let term = try #require(first.range)
    #expect(calendar.terms(in: term) == TermCount(1))
    #expect(second.range.flatMap { calendar.terms(in: $0) } == TermCount(1))
  }

  @Test func `terms that contradict each other tell nothing`() throws {
    var calendar = try SampleSchoolYear.calendar()
    calendar.terms[0].last = try Day.of("2026-01-05")
    #expect(try calendar.terms(in: DayRange.of("2025-10-01 2025-10-02")) == nil)
    #expect(try calendar.compare(DayRange.of("2025-09-02 2026-07-21"), toTerms: 1) == .unknown)
    calendar.terms[0].last = try Day.of("2025-09-01")
    #expect(try calendar.terms(in: DayRange.of("2026-02-01 2026-02-02")) == nil)
    #expect(SchoolCalendar(bankHolidaysOf: .none).terms(in: try DayRange.of("2026-02-01")) == nil)
  }

  @Test func `a longer range never holds fewer terms, and parts make the whole`() throws {
    let calendar = try SampleSchoolYear.calendar()
    let start = try Day.of("2025-09-02")
    var previous = TermCount(0)
    for last in try DayRange.of("2025-09-02 2026-07-21").days {
      let range = try #require(DayRange(start, last))
      let count = try #require(calendar.terms(in: range))
      #expect(count >= previous)
      let rest = DayRange(last.adding(days: 1), try Day.of("2026-07-21"))
      if let rest, let remaining = calendar.terms(in: rest) {
        let (a, b) = (count, remaining)
        let sum = a.numerator * b.denominator + b.numerator * a.denominator
        #expect(sum == 3 * a.denominator * b.denominator)
      }
      previous = count
    }
    #expect(previous == TermCount(3))
  }

  @Test
  func `the days up to the day after some terms hold at least those terms, a day less does not`()
    throws
  {
    let calendar = try SampleSchoolYear.calendar()
    var found = 0
    for start in try DayRange.of("2025-09-02 2026-07-21").days {
      for count in 1...3 {
        guard let length = Length(count, .terms), let end = length.after(start, in: calendar)
        else { continue }
        found += 1
        let span = try #require(DayRange(start, end.adding(days: -1)))
        #expect(try #require(calendar.terms(in: span)) >= TermCount(count))
        let shorter = DayRange(start, end.adding(days: -2))
        #expect(shorter.map { calendar.compare($0, toTerms: count) } == .less)
      }
    }
    #expect(found > 300)
  }

  @Test func `counts are ordered by value`() {
    #expect(TermCount(1) < TermCount(2))
    #expect(!(TermCount(2) < TermCount(2)))
    #expect(TermCount(.min) < TermCount(.max))
  }
}
