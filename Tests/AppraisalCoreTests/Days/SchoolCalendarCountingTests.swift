import AppraisalCore
import Testing

struct SchoolCalendarCountingTests {
  @Test(arguments: [
    ("2025-12-23", 1, "2025-12-24"), ("2025-12-24", 1, "2025-12-29"),
    ("2025-12-24", 4, "2026-01-02"), ("2025-12-27", 1, "2025-12-29"),
    ("2026-04-02", 1, "2026-04-07"), ("2026-03-27", 5, "2026-04-07"),
    ("2026-03-02", 10, "2026-03-16"), ("2026-02-02", 1, "2026-02-04"),
    ("2025-12-27", 0, "2025-12-27"), ("2026-03-06", 1, "2026-03-09"),
  ])
  func `working days are counted after a day`(start: String, count: Int, end: String) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.workingDay(count, after: Day.of(start))?.iso == end)
  }

  @Test(arguments: [
    ("2025-12-29", 1, "2025-12-24"), ("2025-12-28", 1, "2025-12-24"),
    ("2026-01-02", 4, "2025-12-24"), ("2026-04-07", 5, "2026-03-27"),
    ("2026-03-16", 10, "2026-03-02"), ("2025-12-27", 0, "2025-12-27"),
  ])
  func `working days are counted before a day`(end: String, count: Int, start: String) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.workingDay(count, before: Day.of(end))?.iso == start)
  }

  @Test(arguments: [
    ("2025-10-24", 1, "2025-11-03"), ("2025-12-19", 1, "2026-01-06"),
    ("2026-02-02", 1, "2026-02-04"), ("2026-07-20", 1, "2026-07-21"),
    ("2026-07-21", 0, "2026-07-21"),
    ("2026-07-21", 1, nil), ("2026-07-17", 3, nil), ("2025-08-29", 1, nil),
    ("2025-09-01", 1, "2025-09-02"),
  ])
  func `school days are counted after a day as far as they are known`(
    start: String, count: Int, end: String?
  ) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.schoolDay(count, after: Day.of(start))?.iso == end)
  }

  @Test(arguments: [
    ("2025-11-03", 1, "2025-10-24"), ("2026-01-06", 1, "2025-12-19"),
    ("2025-09-03", 1, "2025-09-02"),
    ("2025-09-03", 2, nil), ("2026-07-22", 1, "2026-07-21"), ("2026-07-24", 1, nil),
  ])
  func `school days are counted before a day as far as they are known`(
    end: String, count: Int, start: String?
  ) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.schoolDay(count, before: Day.of(end))?.iso == start)
  }

  @Test(arguments: [
    ("2025-12-22 2026-01-02", 7, Optional(0)), ("2026-03-02 2026-03-06", 5, 5),
    ("2026-02-02 2026-02-06", 4, 4), ("2026-02-16 2026-02-20", 5, 0), ("2026-03-07", 0, 0),
    ("2026-07-20 2026-07-24", 5, nil), ("2026-01-05 2026-01-09", 5, 4),
  ])
  func `days in a range are counted`(text: String, working: Int, school: Int?) throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(try calendar.workingDays(in: DayRange.of(text)) == working)
    #expect(try calendar.schoolDays(in: DayRange.of(text)) == school)
  }

  @Test func `counting stops at the ends of the expressible days`() throws {
    let calendar = try SampleSchoolYear.calendar()
    #expect(calendar.workingDay(1, after: .latest) == nil)
    #expect(calendar.workingDay(1, before: .earliest) == nil)
    #expect(try calendar.workingDay(-1, after: Day.of("2026-03-02")) == nil)
    #expect(try calendar.workingDay(-1, before: Day.of("2026-03-02")) == nil)
    #expect(try calendar.schoolDay(-1, after: Day.of("2026-03-02")) == nil)
    #expect(try calendar.workingDay(.max, after: Day.of("2999-01-01")) == nil)
    #expect(try calendar.workingDay(.max, before: Day.of("1900-12-31")) == nil)
  }

  @Test func `counting forwards and backwards undo each other`() throws {
    let calendar = try SampleSchoolYear.calendar()
    var generator = DayGenerator(state: 21)
    for _ in 0..<1500 {
      let start = generator.day(in: 9000...30_000)
      let count = Int.random(in: 1...60, using: &generator)
      let end = try #require(calendar.workingDay(count, after: start))
      #expect(calendar.isWorkingDay(end))
      let between = try #require(DayRange(start.adding(days: 1), end))
      #expect(calendar.workingDays(in: between) == count)
      // The last working day on or before the start: itself, where it is one.
      let back = try #require(calendar.workingDay(count, before: end))
      #expect(back == calendar.workingDay(1, before: start.adding(days: 1)))
      #expect(calendar.isWorkingDay(start) == (back == start))
      let more = Int.random(in: 1...20, using: &generator)
      #expect(
        calendar.workingDay(more, after: end) == calendar.workingDay(count + more, after: start))
    }
  }

  @Test func `counting school days undoes itself inside known terms`() throws {
    let calendar = try SampleSchoolYear.calendar()
    var counted = 0
    for start in try DayRange.of("2025-09-02 2026-06-30").days
    where calendar.isSchoolDay(start) == true {
      let end = try #require(calendar.schoolDay(10, after: start))
      #expect(calendar.schoolDay(10, before: end) == start)
      #expect(DayRange(start, end).flatMap { calendar.schoolDays(in: $0) } == 11)
      counted += 1
    }
    #expect(counted > 150)
  }
}
