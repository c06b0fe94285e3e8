import AppraisalCore
import Testing

struct AgeTests {
  @Test(arguments: [
    ("2000-09-01", "2025-08-31", Optional(24)), ("2000-09-01", "2025-09-01", 25),
    ("2000-02-29", "2025-02-28", 24), ("2000-02-29", "2025-03-01", 25),
    ("2000-02-29", "2024-02-28", 23), ("2000-02-29", "2024-02-29", 24),
    ("2000-02-28", "2025-02-28", 25), ("2000-03-01", "2024-02-29", 23),
    ("2025-09-01", "2025-09-01", 0), ("2025-09-01", "2025-08-31", nil),
    ("1900-01-01", "2999-12-31", 1099), ("2000-12-31", "2001-01-01", 0),
  ])
  func `a year is complete when its anniversary begins`(
    start: String, end: String, years: Int?
  ) throws {
    #expect(try Age.completedYears(from: Day.of(start), to: Day.of(end)) == years)
  }
}
