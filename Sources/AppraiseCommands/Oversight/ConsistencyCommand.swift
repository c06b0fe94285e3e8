import AppraisalCore
import CommandLineKit

/// Prints whether appraisal is run alike across a trust or a school.
struct ConsistencyCommand: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "consistency", "The schools of a trust, or the groups of staff of a school, beside each other",
    discussion: """
      How far the reviews are, what is late, what plans look like, which levels were given and what \
      checks find, part by part. It names nobody.
      """,
    effect: .reads,
    examples: ["appraise report consistency -o consistency.html"],
    AskingOptions.options, into: ConsistencyCommand.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let summary = try session.summary(
      of: try session.cycle(), for: "report.moderation", asOf: options.asOf, output: options.output)
    try environment.print(
      ConsistencyReport.report(on: summary, organisation: session.organisation.organisation),
      options.output)
  }
}
