import AppraisalCore
import Foundation
import Testing

struct WindowTests {
  private func window(_ from: String, _ to: String) throws -> Window {
    .recurring(from: try #require(MonthDay(from)), to: try #require(MonthDay(to)))
  }

  @Test(arguments: [
    ("09-01", "10-31", "2025-09-01 2026-08-31", Optional("1 Sep 2025 to 31 Oct 2025")),
    ("02-01", "03-31", "2025-04-01 2026-03-31", "1 Feb 2026 to 31 Mar 2026"),
    ("12-15", "01-15", "2025-09-01 2026-08-31", "15 Dec 2025 to 15 Jan 2026"),
    // Two occurrences are cut by the period: the one that begins in it is meant.
    ("03-15", "04-30", "2025-04-01 2026-03-31", "15 Mar 2026 to 30 Apr 2026"),
    ("12-15", "01-15", "2025-01-01 2025-12-31", "15 Dec 2025 to 15 Jan 2026"),
    ("12-15", "01-15", "2026-01-10 2026-02-10", "15 Dec 2025 to 15 Jan 2026"),
    ("09-01", "10-31", "2025-11-01 2026-08-31", nil),
    ("09-01", "10-31", "2025-10-31 2026-08-31", "1 Sep 2025 to 31 Oct 2025"),
    ("02-29", "02-29", "2025-01-01 2025-12-31", "28 Feb 2025"),
    ("01-01", "12-31", "2025-04-01 2026-03-31", "1 Jan 2026 to 31 Dec 2026"),
  ])
  func `the occurrence that belongs to a period is found`(
    from: String, to: String, period: String, occurrence: String?
  ) throws {
    #expect(try window(from, to).occurrence(in: DayRange.of(period))?.text == occurrence)
  }

  @Test func `a window of one year occurs where it shares a day with the period`() throws {
    let window = Window.absolute(try DayRange.of("2025-09-01 2025-10-31"))
    #expect(
      try window.occurrence(in: DayRange.of("2025-10-31 2026-08-31"))?.first == Day.of("2025-09-01")
    )
    #expect(try window.occurrence(in: DayRange.of("2025-11-01 2026-08-31")) == nil)
    #expect(window.text == "1 Sep 2025 to 31 Oct 2025")
  }

  @Test func `a day lies in a window or not`() throws {
    let winter = try window("12-15", "01-15")
    for (iso, isInside) in [
      ("2025-12-14", false), ("2025-12-15", true), ("2025-12-31", true), ("2026-01-01", true),
      ("2026-01-15", true), ("2026-01-16", false),
    ] {
      #expect(try winter.contains(Day.of(iso)) == isInside, "\(iso)")
    }
    #expect(winter.text == "15 December to 15 January")
    #expect(try window("03-31", "03-31").text == "31 March")
  }

  @Test func `occurrences are found at the ends of the expressible days`() throws {
    let winter = try window("12-15", "01-15")
    let all = try DayRange.of("1900-01-01 2999-12-31")
    #expect(winter.occurrences(in: all).count == 1099)
    #expect(!winter.contains(.latest))
  }

  @Test(arguments: [
    #"{"from":"12-15","to":"01-15"}"#, #"{"from":"2025-09-01","to":"2025-10-31"}"#,
  ])
  func `both kinds of windows are stored as from and to`(text: String) throws {
    let window = try JSONDecoder().decode(Window.self, from: Data(text.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(window), as: UTF8.self) == text)
  }

  @Test(arguments: [
    #"{"from":"12-15","to":"2026-01-15"}"#, #"{"from":"2025-09-01","to":"10-31"}"#,
    #"{"from":"2025-10-31","to":"2025-09-01"}"#, #"{"from":"autumn","to":"10-31"}"#,
    #"{"from":"09-01"}"#,
  ])
  func `a window of mixed or wrong days is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Window.self, from: Data(text.utf8))
    }
  }
}
