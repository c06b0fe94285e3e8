import AppraisalCore
import Testing

/// Every finding of the policy, shown and not shown.
struct FindingTests {
  @Test func `every scenario is about a finding of the policy`() throws {
    let known = Set(try ShippedPolicy.load().findings.map(\.id))
    #expect(FindingScenario.all.map(\.id).filter { !known.contains($0) } == [])
  }

  @Test(arguments: FindingScenario.all)
  func `what a careful reader would ask is found, with its clauses and a remedy`(
    scenario: FindingScenario
  ) throws {
    let rule = try #require(try ShippedPolicy.load().findings.first { $0.id == scenario.id })
    let findings = try scenario.found().asOf(scenario.day).findings
    let finding = try #require(findings.first { $0.check == scenario.id })
    #expect(finding.severity == rule.severity)
    #expect(finding.clauses == rule.clauses)
    #expect(!finding.clauses.isEmpty)
    #expect(!finding.facts.isEmpty)
    #expect(finding.reviewee?.text == "S1")
    for word in ["REVIEWEE", "ITEM"] {
      #expect(!finding.remedy.split(separator: " ").contains(Substring(word)))
      #expect(!finding.says.split(separator: " ").contains(Substring(word)))
    }
  }

  @Test(arguments: FindingScenario.all)
  func `what is in order is not found`(scenario: FindingScenario) throws {
    let findings = try scenario.settled().asOf(scenario.day).findings
    #expect(!findings.contains { $0.check == scenario.id })
  }

  @Test func `a review in good order has no findings`() throws {
    #expect(try SampleReview.exemplary().asOf("2026-04-01").findings == [])
  }

  @Test func `a finding on items names each of them`() throws {
    var sample = try SampleReview()
    try sample.plan(3)
    let findings = try sample.asOf("2025-05-01").findings.filter { $0.check == "no-priority" }
    #expect(
      findings.map(\.says) == [
        "O1 names no school priority.", "O2 names no school priority.",
        "O3 names no school priority.",
      ])
    #expect(findings.first?.remedy == "objective amend S1 O1 --serves PRIORITY")
  }

  @Test(arguments: [("2026-03-31", false), ("2026-04-01", true)])
  func `a missed point is found from the day after the last good day`(
    day: String, isFound: Bool
  ) throws {
    let findings = try SampleReview().asOf(day).findings
    #expect(findings.contains { $0.check == "point-missed" } == isFound)
    #expect(findings.contains { $0.check == "review-overdue" } == isFound)
  }

  @Test func `unknown hours are not taken for few`() throws {
    var sample = try SampleReview { $0.weeklyHours = nil }
    try sample.plan(5)
    #expect(
      !(try sample.asOf("2025-05-01").findings.contains { $0.check == "part-time-full-load" }))
  }
}
