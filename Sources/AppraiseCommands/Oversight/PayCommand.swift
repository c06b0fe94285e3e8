import AppraisalCore
import CommandLineKit

/// Records an answer on pay: a recommendation, or the decision.
struct PayCommand: AppraiseCommand, Equatable {
  var step: PayDecisionGiven.Step
  var reviewee: String
  var answer: [String]
  var points: Int?
  var ground: String?
  var because: String?
  var options: RecordingOptions

  static let recommend = declaration(
    .recommended, "recommend", "Recommend an answer on pay",
    example: "appraise pay recommend S014 merit award --because \"Led the exam season\"")
  static let decide = declaration(
    .decided, "decide", "Record what was decided on pay",
    example: "appraise pay decide S014 increment --points 2 --because \"Agreed on 12 October\"")

  private static func declaration(
    _ step: PayDecisionGiven.Step, _ name: String, _ abstract: String, example: String
  ) -> Declaration<any AppraiseCommand> {
    Declaration<any AppraiseCommand>(
      name, abstract,
      discussion: """
        ANSWER is one of the policy’s outcomes, after the name of the question where several have \
        it. What the policy’s table settles needs nothing; “appraise explain” says what it leaves \
        open, and to whom.
        """,
      effect: .writes, examples: [example],
      Argument("reviewee", .reviewee, "Whose pay"),
      Arguments(
        "answer", .from("pay-answer"), minimum: 1, "The answer, after its question if needed"),
      Option("points", .number(in: -99...99), "How many points, where the answer leaves a range"),
      Option("ground", .from("ground"), "The policy’s ground that it rests on"),
      Option("because", .words, "The reason, where the policy wants one"),
      RecordingOptions.options,
      into: { reviewee, answer, points, ground, because, options throws(UsageError) in
        PayCommand(
          step: step, reviewee: reviewee, answer: answer, points: points, ground: ground,
          because: because, options: options)
      })
  }

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let (rule, outcome) = try question(in: review.policy)
      let given = PayDecisionGiven(
        rule: rule.id, step: step, outcome: outcome, points: points, ground: ground,
        because: because)
      let title = rule.outcomes.first { $0.id == outcome }?.title ?? outcome
      let number = points.map { ", \($0) \(abs($0) == 1 ? "point" : "points")" }
      return Proposal(
        .payDecision(given), act: given.act, because: because,
        says: "\(rule.title), \(step.rawValue): \(title)\(number ?? "")")
    }
  }

  /// The question that is answered: the one that is named, or the only one that has the answer.
  private func question(in policy: Policy) throws(Failure) -> (DecisionRule, outcome: String) {
    if policy.pay.isEmpty {
      throw .missing("this policy decides nothing about pay", remedy: nil)
    }
    guard let last = answer.last, answer.count <= 2 else {
      throw .usage(
        "“\(answer.joined(separator: " "))” is more than a question and an answer",
        remedy: "Put a reason after --because, in quotation marks.")
    }
    if answer.count == 2, let name = answer.first {
      guard let rule = policy.pay.first(where: { $0.id == name }) else {
        throw unknown(name, "a question of pay", "questions", among: policy.pay.map(\.id))
      }
      return (rule, last)
    }
    let having = policy.pay.filter { $0.outcomes.contains { $0.id == last } }
    if let only = having.first, having.count == 1 { return (only, last) }
    if having.isEmpty {
      let known = policy.pay.flatMap { $0.outcomes.map(\.id) }
      throw unknown(last, "an answer on pay", "answers", among: known)
    }
    throw .usage(
      "“\(last)” answers several questions",
      remedy: "Say which before it: \(having.map(\.id).joined(separator: ", ")).")
  }

  private func unknown(
    _ word: String, _ what: String, _ plural: String, among known: [String]
  ) -> Failure {
    .usage(
      "“\(word)” is not \(what)",
      remedy: KnownWords.remedy(for: word, among: known, called: plural))
  }
}
