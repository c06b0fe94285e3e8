import AppraisalCore
import Foundation
import Testing

/// A case can show that a policy asks nothing of a name.
struct AbsentQuestionTests {
  private func mismatches(_ question: String, _ answer: String) throws -> [String] {
    let text = """
      {"format": 1, "title": "Elm", "setting": {
        "period": {"from": "2025-09-01", "to": "2026-08-31"}, "reviewee": "S1", "reviewer": "R1",
        "person": {"post": "Clerk", "leads": false, "managers": [{"id": "R1"}]}},
       "cases": [{"title": "one", "asOf": "2026-07-01", "expect": {"\(question)": "\(answer)"}}]}
      """
    let cases = try JSONDecoder().decode(PolicyCases.self, from: Data(text.utf8))
    return cases.mismatches(with: try ElmPolicy.load()).map(\.text)
  }

  @Test func `a question that there is not is expected as such`() throws {
    #expect(try mismatches("grades", "no such question") == [])
    #expect(
      try mismatches("grades", "undecided")
        == ["one: grades: expected a question, found no such question"])
    #expect(
      try mismatches("tasks", "no such question")
        == ["one: tasks: expected no such question, found undecided"])
  }
}
