import AppraisalCore
import Testing

/// Several cycles on one page.
struct OpenCyclesReportTests {
  private let policy: Policy

  init() throws { policy = try OakPolicy.rated() }

  private func cycle(
    _ name: String, school: OakSchool, outside: [String] = [], withheld: [String] = []
  ) throws -> CycleSummary {
    let (cycle, rules, reviews) = try school.judged(under: policy)
    let named = Cycle(
      name: try #require(CycleName(name)), policy: cycle.policy, period: cycle.period,
      choices: [:], calendar: cycle.calendar, opened: cycle.opened,
      outside: try outside.map {
        OutsideCycle(person: try OakSchool.id($0), ground: "other-period", because: "")
      })
    return CycleSummary(
      cycle: named, rules: rules, reviews: reviews, names: NameBook { _ in nil },
      asOf: try OakSchool.day("2026-03-02"), hidden: Set(try withheld.map(OakSchool.id)))
  }

  /// One review that somebody began and two that nobody has.
  private func autumn(withheld: [String] = []) throws -> CycleSummary {
    var school = OakSchool()
    try school.enrol("S1", post: "Guide", grade: "G", point: 2, reviewer: "R1")
    try school.objective("T1", of: "S1")
    try school.enrol("S2", post: "Guide", grade: "G", point: 2, school: "elm", reviewer: "R1")
    try school.enrol("S3", post: "Guide", grade: "G", point: 2, reviewer: nil)
    return try cycle("autumn", school: school, outside: ["S4", "S5"], withheld: withheld)
  }

  private func spring(withheld: [String] = []) throws -> CycleSummary {
    var school = OakSchool()
    try school.enrol("S4", post: "Guide", grade: "G", point: 2, reviewer: "R1")
    try school.add(.closed(ReviewClosing()), to: "S4")
    return try cycle(
      "spring", school: school, outside: ["S1", "S2", "S3", "S5"], withheld: withheld)
  }

  private func report(_ cycles: CycleSummary...) throws -> Report {
    OpenCyclesReport.report(
      on: cycles, organisation: "The Oak", asOf: try OakSchool.day("2026-03-02"))
  }

  @Test func `those of whom nothing is recorded are counted in every cycle and school`() throws {
    let report = try report(autumn(), spring())
    #expect(
      report.table("cycles")?.lines.map {
        $0.split(separator: " | ", omittingEmptySubsequences: false).prefix(5)
          .joined(separator: " | ")
      }
        == [
          "autumn | 1 Sep 2025 to 31 Aug 2026 | 3 | 2 | 0",
          "spring | 1 Sep 2025 to 31 Aug 2026 | 1 | 0 | 1", "Together |  | 4 | 2 | 1",
        ])
    #expect(
      report.table("by-school")?.rows.map { $0[3].number } == [1, 1, 0])
  }

  @Test func `the stages are bars by school and cycle, and by reviewer and cycle`() throws {
    let report = try report(autumn(), spring())
    let bySchool = try #require(report.spreads.first { $0.id == "stages-by-school" })
    #expect(bySchool.bars.map(\.label) == ["elm, autumn", "oak, autumn", "oak, spring"])
    let byReviewer = try #require(report.spreads.first { $0.id == "stages-by-reviewer" })
    #expect(
      byReviewer.bars.map(\.label) == ["R1, autumn", "R1, spring", "no reviewer yet, autumn"])
    #expect(byReviewer.bars.map(\.total) == [2, 1, 1])
  }

  @Test func `whoever is left out of several cycles is one person`() throws {
    let report = try report(autumn(withheld: ["S8", "S9"]), spring(withheld: ["S9"]))
    #expect(report.texts.contains { $0.hasPrefix("2 people are left out") })
  }

  @Test func `each role is named once however many cycles and rules give it the report`() throws {
    let title = try report(autumn(), spring()).audience.title
    #expect(title == ProgressReport.report(on: try autumn(), organisation: "").audience.title)
    #expect(title.components(of: "HR officer") == 1)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
