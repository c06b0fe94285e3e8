import AppraisalCore
import CommandLineKit

/// Settles an objective or gives it up.
struct ObjectiveStepCommand: AppraiseCommand, Equatable {
  /// What is done with the objective.
  enum Step: String, Equatable, Sendable {
    case agree
    case determine
    case drop
  }

  var step: Step
  var reviewee: String
  var objective: String
  var because: String?
  var options: RecordingOptions

  static let agree = declaration(.agree, "Record that both sides accept an objective")
  static let determine = declaration(
    .determine, "Record that an objective is set where agreement failed")
  static let drop = declaration(.drop, "Give an objective up; it stays on record")

  private static func declaration(
    _ step: Step, _ abstract: String
  ) -> Declaration<any AppraiseCommand> {
    Declaration<any AppraiseCommand>(
      step.rawValue, abstract, effect: .writes,
      Argument("reviewee", .reviewee, "Whose objective"),
      Argument("objective", .from("objective"), "The objective, such as O1"),
      Option("because", .words, "Why; needed to determine or drop"),
      RecordingOptions.options,
      into: { reviewee, objective, because, options throws(UsageError) in
        ObjectiveStepCommand(
          step: step, reviewee: reviewee, objective: objective, because: because,
          options: options)
      })
  }

  func run(in environment: Environment) throws(Failure) {
    if step != .agree, because?.isEmpty != false {
      throw .usage("a reason is needed", remedy: "Add --because TEXT.")
    }
    try Session(environment, options.place).record(about: reviewee, options) {
      review, identity throws(Failure) in
      let objective = try review.liveObjective(objective)
      let payload = ObjectiveStep(objective: objective.id, because: because)
      let content: EntryContent =
        switch step {
        case .agree: .objectiveAgreed(payload)
        case .determine: .objectiveDetermined(payload)
        case .drop: .objectiveDropped(payload)
        }
      let done =
        switch step {
        case .agree: "agreed"
        case .determine: "determined by \(identity.actor.person)"
        case .drop: "given up"
        }
      return Proposal(
        content, act: "objective.\(step.rawValue)", item: objective.id, because: because,
        says: "\(objective.id) is \(done)")
    }
  }
}
