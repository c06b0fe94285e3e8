import AppraisalCore
import CommandLineKit

/// Prints what people need to learn, for whoever plans training.
struct TrainingReportCommand: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "training", "The training plan: needs in the policy’s order, cost, what never came; no ratings",
    effect: .reads,
    examples: ["appraise report training -f csv -o training.csv"],
    AskingOptions.options, into: TrainingReportCommand.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let summary = try session.summary(
      of: try session.cycle(), for: "report.training", asOf: options.asOf, depth: .development,
      output: options.output)
    try environment.print(
      TrainingReport.report(on: summary, organisation: session.organisation.organisation),
      options.output)
  }
}
