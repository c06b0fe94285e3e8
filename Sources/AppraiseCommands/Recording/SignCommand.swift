import AppraisalCore
import CommandLineKit

/// Signs the statement as it stands.
struct SignCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "sign", "Sign the statement as it stands, as reviewer or reviewee",
    discussion: "Whatever changes the substance afterwards voids the signatures.",
    effect: .writes,
    Argument("reviewee", .reviewee, "Whose statement"),
    RecordingOptions.options,
    into: SignCommand.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, identity throws(Failure) in
      if identity.onBehalfOf != nil {
        throw .forbidden(
          "nobody signs for somebody else", remedy: "Let the person sign with --as or an account.")
      }
      let relations = review.relations(of: identity.actor)
      let part = ["reviewee", "reviewer"].first(where: relations.contains) ?? "reviewer"
      if let given = review.record.signatures[part], given.author == identity.actor.person {
        throw Failure(
          "Refused: \(identity.actor.person) signed on \(given.on.text), and the signature stands.\n"
            + "  What to do: nothing; a change of substance would void it, and then it is signed anew.",
          code: 1)
      }
      return Proposal(
        .signed(SignatureGiven(part: part)), act: "sign.\(part)",
        says: "the \(part)’s signature")
    }
  }
}
