import AppraisalCore
import Testing

/// Somebody has to be told to assign a reviewer whom the headteacher decided to change.
struct ReviewerToChangeTests {
  @Test func `the present stage asks for another reviewer until one is assigned`() throws {
    var sample = try GuidedSample("staffordshire", "moves")
    var facts = sample.setting.person
    facts.post = "Receptionist"
    try sample.add(.facts(facts))
    try sample.add(
      .judgement(Judgement(question: "reviewer-changes", yes: true, because: "Another job")),
      by: try PersonID.of("H1"))
    #expect(sample.review.stage?.id == "reviewer")
    let step = try #require(sample.review.nextSteps.first)
    #expect(step.command == "reviewer assign REVIEWEE REVIEWER")
    #expect(step.duty == ["headteacher", "hr-officer"])
    try sample.add(.reviewers(ReviewerAssignment(reviewers: [try PersonID.of("R2")])))
    #expect(sample.review.stage?.id != "reviewer")
  }
}
