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

  @Test(arguments: [
    ("Give the reason with --because.", "Say why, here."),
    ("Record it first (meeting P4 annual --on DAY).", "Record it first (“annual review meeting”)."),
    ("Finish the coding; show P4 lists what is missing.", "Finish the coding."),
    (
      "Drop an objective first (objective drop), or leave it.",
      "Drop an objective first, or leave it."
    ),
    ("Let the pair settle it (an hour is enough).", "Let the pair settle it (an hour is enough)."),
    (
      "answer P4 review.went-well TEXT, and review.problems",
      "Answer “Review of the past year: What went well” first."
    ),
    ("withdraw ENTRY", "Leave it for now, and answer it once that is put right."),
  ])
  func `a remedy names what to answer and no command`(remedy: String, expected: String) throws {
    let policy = try GuidedSample("staffordshire", "overall").rules.policy
    let refusal = Refusal(says: "Not yet.", remedy: remedy)
    #expect(refusal.typed(remedy: "Say why, here.", in: policy).remedy == expected)
  }

  @Test(arguments: [
    (
      "Check the day given with --on; it is recorded all the same.",
      "Check the day; it is recorded all the same."
    ),
    ("Decide as recommended, or add --because TEXT.", "Decide as recommended, or add the reason."),
    (
      "Give 2, and say in --because that it is partly met.",
      "Give 2, and say that it is partly met."
    ),
    ("Give it with --because.", "Give it."),
  ])
  func `a remedy without a better one loses its options`(remedy: String, expected: String) throws {
    let policy = try GuidedSample("staffordshire", "overall").rules.policy
    let refusal = Refusal(says: "Not yet.", remedy: remedy)
    #expect(refusal.typed(remedy: nil, in: policy).remedy == expected)
  }

  @Test(arguments: [
    "staffordshire/overall", "brooke-weston/form", "passmores/interims", "soham/confirmation",
    "special-partnership/ratings",
  ])
  func `no remedy of a policy names an option or a command to whoever is asked`(name: String) throws
  {
    let words = name.split(separator: "/").map(String.init)
    let policy = try GuidedSample(words[0], words[1]).rules.policy
    let commands = ["answer P4", "judge P4", "meeting P4", "rate P4", "show P4", "comment P4"]
    for rule in policy.requirements {
      let refusal = Refusal(says: rule.says, remedy: rule.remedy.forReviewee(try PersonID.of("P4")))
      let typed = refusal.typed(remedy: nil, in: policy).remedy
      #expect(!typed.contains("--") && !typed.isEmpty, "\(rule.id): \(typed)")
      #expect(!commands.contains { typed.contains($0) }, "\(rule.id): \(typed)")
    }
  }
}
