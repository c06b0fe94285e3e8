import AppraisalCore
import Testing

/// An answer about something that changed afterwards is asked for again, where the policy says so.
struct ReopenedAnswersTests {
  private func elm(_ key: String) throws -> ElmReview {
    let question = #""id": "fair", "asks": "Is it fair?", "unanswered": "unknown", "#
    let reopened = #""reopenedBy": ["\#(key)"]}"#
    return try ElmReview(
      try ElmPolicy.load(changing: [
        #""id": "fair", "asks": "Is it fair?", "unanswered": "no"}"#: question + reopened
      ]))
  }

  private func answer(_ question: String, item: String? = nil) -> EntryContent {
    .judgement(Judgement(question: question, item: item, yes: true, because: "seen"))
  }

  @Test func `what the policy names takes the answer back, other things do not`() throws {
    var elm = try elm("objective-amended")
    try elm.add(answer("fair"))
    try elm.rate("O1", "S")
    #expect(try elm.review.truth("judged fair") == .yes)
    try elm.add(.objectiveAmended(ObjectiveText(objective: "O1", title: "Something else")))
    #expect(try elm.review.truth("judged fair") == .unknown)
    try elm.add(answer("fair"))
    #expect(try elm.review.truth("judged fair") == .yes)
  }

  @Test func `an answer about one objective is about no other`() throws {
    let key = #""each": "objectives", "by""#
    let policy = try ElmPolicy.load(changing: [
      key: #""each": "objectives", "reopenedBy": ["objective-amended"], "by""#
    ])
    var elm = try ElmReview(policy)
    for item in ["O1", "O2"] { try elm.add(answer("stretching", item: item)) }
    try elm.add(.objectiveAmended(ObjectiveText(objective: "O1", title: "Something else")))
    let when = try When("item.judged.stretching")
    #expect(try elm.review.evaluate(when, item: "O1").truth == .unknown)
    #expect(try elm.review.evaluate(when, item: "O2").truth == .yes)
    try elm.add(.objectiveDropped(ObjectiveStep(objective: "O2")))
    #expect(try elm.review.evaluate(when, item: "O2").truth == .yes, "given up, still answered for")
  }

  @Test func `what the policy keeps open may be recorded after closing`() throws {
    let access = #""access": ["#
    let policy = try ElmPolicy.load(changing: [
      access: #""afterClosing": {"acts": ["judge.fair"]}, "access": ["#
    ])
    var elm = try ElmReview(policy)
    let day = try Day.of("2026-07-01")
    let open = Act(name: "judge.fair", item: nil, on: day, hasReason: false)
    let other = Act(name: "rate.overall", item: nil, on: day, hasReason: false)
    #expect(try elm.review.isOpen(to: other))
    try elm.add(.closed(ReviewClosing()))
    #expect(try elm.review.isOpen(to: open))
    #expect(try !elm.review.isOpen(to: other))
  }
}
