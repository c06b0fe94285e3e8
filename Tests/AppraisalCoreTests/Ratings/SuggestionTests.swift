import AppraisalCore
import Testing

/// A table that suggests a level waits for the decider's word.
struct SuggestionTests {
  private func rated() throws -> ElmReview {
    var elm = try ElmReview()
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "S") }
    return elm
  }

  @Test func `what the table suggests does not count until it is confirmed`() throws {
    var elm = try rated()
    let open = try #require(try elm.review.overall)
    #expect(open.answer == nil)
    #expect(open.says == "Overall: the table suggests S; the guide has not confirmed it")
    #expect(open.missing == ["the guide’s word on Overall, for which the table suggests S"])
    #expect(try elm.review.truth("overall is S") == .unknown)
    #expect(try elm.verdict(onRating: RatingGiven(item: "overall", level: "S")).refusals == [])
    try elm.rate("overall", "S")
    #expect(try elm.review.overall?.answer == "S")
  }

  @Test func `a departure stands with a reason alone`() throws {
    var elm = try rated()
    let bare = try elm.verdict(onRating: RatingGiven(item: "overall", level: "G"))
    #expect(bare.refusals.map(\.reasonSettles) == [true])
    let reasoned = RatingGiven(item: "overall", level: "G", because: "a hard year")
    #expect(try elm.verdict(onRating: reasoned).refusals == [])
    try elm.rate("overall", "G")
    #expect(try elm.review.overall?.answer == nil, "recorded without a reason it does not count")
    try elm.rate("overall", "G", because: "a hard year")
    #expect(try elm.review.overall?.answer == "G")
  }

  @Test func `when what it rests on changes, the confirmation no longer confirms`() throws {
    var elm = try rated()
    try elm.rate("overall", "S")
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "G") }
    #expect(try elm.review.overall?.answer == nil)
  }

  @Test func `a departure does not outlive what it departed from`() throws {
    var elm = try rated()
    try elm.rate("overall", "G", because: "a hard year")
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "B") }
    let overall = try #require(try elm.review.overall)
    #expect(overall.answer == nil)
    #expect(overall.says.contains("does not count until it is given again"))
    try elm.rate("overall", "G", because: "a hard year all the same")
    #expect(try elm.review.overall?.answer == "G")
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "S") }
    try elm.rate("overall", "S")
    #expect(try elm.review.overall?.answer == "S")
  }

  @Test func `while something is missing nothing is suggested`() throws {
    let elm = try ElmReview()
    #expect(try elm.review.overall?.outcome == .undecided(missing: try missing(of: elm)))
    let early = try elm.verdict(onRating: RatingGiven(item: "overall", level: "S"))
    #expect(early.refusals.map(\.says) == ["Overall cannot be given yet."])
  }

  private func missing(of elm: ElmReview) throws -> [String] {
    try elm.review.evaluate(try When("measure.total above 0")).missing
  }
}
