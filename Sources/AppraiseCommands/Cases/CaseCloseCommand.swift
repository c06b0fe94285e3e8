import AppraisalCore
import CommandLineKit

/// Closes a case with an outcome.
struct CaseCloseCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var name: String
  var outcome: String
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "close", "Close a case with its outcome and the reason",
    effect: .writes,
    examples: ["appraise case close S013 C1 done --because \"Feedback given and discussed\""],
    Argument("reviewee", .reviewee, "Whom the case is about"),
    Argument("case", .from("case"), "The case, C1 onwards"),
    Argument("outcome", .from("case-outcome"), "How it ends, one of the policy’s outcomes"),
    RequiredOption("because", .words, "Why"),
    RecordingOptions.options,
    into: CaseCloseCommand.init(reviewee:name:outcome:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.record(about: reviewee, options) { review, identity throws(Failure) in
      let (found, kind) = try session.case(name, of: review, for: identity.actor)
      guard let ending = kind.outcomes.first(where: { $0.id == outcome }) else {
        throw .usage(
          "“\(outcome)” is no outcome of \(found.id), \(kind.title)",
          remedy: KnownWords.remedy(
            for: outcome, among: kind.outcomes.map(\.id), called: "outcomes"))
      }
      let next = ending.leadsTo.compactMap { id in
        review.policy.caseKind(id).map {
          "\($0.title) may be opened now (appraise case open \(review.record.reviewee) \(id))"
        }
      }
      return Proposal(
        .caseClosed(CaseClosed(case: found.id, outcome: ending.id, because: because)),
        act: "case.close.\(kind.id)", item: found.id, because: because,
        says: (["\(found.id) is closed: \(ending.title)"] + next).joined(separator: "; "))
    }
  }
}
