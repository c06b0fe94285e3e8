import AppraisalCore
import Foundation
import Testing

/// Worked examples give levels by voice and moment, and ask for any fact.
struct RatingCaseTests {
  private func mismatches(_ one: String) throws -> [String] {
    let text = """
      {"format": 1, "title": "Elm", "setting": {
        "period": {"from": "2025-09-01", "to": "2026-08-31"}, "reviewee": "S1", "reviewer": "R1",
        "person": {"post": "Clerk", "leads": false, "managers": [{"id": "R1"}]}},
       "cases": [{"title": "one", "ratedOn": "2026-06-01", "asOf": "2026-07-01", \(one)}]}
      """
    let cases = try JSONDecoder().decode(PolicyCases.self, from: Data(text.utf8))
    #expect(
      try JSONDecoder().decode(PolicyCases.self, from: JSONEncoder().encode(cases)) == cases)
    return cases.mismatches(with: try ElmPolicy.load()).map { "\($0.question) \($0.found)" }
  }

  @Test func `levels are given by voice and by moment beside the final ones`() throws {
    #expect(
      try mismatches(
        """
        "levels": {"tasks": ["S", "S"], "safety": "G"},
        "voices": {"employee": {"tasks": ["G", "G", "G"]}},
        "moments": {"spring": {"tasks": ["B", "S", "-"], "safety": "S"}},
        "expect": {"tasks": "undecided", "tasks.rated.employee": "3", "tasks.at.spring.rated": "2",
          "safety.at.spring": "S", "safety": "G", "tasks.at.spring": "undecided"},
        "missing": "agreed rating missing for O3"
        """) == [])
  }

  @Test func `any fact can be asked for`() throws {
    #expect(
      try mismatches(
        """
        "levels": {"safety": "S"}, "clauses": ["E-4"],
        "expect": {"safety.score": "2.5", "measure.total": "undecided", "post.leads": "no",
          "tasks.at.summer": "not applicable", "period.to": "2026-08-31", "safety.score.x": "?"}
        """) == ["safety.score.x no such question"])
  }

  @Test func `a question that is asked item by item is answered for every item`() throws {
    #expect(
      try mismatches(
        """
        "levels": {"tasks": ["S", "S", "S"]}, "judged": {"stretching": true, "fair": true},
        "expect": {"judged.stretching.yes": "3", "judged.stretching.open": "0",
          "judged.fair": "yes"}
        """) == [])
  }

  @Test func `a slip in a voice, a moment or a level is found`() throws {
    #expect(
      try mismatches(#""voices": {"worker": {"tasks": ["G"]}}, "expect": {}"#)
        == ["voices worker"])
    #expect(
      try mismatches(#""moments": {"winter": {"tasks": ["G"]}}, "expect": {}"#)
        == ["moments winter"])
    #expect(
      try mismatches(#""voices": {"employee": {"tasks": ["X"]}}, "expect": {}"#)
        == ["voices.employee.tasks X"])
  }

  @Test(arguments: [("B", "refused"), ("S", "allowed")])
  func `an attempt meets the rules of ratings`(level: String, verdict: String) throws {
    #expect(
      try mismatches(
        """
        "attempt": {"act": "rate.area.safety", "verdict": "\(verdict)",
          "entry": {"on": "2026-06-01", "kind": "rating", "item": "safety", "level": "\(level)"}}
        """) == [])
  }

  @Test(arguments: [("S1", "allowed"), ("R1", "refused")])
  func `an attempt is made by somebody`(person: String, verdict: String) throws {
    #expect(
      try mismatches(
        """
        "levels": {"tasks": ["-"]}, "attempt": {"act": "rate.item.tasks.O1",
          "verdict": "\(verdict)", "entry": {"on": "2026-06-01", "by": "\(person)",
            "kind": "rating", "item": "O1", "level": "S", "voice": "employee"}}
        """) == [])
  }
}
