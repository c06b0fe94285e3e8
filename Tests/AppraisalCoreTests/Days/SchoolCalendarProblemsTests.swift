import AppraisalCore
import Testing

struct SchoolCalendarProblemsTests {
  @Test func `a sound calendar has no problems`() throws {
    #expect(try SampleSchoolYear.calendar().problems().isEmpty)
    #expect(SchoolCalendar(bankHolidaysOf: .none).problems().isEmpty)
  }

  @Test func `a term that ends before it begins is named`() throws {
    var calendar = try SampleSchoolYear.calendar()
    calendar.terms[1].last = try Day.of("2026-01-04")
    #expect(
      calendar.problems() == [
        "terms[1].last: 4 Jan 2026 comes before the first day, 5 Jan 2026; expected the same day or a "
          + "later one; correct one of the two"
      ])
    calendar.terms[1].last = try Day.of("2026-01-05")
    calendar.terms[1].breaks = []
    #expect(calendar.problems().isEmpty)
  }

  @Test func `terms that share a day are named, terms that touch are not`() throws {
    var calendar = try SampleSchoolYear.calendar()
    calendar.terms[0].last = try Day.of("2026-01-05")
    #expect(
      calendar.problems() == [
        "terms[1]: “Spring 2026”, 5 Jan 2026 to 27 Mar 2026, overlaps terms[0], “Autumn 2025”, "
          + "2 Sep 2025 to 5 Jan 2026; expected terms apart; correct the dates of one"
      ])
    calendar.terms[0].last = try Day.of("2026-01-04")
    #expect(calendar.problems().isEmpty)
  }

  @Test(arguments: [
    ("2025-09-01 2025-09-05", false), ("2025-09-02 2025-09-05", true),
    ("2025-12-19 2025-12-20", false), ("2025-12-15 2025-12-19", true),
  ])
  func `a break must lie inside its term`(text: String, isInside: Bool) throws {
    var calendar = try SampleSchoolYear.calendar()
    let pause = try DayRange.of(text)
    calendar.terms[0].breaks = [pause]
    #expect(
      calendar.problems()
        == (isInside
          ? []
          : [
            "terms[0].breaks[0]: \(pause.text) is not inside the term, 2 Sep 2025 to 19 Dec 2025; "
              + "expected days of the term; correct the break or the term"
          ]))
  }

  @Test func `all problems are told at once, each at its place`() throws {
    var calendar = try SampleSchoolYear.calendar()
    calendar.terms[0].name = " "
    calendar.terms[2].name = "Spring 2026"
    calendar.terms[1].breaks.append(try DayRange.of("2026-02-20"))
    calendar.closures[1].reason = ""
    let places = calendar.problems().map { $0.prefix { $0 != ":" } }
    #expect(
      places == ["terms[0].name", "terms[1].breaks[1]", "terms[2].name", "closures[1].reason"])
  }
}
