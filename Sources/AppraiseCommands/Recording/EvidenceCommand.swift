import AppraisalCore
import CommandLineKit

/// Records a piece of evidence for an item.
struct EvidenceCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var item: String
  var text: String
  var source: String
  var kind: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "evidence", "Record something that shows how an item went",
    effect: .writes,
    examples: ["appraise evidence S014 O1 \"22 children a day\" --source \"Club register\""],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("item", .from("item"), "What it is about, such as O1"),
    Argument("text", .words, "What it shows"),
    RequiredOption("source", .words, "Where it comes from"),
    Option("kind", .from("evidence-kind"), "Which of the policy’s kinds of evidence it is"),
    RecordingOptions.options,
    into: EvidenceCommand.init(reviewee:item:text:source:kind:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let known = review.record.objectives.filter(\.isLive).map(\.id)
      let objective = known.first { $0.lowercased() == item.lowercased() }
      let target: String
      if let objective { target = objective } else { target = try RatedItem(item, in: review).name }
      try checkKind(in: review.policy)
      return Proposal(
        .evidence(EvidenceText(item: target, text: text, source: source, kind: kind)),
        act: "evidence", item: target, says: "evidence for \(target)")
    }
  }

  private func checkKind(in policy: Policy) throws(Failure) {
    guard let kind, !policy.evidence.contains(where: { $0.id == kind }) else { return }
    throw .usage(
      "“\(kind)” is not a kind of evidence under this policy",
      remedy: policy.evidence.isEmpty
        ? "The policy tells no kinds apart: leave out --kind."
        : KnownWords.remedy(for: kind, among: policy.evidence.map(\.id), called: "kinds"))
  }
}
