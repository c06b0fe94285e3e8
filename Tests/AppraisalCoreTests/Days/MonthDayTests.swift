import AppraisalCore
import Foundation
import Testing

struct MonthDayTests {
  @Test func `every day of a leap year survives being written`() throws {
    var count = 0
    for day in try DayRange.of("2024-01-01 2024-12-31").days {
      let monthDay = MonthDay(day)
      #expect(monthDay.iso == day.iso.dropFirst(5))
      #expect(MonthDay(monthDay.iso) == monthDay)
      #expect(monthDay.in(year: 2024) == day)
      count += 1
    }
    #expect(count == 366)
  }

  @Test(arguments: [
    "", "3-31", "03-32", "02-30", "04-31", "00-10", "13-01", "01-00", "03/31", "03-3x", "--03-31",
    "31 March",
  ])
  func `text that is no day of any year is refused`(text: String) {
    #expect(MonthDay(text) == nil)
  }

  @Test func `29 February is the last of February in a common year`() throws {
    let leapDay = try #require(MonthDay("02-29"))
    #expect(try leapDay.in(year: 2024) == Day.of("2024-02-29"))
    #expect(try leapDay.in(year: 2025) == Day.of("2025-02-28"))
    #expect(try leapDay.in(year: 2100) == Day.of("2100-02-28"))
    #expect(leapDay.in(year: 1899) == nil)
    #expect(leapDay.in(year: 3000) == nil)
    #expect(leapDay.in(year: .min) == nil)
    #expect(leapDay.in(year: .max) == nil)
  }

  @Test(arguments: [
    ("03-31", "2025-03-31", "2025-03-31", "2025-03-31"),
    ("03-31", "2025-04-01", "2026-03-31", "2025-03-31"),
    ("03-31", "2025-03-30", "2025-03-31", "2024-03-31"),
    ("02-29", "2025-03-01", "2026-02-28", "2025-02-28"),
    ("02-29", "2024-02-29", "2024-02-29", "2024-02-29"),
    ("02-29", "2024-02-28", "2024-02-29", "2023-02-28"),
    ("12-31", "2999-12-31", "2999-12-31", "2999-12-31"),
  ])
  func `the nearest occurrences are found`(
    text: String, start: String, next: String, previous: String
  ) throws {
    let monthDay = try #require(MonthDay(text))
    #expect(try monthDay.firstOnOrAfter(Day.of(start))?.iso == next)
    #expect(try monthDay.firstOnOrBefore(Day.of(start))?.iso == previous)
  }

  @Test func `there is no occurrence outside the expressible days`() throws {
    let march = try #require(MonthDay("03-31"))
    #expect(try march.firstOnOrAfter(Day.of("2999-04-01")) == nil)
    #expect(try march.firstOnOrBefore(Day.of("1900-03-30")) == nil)
  }

  @Test func `the next and the previous occurrence are at most a year apart`() throws {
    var generator = DayGenerator(state: 3)
    for _ in 0..<3000 {
      let start = generator.day(in: 0...200_000)
      let monthDay = MonthDay(generator.day(in: 0...200_000))
      let next = try #require(monthDay.firstOnOrAfter(start))
      let previous = try #require(monthDay.firstOnOrBefore(start))
      #expect(previous <= start && start <= next)
      #expect(next == previous ? next == start : (365...366).contains(next.days(since: previous)))
    }
  }

  @Test func `a recurring day is written in words and stored as MM-DD`() throws {
    let monthDay = try #require(MonthDay("03-31"))
    #expect(monthDay.text == "31 March")
    let data = try JSONEncoder().encode([monthDay])
    #expect(String(decoding: data, as: UTF8.self) == #"["03-31"]"#)
    #expect(try JSONDecoder().decode([MonthDay].self, from: data) == [monthDay])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([MonthDay].self, from: Data(#"["02-30"]"#.utf8))
    }
    #expect(try #require(MonthDay("02-28")) < monthDay)
  }
}
