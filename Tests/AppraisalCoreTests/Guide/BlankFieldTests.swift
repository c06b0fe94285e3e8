import AppraisalCore
import Testing

/// The fields of forms that no stage asks for.
struct BlankFieldTests {
  private func asked(_ sample: GuidedSample, of actor: Actor) -> [OpenQuestion] {
    sample.review.openStages(for: actor).flatMap(\.questions)
  }

  @Test func `what has to be filled in is asked for after the comment, and not after a signature`()
    throws
  {
    var sample = try GuidedSample("staffordshire", "overall")
    try sample.meet("planning")
    try sample.plan()
    try sample.meet("interim", "annual")
    try sample.rate("O1", "A")
    for item in sample.review.itemNames(each: "behaviours") { try sample.rate(item, "A") }
    try sample.rate("behaviours", "A")
    try sample.add(.comment(CommentText(text: "So it was.")), by: sample.setting.reviewee)
    let left = asked(sample, of: sample.reviewer).filter { $0.id.hasPrefix("answer.review.") }
    #expect(left.map(\.id).contains("answer.review.went-well"))
    // What may stay blank is not worth a comment.
    #expect(left.allSatisfy { !$0.isOptional })
    try sample.add(.signed(SignatureGiven(part: "reviewer")))
    let after = asked(sample, of: sample.reviewer).filter { $0.id.hasPrefix("answer.review.") }
    #expect(after == [])
  }

  @Test func `what a printed form shows and may stay blank is offered together`() throws {
    let sample = try GuidedSample("special-partnership", "ratings")
    let offered = asked(sample, of: sample.reviewer).filter(\.isOffered)
    #expect(
      offered.map(\.id).filter { $0.hasPrefix("answer.summary.") } == [
        "answer.summary.appraiser-went-well", "answer.summary.appraiser-could-improve",
        "answer.summary.job-changed",
      ])
    #expect(offered.filter { !$0.isOptional } == [])
    #expect(
      !asked(sample, of: sample.reviewee).map(\.id).contains("answer.summary.appraiser-went-well"))
  }

  @Test func `what has to be filled in of a form that a stage names in part is asked for`() throws {
    let sample = try GuidedSample("passmores", "interims")
    let ids = asked(sample, of: sample.reviewer).filter { !$0.isOptional }.map(\.id)
    #expect(ids.contains("answer.report.role"))
  }
}
