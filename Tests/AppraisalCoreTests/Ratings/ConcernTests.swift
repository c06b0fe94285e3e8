import AppraisalCore
import Testing

/// Levels that rest on a stated concern, and what levels mean for whom.
struct ConcernTests {
  private func verdict(_ level: String, _ concern: String?, moment: String? = nil) throws -> Verdict
  {
    try ElmReview().verdict(
      on: .rating(
        RatingGiven(item: "safety", level: level, moment: moment, concern: concern)),
      act: "rate.area.safety", item: "safety")
  }

  @Test(arguments: [nil, "fire"], [nil, "spring"])
  func `such a level is refused without one of the policy's concerns`(
    concern: String?, moment: String?
  ) throws {
    let refusals = try verdict("B", concern, moment: moment).refusals
    #expect(refusals.map(\.says) == ["The level B is given only with a stated concern."])
    #expect(
      refusals.map(\.remedy) == [
        "Give --concern, one of: health (Health and safety), children (Safeguarding)."
      ])
    #expect(refusals.flatMap(\.clauses) == ["E-3"])
  }

  @Test(arguments: ["health", "children"])
  func `with one it stands, and the concern is told`(concern: String) throws {
    #expect(try verdict("B", concern).refusals == [])
    var elm = try ElmReview()
    try elm.add(.rating(RatingGiven(item: "safety", level: "B", concern: concern)))
    let says = try elm.review.level("safety").because.map(\.says).joined()
    #expect(says.contains(concern == "health" ? "concern: Health and safety" : "Safeguarding"))
    let entry = try #require(elm.entries.last)
    #expect(try EntrySentence.text(entry, in: elm.review).contains("concern: "))
  }

  @Test func `another level takes no concern`() throws {
    #expect(try verdict("S", nil).refusals == [])
    #expect(
      try verdict("S", "health").refusals.map(\.says) == [
        "No concern is stated with the level S here."
      ])
  }

  @Test func `what a level means depends on the person, and else on the scale`() throws {
    let clerk = try ElmReview(leads: false).review
    let leader = try ElmReview(leads: true).review
    let safety = try #require(clerk.policy.assessment.areas.last)
    #expect(clerk.descriptor(of: "S", in: safety) == "sound")
    #expect(leader.descriptor(of: "S", in: safety) == "sound, and sees to others")
    #expect(clerk.descriptor(of: "B", in: safety) == "a hazard")
    #expect(clerk.descriptor(of: "G", in: safety) == "shines")
  }
}
