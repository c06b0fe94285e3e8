import AppraisalCore
import CommandLineKit

/// Records a step of a case.
struct CaseStepCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var name: String
  var step: String
  var details: CaseDetails
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "step", "Record a step of a case",
    effect: .writes,
    examples: ["appraise case step S013 C1 oral-feedback --on 2025-10-15 --set place=\"Room 4\""],
    Argument("reviewee", .reviewee, "Whom the case is about"),
    Argument("case", .from("case"), "The case, C1 onwards"),
    Argument("step", .from("case-step"), "The step, one of the policy’s"),
    CaseDetails.options, RecordingOptions.options,
    into: CaseStepCommand.init(reviewee:name:step:details:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    try session.record(about: reviewee, options) { review, identity throws(Failure) in
      let (found, kind) = try session.case(name, of: review, for: identity.actor)
      guard let rule = kind.step(step) else {
        throw .usage(
          "“\(step)” is not a step of \(found.id), \(kind.title)",
          remedy: KnownWords.remedy(for: step, among: kind.steps.map(\.id), called: "steps"))
      }
      let fields = try details.fields(of: kind, in: session)
      let panel = try details.people(in: session)
      let taken = CaseStepTaken(
        case: found.id, step: rule.id, fields: fields, about: try details.entries(), panel: panel,
        roles: session.roles(of: fields, panel, in: kind, review), because: details.because)
      return Proposal(
        .caseStep(taken), act: "case.step.\(kind.id).\(rule.id)", item: found.id,
        because: details.because, says: "\(found.id), \(rule.title)")
    }
  }
}
