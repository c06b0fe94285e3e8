import AppraisalCore
import Foundation
import Testing

struct LengthTests {
  @Test(arguments: [
    ("6 weeks", 6, Length.Unit.weeks), ("1 week", 1, .weeks), ("5 working days", 5, .workingDays),
    ("1 working day", 1, .workingDays), ("10 school days", 10, .schoolDays), ("14 days", 14, .days),
    ("28 calendar days", 28, .calendarDays), ("1 term", 1, .terms), ("48 hours", 48, .hours),
    ("3 months", 3, .months), ("1 year", 1, .years), ("0 days", 0, .days),
    ("10000 hours", 10_000, .hours),
  ])
  func `a length is read and written`(text: String, count: Int, unit: Length.Unit) throws {
    let length = try #require(Length(text))
    #expect(length.count == count && length.unit == unit)
    #expect(length.text == text)
    #expect(Length(count, unit) == length)
  }

  @Test(arguments: [("1 weeks", "1 week"), ("6 week", "6 weeks"), ("0 term", "0 terms")])
  func `singular and plural are set right`(text: String, written: String) throws {
    #expect(try #require(Length(text)).text == written)
  }

  @Test(arguments: [
    "", "weeks", "6", "6weeks", "6  weeks", " 6 weeks", "6 weeks ", "six weeks", "-1 days",
    "+1 days",
    "06 weeks", "00 days", "6.5 weeks", "10001 days", "99999999999999999999 days", "6 fortnights",
    "6 Weeks", "5 working", "5 days working", "٦ weeks", "1 term\n",
  ])
  func `text that is not a length is refused`(text: String) {
    #expect(Length(text) == nil)
  }

  @Test(arguments: [(-1, false), (0, true), (10_000, true), (10_001, false), (Int.max, false)])
  func `the number of units is bounded`(count: Int, isAccepted: Bool) {
    #expect((Length(count, .days) != nil) == isAccepted)
  }

  @Test(arguments: Length.Unit.allCases)
  func `every unit survives being written`(unit: Length.Unit) throws {
    for count in [0, 1, 2, 10_000] {
      let length = try #require(Length(count, unit))
      #expect(Length(length.text) == length)
      let data = try JSONEncoder().encode([length])
      #expect(try JSONDecoder().decode([Length].self, from: data) == [length])
    }
  }

  @Test func `a stored length of another form is refused in plain words`() throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode([Length].self, from: Data(#"["5 working"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("unexpected \(error)")
      return
    }
    #expect(context.debugDescription.hasPrefix("“5 working” is not a length of time; expected"))
    #expect(context.debugDescription.contains("working days"))
  }

  @Test(arguments: [
    ("14 days", "2026-03-02", "2026-03-16"), ("14 calendar days", "2026-03-02", "2026-03-16"),
    ("6 weeks", "2026-03-02", "2026-04-13"), ("48 hours", "2026-03-02", "2026-03-04"),
    ("36 hours", "2026-03-02", nil), ("0 hours", "2026-03-02", "2026-03-02"),
    ("1 month", "2026-01-31", "2026-02-28"), ("1 year", "2024-02-29", "2025-02-28"),
    ("5 working days", "2026-03-27", "2026-04-07"), ("1 school day", "2025-10-24", "2025-11-03"),
    ("1 school day", "2026-07-21", nil), ("0 working days", "2026-03-07", "2026-03-07"),
    ("1 term", "2025-09-02", "2025-12-20"), ("1 term", "2025-12-25", "2026-03-28"),
    ("2 terms", "2025-09-02", "2026-03-28"), ("3 terms", "2025-09-02", "2026-07-22"),
    ("4 terms", "2025-09-02", nil), ("3 terms", "2025-09-03", nil), ("1 term", "2025-09-01", nil),
    ("1 term", "2026-07-22", nil), ("0 terms", "2030-01-01", "2030-01-01"),
    ("1 day", "2999-12-31", nil), ("1 month", "2999-12-01", nil),
    ("10000 years", "2026-01-01", nil),
    ("10000 weeks", "2999-01-01", nil),
  ])
  func `the day after a length is found`(text: String, start: String, end: String?) throws {
    let length = try #require(Length(text))
    let calendar = try SampleSchoolYear.calendar()
    #expect(try length.after(Day.of(start), in: calendar)?.iso == end)
  }

  @Test(arguments: [
    ("14 days", "2026-03-16", "2026-03-02"), ("6 weeks", "2026-04-13", "2026-03-02"),
    ("48 hours", "2026-03-04", "2026-03-02"), ("25 hours", "2026-03-04", nil),
    ("1 month", "2026-03-31", "2026-02-28"), ("1 year", "2026-03-31", "2025-03-31"),
    ("5 working days", "2026-04-07", "2026-03-27"), ("1 school day", "2025-11-03", "2025-10-24"),
    ("1 term", "2025-12-20", "2025-09-02"), ("1 term", "2026-03-28", "2026-01-05"),
    ("3 terms", "2026-07-22", "2025-09-02"), ("1 term", "2025-12-19", nil),
    ("1 term", "2026-07-23", nil), ("0 terms", "2030-01-01", "2030-01-01"),
    ("1 day", "1900-01-01", nil), ("1 term", "1900-01-01", nil), ("10000 years", "2026-01-01", nil),
  ])
  func `the day before a length is found`(text: String, end: String, start: String?) throws {
    let length = try #require(Length(text))
    let calendar = try SampleSchoolYear.calendar()
    #expect(try length.before(Day.of(end), in: calendar)?.iso == start)
  }

  @Test func `hours are counted exactly from an instant, over a change of the clocks too`() throws {
    let moment = try #require(Moment(iso: "2026-03-28T12:00:00.000Z"))
    let hours = try #require(Length("48 hours"))
    let end = try #require(hours.after(moment))
    #expect(end.iso == "2026-03-30T12:00:00.000Z")
    #expect(end.civilTime.text == "13:00")
    #expect(hours.before(end) == moment)
    #expect(hours.after(.latest) == nil)
    #expect(hours.before(.earliest) == nil)
    #expect(try #require(Length("2 days")).after(moment) == nil)
    #expect(try #require(Length("2 days")).before(moment) == nil)
  }

  @Test func `the days before the day after a length are exactly that length`() throws {
    let calendar = try SampleSchoolYear.calendar()
    let lengths = try ["14 days", "6 weeks", "48 hours", "3 months", "2 years"].map {
      try #require(Length($0))
    }
    for start in try DayRange.of("2025-09-01 2026-07-31").days where start.parts.day <= 28 {
      for length in lengths {
        let end = try #require(length.after(start, in: calendar))
        let span = try #require(DayRange(start, end.adding(days: -1)))
        #expect(calendar.compare(span, to: length) == .equal, "\(length.text) from \(start.iso)")
      }
    }
  }
}
