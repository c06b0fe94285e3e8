import AppraisalCore
import Testing

/// What becomes of answers that the policy refuses, and of those that it would always refuse.
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
    let allowed = try #require(
      question.content(from: words.merging([.named("employer"): "trust"]) { $1 }))
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

  @Test func `a level that the school did without is not among the answers`() throws {
    #expect(try codes(choosing: nil) == ["1", "2", "3"])
    #expect(try codes(choosing: "kept-apart").contains("2p"))
  }

  private func codes(choosing partly: String?) throws -> [String] {
    var sample = try GuidedSample("special-partnership", "ratings")
    if let partly { sample.choose("partly-met", .text(partly)) }
    let item = try #require(sample.review.itemNames(each: "standards").first)
    try sample.meet("planning", "mid-year", "annual")
    let leaf = item.split(separator: "/").last.map(String.init) ?? ""
    let question = try sample.question("rate.item.standards.\(leaf)@manager", of: sample.reviewer)
    guard case .choice(let options) = question.prompts[0].kind else { return [] }
    return options.map(\.word)
  }
}
