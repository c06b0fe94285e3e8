import AppraisalCore
import CommandLineKit

/// Decides over which days somebody's review runs.
struct PeriodSetCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var from: Day?
  var to: Day?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "set", "Decide over which days somebody’s review runs",
    discussion: """
      Where the policy leaves a period to somebody, as it may for people who start in the middle of \
      a cycle, it proposes the days; --from and --to set others.
      """,
    effect: .writes,
    examples: [
      "appraise period set S014 --because \"In step with everybody\"",
      "appraise period set S014 --to 2027-03-31 --because \"Started in the last month\"",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Option("from", .day, "The first day, where it is not the one proposed"),
    Option("to", .day, "The last day, where it is not the one proposed"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: PeriodSetCommand.init(reviewee:from:to:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let period = review.period
      // What follows from the policy is refused whatever days are given.
      let common = review.rules.period
      let first = from ?? period.proposed?.first ?? period.first ?? common.first
      guard let last = to ?? period.proposed?.last ?? (period.isToBeDecided ? nil : common.last)
      else {
        throw .usage("there is no last day to propose", remedy: "Give it with --to.")
      }
      return Proposal(
        .periodSet(PeriodSet(from: first, to: last, because: because)), act: "period.set",
        because: because, says: "the period from \(first.text) to \(last.text)")
    }
  }
}
