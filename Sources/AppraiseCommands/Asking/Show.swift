import AppraisalCore
import CommandLineKit

/// Shows one review.
struct Show: AppraiseCommand, Equatable {
  var reviewee: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "show", "Show one review: where it stands, objectives, levels, the year",
    effect: .reads,
    examples: ["appraise show S014", "appraise show S014 --as-of 2025-12-31"],
    Argument("reviewee", .reviewee, "Whose review"),
    AskingOptions.options,
    into: Show.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let review = try session.review(
      of: reviewee, asOf: options.asOf, output: options.output)
    try environment.print(
      ReviewReport.report(
        review, commandEnding: session.cycleEnding, names: try session.names()),
      options.output)
  }
}
