import AppraisalCore
import CommandLineKit

/// Settles what `check` finds with a reason.
struct SettleCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var check: String
  var item: String?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "settle", "Settle what check finds with a reason",
    discussion: """
      The reason stands as long as the facts of the finding are the same; then check shows it again. \
      An error is never settled so.
      """,
    effect: .writes,
    examples: [
      "appraise settle S014 coded-without-evidence --item O2 --because \"Seen daily in class\""
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("check", .from("check"), "The name of what is found, as check prints it"),
    Option("item", .from("item"), "Of which item, where it is found item by item"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: SettleCommand.init(reviewee:check:item:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options, reading: .atOnce) {
      review, _ throws(Failure) in
      let checks = review.policy.checks
      guard checks.contains(check) else {
        throw .usage(
          "“\(check)” is nothing that check finds under this policy",
          remedy: "appraise check \(review.record.reviewee) prints the names."
            + (NearestWord.to(check, among: checks).map { " Did you mean \($0)?" } ?? ""))
      }
      return Proposal(
        .settled(SettlementGiven(check: check, item: item, because: because)),
        act: "settle.\(check)", item: item, because: because,
        says: "\(check)\(item.map { " for \($0)" } ?? "") is settled")
    }
  }
}
