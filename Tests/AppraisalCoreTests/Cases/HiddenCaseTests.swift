import AppraisalCore
import Testing

/// That there is a case, and that there is none, is told only to those who may see it.
struct HiddenCaseTests {
  private func actor(_ person: String, _ roles: String...) throws -> Actor {
    Actor(person: try PersonID.of(person), roles: roles)
  }

  @Test func `silence about a kind tells nothing`() throws {
    var review = try HazelPolicy.review()
    let guide = try actor("R1")
    #expect(try review.asOf("2025-10-02").kindsHidden(from: guide) == ["challenge", "illness"])
    try review.openCase("CE1", "challenge", on: "2025-10-01")
    #expect(
      try review.asOf("2025-10-02").kindsHidden(from: try actor("N1", "nurse")) == [])
    #expect(
      try review.asOf("2025-10-02").kindsHidden(from: try actor("R2")) == ["illness"])
  }

  @Test func `no number is left out for a case that some may not see`() throws {
    var review = try HazelPolicy.review()
    let policy = try review.asOf("2025-10-01").policy
    let visit = try #require(policy.caseKind("visit"))
    let challenge = try #require(policy.caseKind("challenge"))
    #expect(try review.asOf("2025-10-01").nextCaseName(of: visit) == "C1")
    #expect(try review.asOf("2025-10-01").nextCaseName(of: challenge) == "CE1")
    try review.openCase("CE1", "challenge", on: "2025-10-01")
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    let now = try review.asOf("2025-10-01")
    #expect(now.nextCaseName(of: visit) == "C2")
    #expect(now.nextCaseName(of: challenge) == "CE2")
    #expect(now.truth(of: try When("case.challenge.CE1.opened is known")) == .yes)
  }

  @Test func `a record that numbered them otherwise goes on`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "challenge", on: "2025-10-01")
    try review.openCase("C2", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    let now = try review.asOf("2025-10-01")
    let visit = try #require(now.policy.caseKind("visit"))
    let challenge = try #require(now.policy.caseKind("challenge"))
    #expect(now.nextCaseName(of: visit) == "C3")
    #expect(now.nextCaseName(of: challenge) == "CE1")
  }
}
