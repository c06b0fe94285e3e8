import AppraisalCore
import CommandLineKit

/// Answers a question of the policy yes or no, with a reason.
struct JudgeCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var question: String
  var answer: String
  var item: String?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "judge", "Answer a question of the policy yes or no, with a reason",
    effect: .writes,
    examples: [
      "appraise judge S014 requirements-not-met yes --because \"Registers missing all term\"",
      "appraise judge S014 stretching yes --item O1 --because \"New to her\"",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("question", .from("question"), "The question, one of the policy’s"),
    Argument("answer", .choice(["yes", "no"]), "The answer"),
    Option("item", .from("item"), "Of which item, where it is asked one by one"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: JudgeCommand.init(reviewee:question:answer:item:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let questions = review.policy.questions
      guard let found = questions.first(where: { $0.id == question }) else {
        throw .usage(
          "“\(question)” is not a question of this policy",
          remedy: KnownWords.remedy(
            for: question, among: questions.map(\.id), called: "questions"))
      }
      let items = found.each.map { review.itemNames(each: $0) } ?? []
      let named = items.first { $0.lowercased() == item?.lowercased() } ?? item
      return Proposal(
        .judgement(
          Judgement(question: found.id, item: named, yes: answer == "yes", because: because)),
        act: "judge.\(found.id)", item: named, because: because,
        says: (named.map { "\($0): " } ?? "") + "\(found.asks) \(answer)")
    }
  }
}
