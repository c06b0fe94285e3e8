import AppraisalCore
import CommandLineKit

/// Lists what somebody needs to learn, and what became of it.
struct DevelopmentList: AppraiseCommand, Equatable {
  var reviewee: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List what somebody needs to learn, and what became of it",
    effect: .reads, examples: ["appraise development list S014"],
    Argument("reviewee", .reviewee, "Whose needs"),
    AskingOptions.options, into: DevelopmentList.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let review = try session.review(
      of: reviewee, asOf: options.asOf, output: options.output)
    _ = try review.developmentRules()
    try environment.print(
      ReviewReport.development(review, names: try session.names()), options.output)
  }
}
