import AppraisalCore
import Foundation
import Testing

/// Worked examples show who may read and record, and who may not.
struct AccessCaseTests {
  private func mismatches(_ one: String) throws -> [String] {
    let text = #"""
      {"format": 1, "title": "Who may",
       "setting": {"period": {"from": "2025-09-01", "to": "2026-08-31"}, "reviewee": "S1",
         "reviewer": "R1", "person": {"post": "Clerk", "managers": [], "leads": true}},
       "cases": [{"title": "One", "asOf": "2025-10-01", ONE}]}
      """#.replacing("ONE", with: one)
    let cases = try JSONDecoder().decode(PolicyCases.self, from: Data(text.utf8))
    #expect(
      try JSONDecoder().decode(PolicyCases.self, from: JSONEncoder().encode(cases)) == cases)
    return cases.mismatches(with: try RowanPolicy.load()).map(\.text)
  }

  @Test(arguments: [
    (["head"], "allowed"), (["director"], "allowed"), (["governor"], "not-allowed"),
    (["reviewee"], "not-allowed"),
  ])
  func `a case says who may read`(who: [String], verdict: String) throws {
    let words = who.map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(
      try mismatches(
        #""clauses": ["R-3"], "attempt": {"act": "read.statement", "as": [\#(words)], "verdict": "\#(verdict)"}"#
      ) == (who == ["director"] ? ["One: clauses: expected R-3, found none"] : []))
  }

  @Test func `a row with a condition is judged for the person of the case`() throws {
    let attempt = #""attempt": {"act": "read.statement", "as": ["director"], "verdict": "allowed"}"#
    #expect(
      try mismatches(
        #""person": {"post": "Clerk", "managers": [], "leads": false}, \#(attempt)"#)
        == ["One: read.statement: expected allowed, found not-allowed"])
  }

  @Test func `a case says who may record, and what the policy then says`() throws {
    let entry = #""entry": {"on": "2025-10-01", "kind": "comment", "text": "Thanks"}"#
    func attempt(_ who: String, _ verdict: String) -> String {
      #""attempt": {"act": "comment", "as": ["\#(who)"], "verdict": "\#(verdict)", \#(entry)}"#
    }
    #expect(try mismatches(attempt("chair", "allowed")) == [], "the chair oversees")
    #expect(try mismatches(attempt("head", "not-allowed")) == [])
    #expect(
      try mismatches(attempt("head", "allowed"))
        == ["One: comment: expected allowed, found not-allowed"])
  }

  @Test(arguments: [
    (
      #""act": "read.statement", "as": ["heed"], "verdict": "not-allowed""#,
      "attempt.as: expected chair, director, either, governor, head, line-manager, overseer"
    ),
    (#""act": "read.statement", "verdict": "allowed""#, "attempt.as: expected whoever acts"),
    (
      #""act": "comment", "as": ["head"], "verdict": "allowed""#, "attempt.entry: expected an entry"
    ),
    (
      #""act": "report.pey", "as": ["head"], "verdict": "allowed""#,
      "attempt.act: expected Did you mean “report.pay”?, found report.pey"
    ),
  ])
  func `slips are found`(attempt: String, message: String) throws {
    let found = try mismatches(#""attempt": {\#(attempt)}"#)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }
}
