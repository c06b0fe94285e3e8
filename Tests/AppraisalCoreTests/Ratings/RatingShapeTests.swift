import AppraisalCore
import Testing

/// Which levels are taken at all: of which area, of which scale, from whom.
struct RatingShapeTests {
  @Test func `an area that is not for the person takes no level, and the facts are told`() throws {
    let policy = try ElmPolicy.load(changing: [
      #""id": "safety", "title": "Safety", "scale": "brg", "voices""#:
        #""id": "safety", "title": "Safety", "scale": "brg", "when": "post.leads", "voices""#
    ])
    let rating = RatingGiven(item: "safety", level: "S")
    let refusal = try #require(
      try ElmReview(policy).verdict(onRating: rating).refusals.first)
    #expect(refusal.says == "Safety: not assessed for this post.")
    #expect(refusal.facts == ["whether the person supervises others: no"])
    #expect(try ElmReview(policy, leads: true).verdict(onRating: rating).refusals == [])
    #expect(
      try ElmReview(policy, leads: nil).verdict(onRating: rating).refusals == [],
      "unknown is not no")
  }

  private func twoScales() throws -> Policy {
    try ElmPolicy.load(changing: [
      #""scales": ["#: #"""
      "scales": [{"id": "signs", "title": "Signs", "levels": [
        {"code": "+", "name": "Plus"}, {"code": "-", "name": "Minus"}]},
      """#,
      #""id": "safety", "title": "Safety", "scale": "brg", "voices""#:
        #""id": "safety", "title": "Safety", "scale": "signs", "voices""#,
      #""level": {"id": "safety", "title": "Safety", "scale": "brg""#:
        #""level": {"id": "safety", "title": "Safety", "scale": "signs""#,
    ])
  }

  @Test func `a level of another scale is refused`() throws {
    let elm = try ElmReview(try twoScales())
    let refusal = try #require(
      try elm.verdict(onRating: RatingGiven(item: "safety", level: "S")).refusals.first)
    #expect(refusal.says == "“S” is none of the levels of Safety.")
    #expect(refusal.remedy == "Choose + or -.")
    #expect(try elm.verdict(onRating: RatingGiven(item: "O1", level: "+")).refusals.count == 1)
  }

  @Test func `in a record that came from elsewhere it is no level, and is found`() throws {
    var elm = try ElmReview(try twoScales())
    try elm.rate("safety", "+")
    try elm.rate("O1", "S")
    #expect(try elm.review.findings.allSatisfy { $0.check != "level-of-another-scale" })
    try elm.rate("safety", "B")
    try elm.rate("O2", "+")
    let review = try elm.review
    #expect(try review.level("safety").answer == "+", "what was given before stands")
    #expect(try review.truth("tasks.rated is 1 and tasks.unrated is 1") == .yes)
    let found = review.findings.filter { $0.check == "level-of-another-scale" }
    #expect(
      found.map(\.says) == [
        "safety has a level that is none of its scale, and it does not count.",
        "O2 has a level that is none of its scale, and it does not count.",
      ])
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(found.first?.remedy.hasPrefix("withdraw e1006 --because TEXT") == true)
    try elm.rate("O2", "G")
    #expect(try elm.review.findings.count { $0.check == "level-of-another-scale" } == 1)
  }

  @Test(arguments: [(["guide"], 0), (["reviewer", "guide"], 0), (["reviewer"], 1), ([], 1)])
  func `the level of an area and overall is for the one who decides`(
    relations: [String], refused: Int
  ) throws {
    let policy = try ElmPolicy.load(changing: [
      #"{"id": "agreed", "title": "Agreed", "by": ["reviewer"], "decides": true}"#:
        #"{"id": "agreed", "title": "Agreed", "decides": true}"#
    ])
    let review = try ElmReview(policy).review
    let rating = EntryContent.rating(RatingGiven(item: "safety", level: "S"))
    let refusals = review.refusals(of: rating, by: relations)
    #expect(
      refusals.map(\.says) == Array(repeating: "Safety is for the guide to give.", count: refused))
    let item = EntryContent.rating(RatingGiven(item: "O1", level: "S"))
    #expect(review.refusals(of: item, by: relations) == [], "items are the access table's")
  }

  @Test func `where a voice says who gives it, that counts`() throws {
    let review = try ElmReview().review
    let rating = EntryContent.rating(RatingGiven(item: "safety", level: "S"))
    #expect(review.refusals(of: rating, by: ["reviewer"]) == [])
    #expect(review.refusals(of: rating, by: ["guide"]).count == 1)
  }

  @Test(arguments: [["S1"], ["R1", "S1"]])
  func `nobody is a reviewer of their own review, whatever the policy says`(
    people: [String]
  ) throws {
    let elm = try ElmReview()
    func verdict(_ people: [String]) throws -> Verdict {
      let assignment = ReviewerAssignment(reviewers: try people.map { try PersonID.of($0) })
      return try elm.verdict(on: .reviewers(assignment), act: "reviewers.assign")
    }
    let refusal = try #require(try verdict(people).refusals.first)
    #expect(refusal.says == "Nobody reviews themselves, alone or with others.")
    #expect(refusal.remedy.contains("Leave S1 out"))
    #expect(try verdict(["R1", "R2"]).refusals == [])
  }
}
