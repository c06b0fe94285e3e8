import AppraisalCore
import Testing

struct LengthComparisonTests {
  @Test(arguments: [
    ("2025-09-01 2026-08-31", "1 year", LengthComparison.equal),
    ("2025-09-01 2026-08-30", "1 year", .less), ("2025-09-01 2026-09-01", "1 year", .greater),
    ("2025-09-01 2026-08-31", "12 months", .equal),
    ("2025-09-01 2026-08-31", "11 months", .greater),
    ("2025-09-15 2026-09-14", "1 year", .equal), ("2025-09-15 2026-09-13", "1 year", .less),
    ("2024-02-29 2025-02-28", "1 year", .equal), ("2024-02-29 2025-02-27", "1 year", .less),
    ("2024-03-01 2025-02-28", "1 year", .equal), ("2023-03-01 2024-02-28", "1 year", .less),
    ("2023-03-01 2024-02-29", "1 year", .equal), ("2024-02-28 2025-02-27", "1 year", .equal),
    ("2026-01-31 2026-02-28", "1 month", .equal), ("2026-01-31 2026-02-27", "1 month", .less),
    ("2026-01-31 2026-03-01", "1 month", .greater), ("2026-01-28 2026-02-27", "1 month", .equal),
    ("2026-02-01 2026-02-28", "1 month", .equal), ("2999-01-01 2999-12-31", "1 year", .equal),
    ("2999-01-01 2999-12-31", "13 months", .less), ("2999-01-02 2999-12-31", "1 year", .less),
    ("1900-01-01", "0 months", .greater), ("2026-01-01", "0 years", .greater),
    ("1900-01-01 2999-12-31", "10000 years", .less),
    ("1900-01-01 2999-12-31", "1100 years", .equal),
    ("2026-03-02 2026-03-15", "14 days", .equal),
    ("2026-03-02 2026-03-14", "14 calendar days", .less),
    ("2026-03-02 2026-04-12", "6 weeks", .equal), ("2026-03-02 2026-04-13", "6 weeks", .greater),
    ("2026-03-28 2026-03-29", "48 hours", .equal), ("2026-03-28 2026-03-29", "47 hours", .greater),
    ("2026-03-28 2026-03-29", "49 hours", .less),
    ("2026-03-30 2026-04-10", "8 working days", .equal),
    ("2026-03-30 2026-04-10", "9 working days", .less),
    ("2026-03-30 2026-04-10", "7 working days", .greater),
    ("2026-02-02 2026-02-06", "4 school days", .equal),
    ("2026-07-20 2026-07-24", "1 school day", .greater),
    ("2026-07-20 2026-07-24", "2 school days", .atLeast),
    ("2026-07-20 2026-07-24", "3 school days", .unknown),
    ("2026-07-20 2026-07-24", "5 school days", .atMost),
    ("2026-07-20 2026-07-24", "6 school days", .less), ("2026-03-07", "0 school days", .equal),
  ])
  func `a range is compared with a length`(
    text: String, length: String, comparison: LengthComparison
  ) throws {
    let length = try #require(Length(length))
    #expect(try SampleSchoolYear.calendar().compare(DayRange.of(text), to: length) == comparison)
  }

  @Test(arguments: [
    (LengthComparison.less, [true, true, false, false, false] as [Bool?]),
    (.equal, [false, true, true, true, false]), (.greater, [false, false, false, true, true]),
    (.atMost, [nil, true, nil, nil, false]), (.atLeast, [false, nil, nil, true, nil]),
    (.unknown, [nil, nil, nil, nil, nil]),
  ])
  func `questions are answered as soon as they are decided`(
    comparison: LengthComparison, answers: [Bool?]
  ) {
    let given = [
      comparison.isLess, comparison.isAtMost, comparison.isEqual, comparison.isAtLeast,
      comparison.isGreater,
    ]
    #expect(given == answers)
  }

  @Test func `whole years agree with completed years`() throws {
    let calendar = SchoolCalendar(bankHolidaysOf: .none)
    var generator = DayGenerator(state: 31)
    for _ in 0..<3000 {
      let start = generator.day(in: 0...100_000)
      let last = start.adding(days: Int.random(in: 0...4000, using: &generator))
      let years = try #require(Age.completedYears(from: start, to: last.adding(days: 1)))
      let range = try #require(DayRange(start, last))
      let enough = try #require(Length(years, .years))
      let tooMany = try #require(Length(years + 1, .years))
      #expect(calendar.compare(range, to: enough).isAtLeast == true)
      #expect(calendar.compare(range, to: tooMany) == .less)
    }
  }
}
