import AppraisalCore
import CommandLineKit

/// Records what the moderator found of one review, as the answer to the policy's question for it.
struct ModerateRecord: AppraiseCommand, Equatable {
  var reviewee: String
  var answer: String
  var check: String?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "record", "Record what the moderator found of a review, with the reason",
    discussion: """
      It answers the question that the policy names for it under “moderation”; --check answers that of one of its \
      checks. A later answer stands in the place of an earlier one, which the log keeps.
      """,
    effect: .writes,
    examples: ["appraise moderate record S014 yes --because \"Beside the other office plans\""],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("answer", .choice(["yes", "no"]), "Whether the moderator is content"),
    Option("check", .text, "One of the policy’s checks; else the review as a whole"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: ModerateRecord.init(reviewee:answer:check:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let asked = try question(under: review.policy)
      return Proposal(
        .judgement(
          Judgement(question: asked.id, yes: answer == "yes", because: because)),
        act: "judge.\(asked.id)", because: because, says: "\(asked.asks) \(answer)")
    }
  }

  private func question(under policy: Policy) throws(Failure) -> Question {
    let name: String?
    if let check {
      let checks = policy.moderation?.checks ?? []
      guard let found = checks.first(where: { $0.id == check }) else {
        throw .usage(
          "“\(check)” is not a check of this policy’s moderation",
          remedy: KnownWords.remedy(for: check, among: checks.map(\.id), called: "checks"))
      }
      name = found.finding
    } else {
      name = policy.moderation?.finding
    }
    if let question = policy.questions.first(where: { $0.id == name }) { return question }
    throw Failure(
      "Refused: the policy has no question by which \(check == nil ? "a moderator’s finding" : "this check") "
        + "is recorded.\n  What to do: keep the finding on the moderation report; whoever keeps the policy can name a "
        + "question under “moderation”.", code: 1)
  }
}
