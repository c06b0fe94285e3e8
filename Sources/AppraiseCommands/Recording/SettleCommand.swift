import AppraisalCore
import CommandLineKit

/// Settles what `check` finds with a reason.
struct SettleCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var check: String
  var item: String?
  var until: Day?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "settle", "Settle what check finds with a reason",
    discussion: """
      The reason stands as long as the facts of the finding are the same; then check shows it again. \
      What is late and still to be done is settled until a day: after that it is overdue again. \
      An error is never settled so.
      """,
    effect: .writes,
    examples: [
      "appraise settle S014 coded-without-evidence --item O2 --because \"Seen daily in class\"",
      "appraise settle S014 deadline.interim --until 2026-04-30 --because \"Both were ill\"",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("check", .from("check"), "The name of what is found, as check prints it"),
    Option("item", .from("item"), "Of which item, where it is found item by item"),
    Option("until", .day, "Until when the reason counts, where it is still to be done"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: SettleCommand.init(reviewee:check:item:until:because:options:))

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
      try checkUntil(in: review)
      return Proposal(
        .settled(SettlementGiven(check: check, item: item, because: because, until: until)),
        act: "settle.\(check)", item: item, because: because,
        says: "\(check)\(item.map { " for \($0)" } ?? "") is settled"
          + (until.map { " until \($0.text)" } ?? ""))
    }
  }

  /// A reason for being late so far says nothing of being later still.
  private func checkUntil(in review: Review) throws(Failure) {
    if let until, until < review.today {
      throw .usage("\(until.text) is over", remedy: "Give today or a day to come with --until.")
    }
    let isError = review.found().contains { $0.check == check && $0.severity == .error }
    if until == nil, !isError, review.isStillDue(check, item: item) {
      throw .usage(
        "this is still to be done, and grows later every day",
        remedy:
          "Say with --until DAY how long the reason counts; where it will not be done at all, "
          + "give the last day of the period, \(review.rules.period.last.text).")
    }
  }
}
