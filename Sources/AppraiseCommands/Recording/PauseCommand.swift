import AppraisalCore
import CommandLineKit

/// Records days on which time does not count, or until when they last.
struct PauseCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var kind: String
  var from: Day?
  var to: Day?
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "pause", "Record days on which time does not count",
    discussion: """
      What is due moves by these days, as far as the policy says so. Without --to there is no end \
      yet; it is given later with --to alone.
      """,
    effect: .writes,
    examples: [
      "appraise pause S014 capability --from 2026-01-12 --because \"Procedure opened\"",
      "appraise pause S014 capability --to 2026-03-06 --because \"Resolved\"",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("kind", .from("pause"), "Why time does not count, one of the policy’s pauses"),
    Option("from", .day, "The first day; left out, that of the pause that has no end yet"),
    Option("to", .day, "The last day, where it is known"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: PauseCommand.init(reviewee:kind:from:to:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let kinds = review.policy.pauses
      guard let pause = kinds.first(where: { $0.id == kind }) else {
        throw .usage(
          "“\(kind)” is not a pause under this policy",
          remedy: KnownWords.remedy(for: kind, among: kinds.map(\.id), called: "pauses"))
      }
      let open = review.pauses(of: [pause.id]).last { $0.to == nil }?.from
      guard let first = from ?? (to == nil ? nil : open) else {
        throw .usage(
          to == nil ? "the first day is missing" : "no such pause is without an end",
          remedy: "Give the first day with --from.")
      }
      if let open, to == nil, first != open {
        throw .usage(
          "\(review.record.reviewee) has such a pause already, since \(open.text) and without an end",
          remedy: "Give its last day first, with --to and no --from.")
      }
      let given = PauseGiven(pause: pause.id, from: first, to: to, because: because)
      return Proposal(
        .paused(given), act: "pause.\(pause.id)", because: because,
        says: "\(pause.title), \(given.text)")
    }
  }
}
