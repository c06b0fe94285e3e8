import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Shows the sample for moderation and what came of it.
struct ModerateList: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "Show what was drawn for moderation, and what came of it",
    effect: .reads, examples: ["appraise moderate list"],
    AskingOptions.options, into: ModerateList.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let summary = try session.summary(
      of: store, for: "report.moderation", asOf: options.asOf, output: options.output)
    try environment.print(
      ModerationSampleReport.report(
        on: summary, log: try session.moderationLog(of: store, asOf: options.asOf),
        organisation: session.organisation.organisation), options.output)
  }
}

extension Session {
  /// What had been drawn for moderation by the end of a day.
  func moderationLog(of store: CycleStore, asOf: Day?) throws(Failure) -> ModerationLog {
    let log = try failing { () throws(StoreFailure) in try store.moderationLog() }
    return log.asOf(asOf ?? environment.today)
  }
}
