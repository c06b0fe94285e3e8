import AppraisalCore
import Foundation
import Testing

struct DayTests {
  @Test func `every expressible day survives each way of writing it`() throws {
    var (year, month, dayOfMonth) = (1900, 1, 1)
    var weekday = 1
    for number in Int(Day.earliest.number)...Int(Day.latest.number) {
      let day = try #require(Day(number: number))
      let parts = day.parts
      // #expect costs too much four hundred thousand times over.
      guard parts == (year, month, dayOfMonth), day.weekday.number == weekday,
        Day(iso: day.iso) == day, Day(year: year, month: month, day: dayOfMonth) == day,
        day.month.rawValue == month
      else {
        Issue.record("day \(number) reads \(day.iso), expected \(year)-\(month)-\(dayOfMonth)")
        return
      }
      weekday = weekday % 7 + 1
      dayOfMonth += 1
      let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if dayOfMonth > lengths[month - 1] { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect((year, month, dayOfMonth) == (3000, 1, 1))
  }

  @Test(arguments: [
    "", "2026-2-03", "2026-02-30", "2025-02-29", "2100-02-29", "1899-12-31", "3000-01-01",
    "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026/01/02", "2026-01-02 ",
    "+026-01-02", "2026-01-0x", "２026-01-02", "2026-01-02T00:00:00Z",
  ])
  func `text that is not a day is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-03-02", "2 Mar 2026", "Monday 2 March 2026"),
    ("2025-09-30", "30 Sep 2025", "Tuesday 30 September 2025"),
    ("2024-02-29", "29 Feb 2024", "Thursday 29 February 2024"),
    ("1900-01-01", "1 Jan 1900", "Monday 1 January 1900"),
    ("2999-12-31", "31 Dec 2999", "Tuesday 31 December 2999"),
  ])
  func `a day is written as a British office writes it`(
    iso: String, text: String, long: String
  ) throws {
    #expect(try Day.of(iso).text == text)
    #expect(try Day.of(iso).longText == long)
  }

  @Test func `sums of days are held at the ends of the range`() throws {
    #expect(Day.latest.adding(days: 1) == .latest)
    #expect(Day.earliest.adding(days: -1) == .earliest)
    #expect(Day.latest.adding(days: .max) == .latest)
    #expect(Day.earliest.adding(days: .min) == .earliest)
    #expect(Day(clamping: .min) == .earliest)
    #expect(Day(clamping: .max) == .latest)
    #expect(Day(number: Int(Day.latest.number) + 1) == nil)
    #expect(Day(number: Int(Day.earliest.number) - 1) == nil)
    #expect(try Day.of("2024-02-28").adding(days: 2) == Day.of("2024-03-01"))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-08-31", 6, "2027-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2025-10-31", 4, "2026-02-28"), ("2025-09-30", 4, "2026-01-30"),
    ("2026-05-31", 0, "2026-05-31"), ("2999-12-31", 1, "2999-12-31"),
    ("1900-01-01", -1, "1900-01-01"), ("2026-01-01", .max, "2999-12-31"),
    ("2026-01-01", .min, "1900-01-01"),
  ])
  func `adding months keeps the day or takes the last of the month`(
    start: String, months: Int, expected: String
  ) throws {
    #expect(try Day.of(start).adding(months: months).iso == expected)
  }

  @Test(arguments: [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
    ("2025-09-01", 1, "2026-09-01"), ("2026-03-01", -2, "2024-03-01"),
    ("2026-03-01", .max, "2999-12-31"), ("2026-03-01", .min, "1900-01-01"),
  ])
  func `adding years keeps the day of the year`(
    start: String, years: Int, expected: String
  ) throws {
    #expect(try Day.of(start).adding(years: years).iso == expected)
  }

  @Test func `adding months obeys its laws`() throws {
    var generator = DayGenerator(state: 7)
    for _ in 0..<5000 {
      let start = generator.day(in: 0...200_000)
      let months = Int.random(in: -300...300, using: &generator)
      let more = Int.random(in: -300...300, using: &generator)
      let end = start.adding(months: months)
      let index = { (day: Day) in day.parts.year * 12 + day.parts.month }
      #expect(index(end) == index(start) + months)
      #expect(end.parts.day <= start.parts.day)
      #expect(end.parts.day == start.parts.day || end.adding(days: 1).parts.day == 1)
      #expect(start.adding(days: 1).adding(months: months) >= end)
      if start.parts.day <= 28 {
        #expect(end.adding(months: -months) == start)
        #expect(end.adding(months: more) == start.adding(months: months + more))
      }
    }
  }

  @Test func `weekdays agree with the calendar of the platform`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var generator = DayGenerator(state: 11)
    for _ in 0..<2000 {
      let day = generator.day()
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      #expect(calendar.component(.weekday, from: date) == day.weekday.number % 7 + 1)
      #expect(calendar.component(.day, from: date) == day.parts.day)
    }
  }

  @Test func `weekdays and months have their names in order`() {
    #expect(
      Weekday.allCases.map(\.name)
        == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    #expect(Weekday.allCases.map(\.number) == Array(1...7))
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(Weekday.monday < .sunday)
    #expect(Month.allCases.map(\.rawValue) == Array(1...12))
    #expect(
      Month.allCases.map(\.name).joined(separator: " ")
        == "January February March April May June July August September October November December")
    #expect(Month.allCases.map(\.shortName).joined() == "JanFebMarAprMayJunJulAugSepOctNovDec")
    #expect(Month.february.length(in: 2000) == 29)
    #expect(Month.february.length(in: 2100) == 28)
    #expect(Month.december > .january)
  }

  @Test func `a day is stored as ISO text and nothing else is read`() throws {
    let data = try JSONEncoder().encode([Day.of("2026-03-02")])
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-03-02"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == [Day.of("2026-03-02")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
