import AppraisalCore
import CommandLineKit

/// Records what becomes of a need: it is agreed, authorised, declined, met, or not met after all.
struct DevelopmentStepCommand: AppraiseCommand, Equatable {
  /// What becomes of it; the name is that of the command and of the act.
  enum Step: String, Equatable, Sendable {
    case agree
    case authorise
    case decline
    case provide
    case notProvided = "not-provided"
  }

  var step: Step
  var reviewee: String
  var need: String
  var ground: String?
  var because: String?
  var options: RecordingOptions

  static let agree = declaration(.agree, "Record that a need is to be met")
  static let authorise = declaration(.authorise, "Record leave to spend what a need costs")
  static let decline = declaration(.decline, "Record that a need is not to be met, and why")
  static let provide = declaration(.provide, "Record that a need was met")
  static let notProvided = declaration(
    .notProvided, "Record that what was agreed did not come, and why")

  private static func declaration(
    _ step: Step, _ abstract: String
  ) -> Declaration<any AppraiseCommand> {
    Declaration<any AppraiseCommand>(
      step.rawValue, abstract, effect: .writes,
      Argument("reviewee", .reviewee, "Whose need"),
      Argument("need", .from("need"), "The need, such as D1"),
      Option(
        "ground", .from("development-reason"), "The policy’s reason for which it did not come"),
      Option("because", .words, "Why or how; needed where it is declined or does not come"),
      RecordingOptions.options,
      into: { reviewee, need, ground, because, options throws(UsageError) in
        DevelopmentStepCommand(
          step: step, reviewee: reviewee, need: need, ground: ground, because: because,
          options: options)
      })
  }

  func run(in environment: Environment) throws(Failure) {
    if step == .decline || step == .notProvided, because == nil, ground == nil {
      throw .usage("a reason is needed", remedy: "Add --because TEXT.")
    }
    if ground != nil, step != .notProvided {
      throw .usage(
        "--ground is for what did not come", remedy: "Give the reason with --because TEXT.")
    }
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let need = try review.need(need)
      let reasons = try review.developmentRules().reasons
      try DevelopmentDetails.check(ground, among: reasons, called: "reasons")
      if step == .notProvided, ground == nil, !reasons.isEmpty {
        throw .usage(
          "the policy’s reason is missing",
          remedy: "Add --ground, one of: \(reasons.map(\.id).joined(separator: ", ")).")
      }
      return Proposal(
        content(of: need), act: "development.\(step.rawValue)", item: need.id,
        because: because ?? ground, says: says(need))
    }
  }

  private func content(of need: DevelopmentNeed) -> EntryContent {
    let payload = DevelopmentStep(development: need.id, ground: ground, because: because)
    return switch step {
    case .agree: .developmentAgreed(payload)
    case .authorise: .developmentAuthorised(payload)
    case .decline: .developmentDeclined(payload)
    case .provide: .developmentProvided(payload)
    case .notProvided: .developmentNotProvided(payload)
    }
  }

  private func says(_ need: DevelopmentNeed) -> String {
    let done =
      switch step {
      case .agree: "is agreed"
      case .authorise: "is authorised"
      case .decline: "is declined"
      case .provide: "was provided"
      case .notProvided: "did not come"
      }
    return "\(need.id), “\(need.text.text)”, \(done)"
  }
}
