import AppraisalCore
import Foundation
import Testing

/// Grounds of the scope that somebody may set aside.
struct SettingAsideTests {
  private func onProbation(_ facts: inout RevieweeFacts) throws {
    facts.probationEnds = try Day.of("2026-01-31")
  }

  private func refusals(
    _ relations: [String], despite: String = "probation", because: String? = "needed",
    _ change: (inout RevieweeFacts) throws -> Void = { _ in }
  ) throws -> [Refusal] {
    let review = try RowanPolicy.review(despite: despite, because: because) { facts in
      try onProbation(&facts)
      try change(&facts)
    }
    return review.entries.flatMap { review.refusals(of: $0.content, by: relations) }
  }

  @Test func `a ground keeps somebody outside until it is set aside`() throws {
    let outside = try RowanPolicy.review(onProbation).ground
    #expect(outside?.ground == "probation")
    let inside = try RowanPolicy.review(despite: "probation", because: "needed", onProbation)
    #expect(inside.ground == nil)
    #expect(try inside.truth("enrolled.despite.probation") == .yes)
    #expect(try RowanPolicy.review(onProbation).truth("enrolled.despite.probation") == .no)
  }

  @Test func `only who may sets it aside, with a reason`() throws {
    #expect(try refusals(["head"]) == [])
    let other = try #require(try refusals(["governor"]).first)
    #expect(other.says == "This is for the head to set aside: still on probation.")
    #expect(other.clauses == ["R-1", "R-2"])
    #expect(other.remedy.contains("appraise cycle enrol CYCLE S1 --despite probation"))
    #expect(try refusals(["reviewee"]).count == 1)
    #expect(
      try refusals(["head"], because: nil).map(\.remedy) == ["Give the reason with --because TEXT."]
    )
    #expect(try refusals(["head"], because: "").count == 1)
  }

  @Test func `only in its circumstances`() throws {
    let refusal = try #require(try refusals(["head"]) { $0.leads = false }.first)
    #expect(refusal.says == "This is set aside only for those who lead: still on probation.")
    #expect(try refusals(["head"]) { $0.leads = nil }.count == 1, "unknown is not yes")
    let review = try RowanPolicy.review(despite: "probation", because: "needed") {
      try onProbation(&$0)
      $0.leads = false
    }
    #expect(review.ground?.ground == "probation", "set aside where nobody may, it still counts")
  }

  @Test func `only what is there and may be set aside`() throws {
    let done = try refusals(["head"]) { $0.probationEnds = nil }
    #expect(done.map(\.remedy) == ["Leave out --despite."])
    #expect(
      try refusals(["head"], despite: "agency").map(\.says)
        == ["The policy lets nobody set this aside: from an agency."])
    #expect(
      try refusals(["head"], despite: "probaton").map(\.says)
        == ["“probaton” is not a ground of the policy."])
    let both = try RowanPolicy.review(despite: "probation", because: "needed") {
      try onProbation(&$0)
      $0.contract = "agency"
    }
    #expect(both.ground?.ground == "agency", "other grounds stay")
  }

  @Test func `the entry says it`() throws {
    let review = try RowanPolicy.review(despite: "probation", because: "needed", onProbation)
    let entry = try #require(review.entries.first)
    #expect(
      EntrySentence.text(entry, in: review)
        == "joins the cycle as Clerk, despite: still on probation (“needed”)")
  }

  private func mismatches(despite: String) throws -> [String] {
    let text = #"""
      {"format": 1, "title": "Joining",
       "setting": {"period": {"from": "2025-09-01", "to": "2026-08-31"}, "reviewee": "S1",
         "reviewer": "R1", "person": {"post": "Clerk", "managers": [], "leads": true,
           "contract": "permanent", "probationEnds": "2026-01-31"}},
       "cases": [{"title": "Let in", "clauses": ["R-2"], "despite": "DESPITE",
         "asOf": "2025-10-01", "expect": {"scope": "inside"}}]}
      """#.replacing("DESPITE", with: despite)
    return try JSONDecoder().decode(PolicyCases.self, from: Data(text.utf8))
      .mismatches(with: try RowanPolicy.load()).map(\.text)
  }

  @Test func `a case shows that somebody is inside, and why`() throws {
    #expect(try mismatches(despite: "probation") == [])
    #expect(
      try mismatches(despite: "agency")
        == ["Let in: despite: expected probation, found agency"])
  }

  @Test(arguments: [
    (
      #""by": ["head"], "when": "post.leads""#, #""by": [], "when": "post.leads""#,
      "nobody is named"
    ),
    (
      #""by": ["head"], "when": "post.leads""#, #""by": ["the head"], "when": "post.leads""#,
      "“the head” is not the name of a role"
    ),
    (#""when": "post.leads", "says""#, #""when": "post.leeds", "says""#, "post.leeds"),
    (#""clauses": ["R-2"]"#, #""clauses": ["R-9"]"#, "there is no clause “R-9”"),
  ])
  func `slips are found`(old: String, new: String, message: String) throws {
    let policy = try RowanPolicy.load { $0.replacing(old, with: new) }
    #expect(PolicyCheck.problems(in: policy).contains { $0.message.contains(message) })
  }

  @Test func `the policy is sound`() throws {
    #expect(PolicyCheck.problems(in: try RowanPolicy.load()) == [])
  }
}
