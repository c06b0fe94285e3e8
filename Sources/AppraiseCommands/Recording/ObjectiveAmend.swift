import AppraisalCore
import CommandLineKit

/// Rewords an objective; what is not given stays as it is.
struct ObjectiveAmend: AppraiseCommand, Equatable {
  var reviewee: String
  var objective: String
  var title: String?
  var wording: ObjectiveWording
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "amend", "Reword an objective; the earlier wording stays on record",
    effect: .writes,
    examples: ["appraise objective amend S014 O1 --due 2026-03-13"],
    Argument("reviewee", .reviewee, "Whose objective"),
    Argument("objective", .from("objective"), "The objective, such as O1"),
    Option("title", .words, "What is to be achieved"),
    ObjectiveWording.options, RecordingOptions.options,
    into: ObjectiveAmend.init(reviewee:objective:title:wording:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let old = try review.liveObjective(objective)
      var text = old.text
      text.title = title ?? text.title
      text.measure = wording.measure ?? text.measure
      text.due = wording.due ?? text.due
      text.because = wording.because
      if let parts = try wording.parts(for: review.policy) {
        text.parts = (text.parts ?? [:]).merging(parts) { $1 }
      }
      return Proposal(
        .objectiveAmended(text), act: "objective.amend", item: old.id, because: wording.because,
        says: "a new wording of \(old.id), “\(text.title)”; it has to be agreed again")
    }
  }
}

extension Review {
  /// The objective of that name that still counts.
  func liveObjective(_ word: String) throws(Failure) -> Objective {
    let live = record.objectives.filter(\.isLive)
    if let objective = live.first(where: { $0.id.lowercased() == word.lowercased() }) {
      return objective
    }
    let names = live.map(\.id).joined(separator: ", ")
    throw .usage(
      "\(record.reviewee) has no objective “\(word)”",
      remedy: names.isEmpty
        ? "There are none yet; add one with: appraise objective add \(record.reviewee) TITLE"
        : "The objectives are \(names).")
  }
}
