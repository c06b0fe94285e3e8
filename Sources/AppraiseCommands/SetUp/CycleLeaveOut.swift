import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Takes somebody out of a cycle, with the ground; what was recorded stays.
struct CycleLeaveOut: AppraiseCommand, Equatable {
  var reviewee: String
  var ground: String
  var because: String
  var options: RecordingOptions

  /// The ground of whoever no longer works there, under every policy.
  static let left = "left"

  static let declaration = Declaration<any AppraiseCommand>(
    "leave-out", "Take somebody out of a cycle, such as a leaver; what was recorded stays",
    discussion: """
      Nothing more is due of them, and they no longer keep the cycle from closing. The ground is \
      “left”, or one on which the policy leaves people out. It can be taken back with withdraw.
      """,
    effect: .writes,
    examples: [
      "appraise cycle leave-out S014 --ground left --because \"Moved to another county\"",
      "appraise cycle leave-out S021 --ground capability --because \"Letter of 3 March\"",
    ],
    Argument("reviewee", .reviewee, "Who is taken out"),
    RequiredOption("ground", .text, "“left”, or one of the policy’s grounds"),
    RequiredOption("because", .words, "Why, in words"),
    RecordingOptions.options,
    into: CycleLeaveOut.init(reviewee:ground:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.record(about: reviewee, options) { review, _ throws(Failure) in
      let grounds = review.policy.scope
      let exclusion = grounds.first { $0.id == ground }
      guard ground == CycleLeaveOut.left || exclusion != nil else {
        throw .usage(
          "“\(ground)” is not a ground on which the policy leaves people out",
          remedy: "Take one of: "
            + ([CycleLeaveOut.left] + grounds.map(\.id)).unique.joined(separator: ", ") + ".")
      }
      let clauses = exclusion?.clauses ?? []
      return Proposal(
        .leftOut(LeftOut(ground: ground, because: because)), act: "cycle.leave-out",
        because: because,
        says: "taken out of the cycle, \(exclusion?.title ?? ground): \(because)"
          + (clauses.isEmpty ? "" : " (\(clauses.joined(separator: " ")))"),
        isForOfficers: true)
    }
  }
}
