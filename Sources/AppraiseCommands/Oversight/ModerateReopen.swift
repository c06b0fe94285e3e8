import AppraisalCore
import CommandLineKit

/// Opens again what was moderated, with the reason; what was found stays in the log.
struct ModerateReopen: AppraiseCommand, Equatable {
  var reviewee: String
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "reopen", "Open a moderated review again, with the reason; what was found stays in the log",
    discussion: """
      Once it is recorded what moderation found of a review, nobody changes what was moderated. \
      This takes the finding back, so that it can be changed, and is then to be moderated anew. It \
      is for those who may record the finding.
      """,
    effect: .writes,
    examples: [
      "appraise moderate reopen S014 --because \"The second objective names the wrong term\""
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: ModerateReopen.init(reviewee:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    var open = 1
    while open > 0 {
      try session.record(about: reviewee, options) { review, _ throws(Failure) in
        let findings = review.moderationFindings
        guard let found = findings.first, case .judgement(let judgement) = found.content else {
          throw Failure(
            "Refused: no finding of moderation stands in the review of "
              + "\(review.record.reviewee), so nothing is locked.\n"
              + "  What to do: change what is to be changed.", code: 1)
        }
        open = options.dryRun ? 0 : findings.count - 1
        return Proposal(
          .withdrawn(Withdrawal(entry: found.id, because: because)),
          act: "judge.\(judgement.question)", because: because,
          says: "open again after moderation: \(EntrySentence.text(found, in: review))")
      }
    }
  }
}
