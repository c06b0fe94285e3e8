import AppraisalCore
import CommandLineKit

/// Opens a case.
struct CaseOpenCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var kind: String
  var ground: String?
  var details: CaseDetails
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "open", "Open a case: an observation, a concern, an appeal, an absence",
    discussion: """
      The kinds, their fields and their grounds are the policy’s. What is missing is said with the \
      clause that asks for it.
      """,
    effect: .writes,
    examples: [
      "appraise case open S013 observation --set minutes=45 --set day=2025-10-14 --set observer=S007"
    ],
    Argument("reviewee", .reviewee, "Whom it is about"),
    Argument("kind", .from("case-kind"), "The kind of case, one of the policy’s"),
    Option("ground", .from("case-ground"), "The ground, where the policy asks for one"),
    CaseDetails.options, RecordingOptions.options,
    into: CaseOpenCommand.init(reviewee:kind:ground:details:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.record(about: reviewee, options) { review, _ throws(Failure) in
      guard let found = review.policy.caseKind(kind) else {
        throw .usage(
          "“\(kind)” is not a kind of case under this policy",
          remedy: KnownWords.remedy(
            for: kind, among: review.policy.cases.map(\.id), called: "kinds"))
      }
      let fields = try details.fields(of: found, in: session)
      let panel = try details.people(in: session)
      let name = review.nextCaseName(of: found)
      let opened = CaseOpened(
        case: name, type: found.id, ground: ground, fields: fields, about: try details.entries(),
        panel: panel, roles: session.roles(of: fields, panel, in: found, review),
        follows: review.leading(to: found)?.id, because: details.because)
      return Proposal(
        .caseOpened(opened), act: "case.open.\(found.id)", item: name, because: details.because,
        says: "\(name) is opened, \(found.title)")
    }
  }
}
