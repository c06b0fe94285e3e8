import AppraisalCore
import CommandLineKit

/// Lists everything that was recorded about somebody.
struct Log: AppraiseCommand, Equatable {
  var reviewee: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "log", "List everything that was recorded about somebody, withdrawn entries too",
    effect: .reads,
    Argument("reviewee", .reviewee, "Whose review"),
    AskingOptions.options,
    into: Log.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let review = try session.review(
      of: reviewee, asOf: options.asOf, output: options.output)
    try environment.print(
      LogReport.report(review, names: try session.names()), options.output)
  }
}
