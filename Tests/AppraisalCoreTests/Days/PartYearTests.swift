import AppraisalCore
import Testing

struct PartYearTests {
  @Test(arguments: [
    (["2025-04-01 2026-03-31"], "365 of 365 days"), ([], "0 of 365 days"),
    (["2025-04-01 2025-09-30"], "183 of 365 days"), (["2025-03-01 2025-04-01"], "1 of 365 days"),
    (["2020-01-01 2020-12-31"], "0 of 365 days"), (["2000-01-01 2999-12-31"], "365 of 365 days"),
    (["2025-04-01 2025-04-10", "2025-04-05 2025-04-14"], "14 of 365 days"),
    (["2025-04-01 2025-04-10", "2025-04-05 2025-04-06"], "10 of 365 days"),
    (["2025-04-05 2025-04-06", "2025-04-01 2025-04-02", "2025-04-01 2025-04-02"], "4 of 365 days"),
    (["2025-04-01 2025-04-02", "2025-04-03 2025-04-04"], "4 of 365 days"),
  ])
  func `days worked are counted once and within the year`(ranges: [String], text: String) throws {
    let year = try DayRange.of("2025-04-01 2026-03-31")
    #expect(try PartYear(worked: ranges.map { try DayRange.of($0) }, of: year).text == text)
  }

  @Test func `parts of years of different lengths are compared exactly`() throws {
    let (common, leap) = (
      try DayRange.of("2025-01-01 2025-12-31"), try DayRange.of("2024-01-01 2024-12-31")
    )
    let half = PartYear(worked: [try DayRange.of("2024-01-01 2024-07-01")], of: leap)
    #expect(half.text == "183 of 366 days")
    #expect(half.isAtLeast(1, over: 2))
    #expect(!half.isAtLeast(184, over: 366))
    #expect(half.isAtLeast(.min, over: 1) && !half.isAtLeast(.max, over: 1))
    let less = PartYear(worked: [try DayRange.of("2025-01-01 2025-07-01")], of: common)
    #expect(less.text == "182 of 365 days")
    #expect(!less.isAtLeast(1, over: 2))
    #expect(less < half && !(half < less))
    #expect(!less.isWhole && PartYear(worked: [common], of: common).isWhole)
    #expect(PartYear(worked: [], of: try DayRange.of("2025-01-01")).text == "0 of 1 day")
  }
}
