import AppraisalCore
import Foundation
import Testing

/// A limit wants a case at it and one just past it.
struct ProofLimitTests {
  private let sample = ProofSample(
    areas: ProofSample.objectives([
      #"{"is": "G", "when": "every objective is G"}"#, #"{"is": "P", "when": "otherwise"}"#,
    ]),
    sections: """
      "calendar": {},
      "scope": [{"id": "brief", "title": "too brief", "when": "contract.length < 10 days"}],
      "requirements": [{"id": "most", "acts": ["objective.add"], "strength": "must",
        "requires": "objectives.live at most 2", "says": "Too many.", "remedy": "Drop one."}],
      "findings": [{"id": "few", "severity": "note", "when": "objectives.live below 2",
        "says": "Few.", "remedy": "Add."}]
      """)

  /// Each case begins with so many objectives.
  private func cases(_ cases: String...) throws -> [PolicyCases] {
    let text = """
      {"format": 1, "title": "Limits", "setting": {
        "period": {"from": "2026-04-01", "to": "2027-03-31"}, "reviewee": "S001",
        "reviewer": "S002", "person": {"post": "Clerk", "managers": []}},
       "cases": [\(cases.joined(separator: ", "))]}
      """
    return [try JSONDecoder().decode(PolicyCases.self, from: Data(text.utf8))]
  }

  private func adding(after count: Int, _ verdict: String) -> String {
    """
    {"title": "One after \(count)", "asOf": "2026-05-01",
     "levels": {"objectives": [\(Array(repeating: "\"G\"", count: count).joined(separator: ","))]},
     "attempt": {"act": "objective.add", "verdict": "\(verdict)", "entry": {"on": "2026-05-01",
       "kind": "objective-added", "objective": "O9", "title": "One more"}}}
    """
  }

  private func finding(_ key: String, with count: Int) -> String {
    """
    {"title": "With \(count)", "asOf": "2026-05-01", "\(key)": ["few"],
     "levels": {"objectives": [\(Array(repeating: "\"G\"", count: count).joined(separator: ","))]}}
    """
  }

  private func contract(to day: String, _ answer: String) -> String {
    """
    {"title": "Until \(day)", "asOf": "2026-05-01", "expect": {"scope": "\(answer)"},
     "person": {"post": "Clerk", "managers": [], "from": "2026-04-01",
       "to": "\(day)"}}
    """
  }

  @Test func `limits without cases are found, each in its place`() throws {
    let proof = try sample.proof()
    #expect(
      proof.found(.limit) == [
        "warning scope[0].when: too brief: the limit “contract.length < 10 days” has no case at it "
          + "and none past it",
        "warning requirements[0].requires: most: the limit “objectives.live at most 2” has "
          + "no case at it and none past it",
        "warning findings[0].when: few: the limit “objectives.live below 2” has "
          + "no case at it and none past it",
      ])
    #expect(proof.limits == 3)
    #expect(proof.limitsShown == 0)
  }

  @Test func `cases at a limit and one past it show it`() throws {
    let all = try cases(
      adding(after: 1, "allowed"), adding(after: 2, "refused"),
      finding("doesNotFind", with: 2), finding("finds", with: 1),
      contract(to: "2026-04-10", "inside"), contract(to: "2026-04-09", "brief"))
    let policy = try sample.policy()
    #expect(all.flatMap { $0.mismatches(with: policy) } == [])
    let proof = try sample.proof(cases: all)
    #expect(proof.found(.limit) == [])
    #expect(proof.limitsShown == 3)
  }

  @Test func `a case far past a count’s limit, or about something else, does not show it`() throws {
    let far = try cases(adding(after: 1, "allowed"), adding(after: 5, "refused"))
    #expect(
      try sample.proof(cases: far).found(.limit).contains {
        $0.hasSuffix("“objectives.live at most 2” has no case past it")
      })
    let other = try cases(finding("doesNotFind", with: 2), finding("doesNotFind", with: 3))
    #expect(try sample.proof(cases: other).found(.limit).count == 3)
  }
}
