import AppraisalCore
import CommandLineKit

/// Adds an objective.
struct ObjectiveAdd: AppraiseCommand, Equatable {
  var reviewee: String
  var title: String
  var wording: ObjectiveWording
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "add", "Add an objective",
    effect: .writes,
    examples: [
      "appraise objective add S014 \"Run the breakfast club\" "
        + "--measure \"20 children a day\" --due 2026-02-28"
    ],
    Argument("reviewee", .reviewee, "Whose objective"),
    Argument("title", .words, "What is to be achieved"),
    ObjectiveWording.options, RecordingOptions.options,
    into: ObjectiveAdd.init(reviewee:title:wording:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let id = "O\(review.record.objectives.count + 1)"
      let text = ObjectiveText(
        objective: id, title: title, measure: wording.measure, due: wording.due,
        parts: try wording.parts(for: review.policy), because: wording.because)
      return Proposal(
        .objectiveAdded(text), act: "objective.add", item: id, because: wording.because,
        says: "objective \(id), “\(title)”" + (wording.due.map { ", due \($0.text)" } ?? ""))
    }
  }
}

/// What can be said of an objective besides its title.
struct ObjectiveWording: Equatable {
  var measure: String?
  var due: Day?
  var category: String?
  var serves: String?
  var parts: [String]
  var because: String?

  static let options = Group(
    "The objective",
    Option("measure", .words, "How it will be seen that it was achieved"),
    Option("due", .day, "By when"),
    Option("category", .text, "Its category, where the policy has categories"),
    Option("serves", .words, "The priority that it serves"),
    Options("part", .from("part"), "Another part that the policy asks for, as PART=TEXT"),
    Option("because", .words, "Why it departs from what the policy asks"),
    into: ObjectiveWording.init(measure:due:category:serves:parts:because:))

  /// The parts by name, checked against what the policy knows.
  func parts(for policy: Policy) throws(Failure) -> [String: String]? {
    var given: [(String, String)] = []
    if let category { given.append(("category", category)) }
    if let serves { given.append(("serves", serves)) }
    for word in parts {
      guard let sign = word.firstIndex(of: "=") else {
        throw .usage("--part \(word) has no “=”", remedy: "Write it as PART=TEXT.")
      }
      given.append((String(word[..<sign]), String(word[word.index(after: sign)...])))
    }
    var result: [String: String] = [:]
    for (name, text) in given {
      guard let part = policy.objectiveParts.first(where: { $0.id == name }) else {
        let known = policy.objectiveParts.map(\.id)
        let near = NearestWord.to(name, among: known).map { "Did you mean \($0)? " } ?? ""
        throw .usage(
          "an objective has no part “\(name)” under this policy",
          remedy: near
            + (known.isEmpty
              ? "It has none besides title, measure and due day."
              : "The parts are \(known.joined(separator: ", "))."))
      }
      if !part.allowed.isEmpty, !part.allowed.contains(text) {
        throw .usage(
          "“\(text)” is no \(part.title)",
          remedy: "Expected one of: \(part.allowed.joined(separator: ", ")).")
      }
      result[name] = text
    }
    return result.isEmpty ? nil : result
  }
}
