import AppraisalCore
import Testing

/// Questions that are answered objective by objective.
struct ItemQuestionTests {
  private func answer(_ item: String?, _ yes: Bool) -> EntryContent {
    .judgement(Judgement(question: "stretching", item: item, yes: yes, because: "seen"))
  }

  @Test func `each objective has its own answer`() throws {
    var elm = try ElmReview(objectives: ["1", "1", "1"])
    try elm.add(answer("O1", true))
    try elm.add(answer("O2", false))
    let review = try elm.review
    #expect(try review.truth("item.judged.stretching", item: "O1") == .yes)
    #expect(try review.truth("item.judged.stretching", item: "O2") == .no)
    #expect(try review.truth("item.judged.stretching", item: "O3") == .unknown)
    #expect(
      try review.truth(
        "judged.stretching.yes is 1 and judged stretching.no is 1 and judged.stretching.open is 1")
        == .yes)
    let findings = review.findings.filter { $0.check == "not-judged" }
    #expect(findings.map(\.says) == ["O3 is not judged."])
  }

  @Test func `a dropped objective is no longer asked about`() throws {
    var elm = try ElmReview()
    try elm.add(.objectiveDropped(ObjectiveStep(objective: "O2")))
    #expect(try elm.review.truth("judged.stretching.open is 1") == .yes)
    #expect(
      try elm.verdict(on: answer("O2", true), act: "judge.stretching", item: "O2").refusals
        .map(\.says) == ["This is answered for each of the objectives: O1."])
  }

  @Test func `an unanswered question that counts as no is counted so`() throws {
    let elm = try ElmReview(
      try ElmPolicy.load(changing: [#""unanswered": "unknown""#: #""unanswered": "no""#]))
    #expect(try elm.review.truth("judged.stretching.no is 2") == .yes)
    #expect(try elm.review.truth("judged.stretching.open is 0") == .yes)
  }

  @Test func `the item has to be named, and only where it is asked for`() throws {
    let elm = try ElmReview()
    #expect(
      try elm.verdict(on: answer(nil, true), act: "judge.stretching").refusals.map(\.remedy)
        == ["Name one of them with --item."])
    let whole = Judgement(question: "fair", item: "O1", yes: true, because: "seen")
    #expect(
      try elm.verdict(on: .judgement(whole), act: "judge.fair", item: "O1").refusals.map(\.says)
        == ["This is asked of the review as a whole, not of O1."])
  }

  @Test func `a question is answered by those whom the policy names`() throws {
    let elm = try ElmReview()
    let refused = try elm.verdict(
      on: answer("O1", true), act: "judge.stretching", item: "O1", by: "S1")
    #expect(
      refused.refusals.map(\.says) == ["This is for the reviewer to answer: Does it stretch?"])
    #expect(
      try elm.verdict(on: answer("O1", true), act: "judge.stretching", item: "O1").refusals == [])
  }

  @Test func `a requirement sees the level and the voice of what is recorded`() throws {
    var elm = try ElmReview()
    let gold = RatingGiven(item: "O1", level: "G")
    #expect(
      try elm.verdict(onRating: gold).refusals.map(\.says) == ["Gold is for what stretches."])
    #expect(try elm.verdict(onRating: RatingGiven(item: "O1", level: "S")).refusals == [])
    #expect(
      try elm.verdict(onRating: RatingGiven(item: "O1", level: "G", voice: "manager")).refusals
        == [])
    try elm.add(answer("O1", true))
    #expect(try elm.verdict(onRating: gold).refusals == [])
  }
}
