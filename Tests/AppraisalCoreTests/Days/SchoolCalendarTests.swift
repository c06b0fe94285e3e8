import AppraisalCore
import Foundation
import Testing

struct SchoolCalendarTests {
  @Test(arguments: [
    ("2025-12-24", true), ("2025-12-25", false), ("2025-12-26", false), ("2025-12-27", false),
    ("2025-12-29", true), ("2026-01-01", false), ("2026-01-05", true), ("2026-02-03", false),
    ("2026-02-17", true), ("2026-04-03", false), ("2026-04-06", false), ("2026-05-04", false),
    ("2026-08-31", false), ("2030-07-03", true),
  ])
  func `the office works on weekdays that are neither bank holidays nor closures`(
    iso: String, works: Bool
  ) throws {
    #expect(try SampleSchoolYear.calendar().isWorkingDay(Day.of(iso)) == works)
  }

  @Test(arguments: [
    ("2025-09-02", true), ("2025-12-19", true), ("2025-12-20", false), ("2025-12-22", false),
    ("2025-10-24", true), ("2025-10-27", false), ("2025-10-31", false), ("2025-11-03", true),
    ("2026-01-05", false), ("2026-01-06", true), ("2026-02-03", false), ("2026-05-04", false),
    ("2026-04-07", false), ("2026-07-21", true), ("2026-07-22", nil), ("2025-09-01", nil),
    ("2025-08-31", false), ("2026-07-25", false), ("2026-08-31", false),
  ])
  func `a day is a school day, or none, or unknown`(iso: String, isSchoolDay: Bool?) throws {
    #expect(try SampleSchoolYear.calendar().isSchoolDay(Day.of(iso)) == isSchoolDay)
  }

  @Test(arguments: [(70, Optional(false)), (71, nil)])
  func `a gap of more than ten weeks hides a term`(gap: Int, isSchoolDay: Bool?) throws {
    let last = try Day.of("2025-07-18")
    let next = last.adding(days: gap + 1)
    let calendar = SchoolCalendar(
      terms: [
        SchoolTerm(name: "B", first: next, last: next.adding(days: 30)),
        SchoolTerm(name: "A", first: last.adding(days: -30), last: last),
      ], bankHolidaysOf: .none)
    #expect(try calendar.isSchoolDay(Day.of("2025-08-13")) == isSchoolDay)
  }

  @Test func `a school that keeps no bank holidays works on them`() throws {
    let calendar = SchoolCalendar(bankHolidaysOf: .none)
    #expect(try calendar.isWorkingDay(Day.of("2025-12-25")))
    #expect(try calendar.bankHoliday(on: Day.of("2025-12-25")) == nil)
    #expect(
      try SampleSchoolYear.calendar().bankHoliday(on: Day.of("2025-12-25"))?.name == "Christmas Day"
    )
  }

  @Test func `the term of a day is found, breaks included`() throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.term(containing: Day.of("2025-10-29"))?.name == "Autumn 2025")
    #expect(try calendar.term(containing: Day.of("2026-01-05"))?.name == "Spring 2026")
    #expect(try calendar.term(containing: Day.of("2026-01-04")) == nil)
  }

  @Test func `a calendar is stored and read`() throws {
    let calendar = try SampleSchoolYear.calendar()
    let data = try JSONEncoder().encode(calendar)
    #expect(try JSONDecoder().decode(SchoolCalendar.self, from: data) == calendar)
  }

  @Test func `terms and closures may be left out, the bank holidays may not`() throws {
    let data = Data(#"{"bankHolidaysOf":"none"}"#.utf8)
    let calendar = try JSONDecoder().decode(SchoolCalendar.self, from: data)
    #expect(calendar == SchoolCalendar(bankHolidaysOf: .none))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(SchoolCalendar.self, from: Data("{}".utf8))
    }
  }

  @Test func `a term without breaks need not say so`() throws {
    let text = #"{"name":"Autumn 2025","first":"2025-09-02","last":"2025-12-19"}"#
    let term = try JSONDecoder().decode(SchoolTerm.self, from: Data(text.utf8))
    #expect(try term.range == DayRange.of("2025-09-02 2025-12-19"))
    #expect(term.breaks.isEmpty)
  }

  @Test func `a closure is stored flat and must say whether it closes the office`() throws {
    let text = #"{"closesOffice":true,"from":"2026-02-03","reason":"Snow","to":"2026-02-04"}"#
    let closure = try JSONDecoder().decode(Closure.self, from: Data(text.utf8))
    #expect(try closure.range == DayRange.of("2026-02-03 2026-02-04"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(closure), as: UTF8.self) == text)
    let silent = #"{"from":"2026-02-03","reason":"Snow","to":"2026-02-04"}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Closure.self, from: Data(silent.utf8))
    }
  }
}
