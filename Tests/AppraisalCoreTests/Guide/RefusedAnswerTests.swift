import AppraisalCore
import Testing

/// What becomes of answers that the policy refuses.
struct RefusedAnswerTests {
  @Test func `a refusal that turns on parts of the answer names them and no option`() throws {
    let sample = try GuidedSample("special-partnership", "ratings")
    let question = try sample.question("objective.add.O1", of: sample.reviewer)
    let words: OpenQuestion.Words = [.main: "Run the club"]
    let bare = try #require(question.content(from: words))
    let refused = try #require(
      sample.review.refused(
        bare, to: question, on: sample.review.today, by: sample.reviewer, hasReason: false))
    #expect(Set(refused.parts) == [.named("employer"), .named("own")])
    #expect(refused.refusals.count == 1)
    #expect(refused.refusals.allSatisfy { $0.remedy.hasPrefix("Answer again: “") })
    let whole: OpenQuestion.Words = [
      .measure: "20 children", .due: sample.setting.period.last.iso, .named("employer"): "trust",
    ]
    let allowed = try #require(question.content(from: words.merging(whole) { $1 }))
    #expect(
      sample.review.refused(
        allowed, to: question, on: sample.review.today, by: sample.reviewer, hasReason: false)
        == nil)
  }

  @Test func `a remedy that is a command of its own stays`() {
    let whole = Refusal(says: "Not yet.", remedy: "Record it first (meeting P4 annual --on DAY).")
    #expect(whole.typed(remedy: "Answer again.") == whole)
    let option = Refusal(says: "Why?", remedy: "Give the reason with --because.")
    #expect(option.typed(remedy: "Say why, here.").remedy == "Say why, here.")
  }
}
