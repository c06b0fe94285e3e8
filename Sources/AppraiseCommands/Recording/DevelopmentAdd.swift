import AppraisalCore
import CommandLineKit

/// Records what somebody needs to learn.
struct DevelopmentAdd: AppraiseCommand, Equatable {
  var reviewee: String
  var text: String
  var details: DevelopmentDetails
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "add", "Record what somebody needs to learn, or support that would help them",
    discussion: """
      It is promised once it is agreed, and authorised where the policy wants that. What is known \
      of it later is recorded by taking it back and adding it again.
      """,
    effect: .writes,
    examples: [
      "appraise development add S014 \"Moving and handling\" --kind course --cost 120 "
        + "--serves O1 --by 2026-02-27"
    ],
    Argument("reviewee", .reviewee, "Whose need"),
    Argument("text", .words, "What is needed"),
    DevelopmentDetails.options, RecordingOptions.options,
    into: DevelopmentAdd.init(reviewee:text:details:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      // The name of a need that was taken back is not given again.
      let before = review.entries.count { $0.content.kind == .developmentAdded }
      let need = try details.need("D\(before + 1)", text, of: review)
      return Proposal(
        .developmentAdded(need), act: "development.add", item: need.development,
        says: EntrySentence.development(need, in: review.policy))
    }
  }
}

/// What can be said of a need besides what it is.
struct DevelopmentDetails: Equatable {
  var kind: String?
  var category: String?
  var serves: [String]
  var cost: Amount?
  var funding: String?
  var due: Day?

  static let options = Group(
    "The need",
    Option("kind", .from("development-kind"), "The kind of activity, one of the policy’s"),
    Option("category", .from("development-category"), "What it is for, one of the policy’s"),
    Options("serves", .from("objective"), "An objective that it serves"),
    Option("cost", .pounds, "What it costs, in pounds"),
    Option("funding", .from("development-funding"), "Who pays, one of the policy’s"),
    Option("by", .day, "By when it is to be given"),
    into: DevelopmentDetails.init(kind:category:serves:cost:funding:due:))

  /// The need, in words that the policy and the record know.
  func need(_ id: String, _ text: String, of review: Review) throws(Failure) -> DevelopmentText {
    let rules = try review.developmentRules()
    try Self.check(kind, among: rules.kinds, called: "kinds of activity")
    try Self.check(category, among: rules.categories, called: "categories")
    try Self.check(funding, among: rules.funding, called: "ways to pay")
    var objectives: [String] = []
    for word in serves {
      let objective = try review.liveObjective(word).id
      if !objectives.contains(objective) { objectives.append(objective) }
    }
    return DevelopmentText(
      development: id, text: text, activity: kind, category: category,
      serves: objectives.isEmpty ? nil : objectives, cost: cost, funding: funding, due: due)
  }

  /// A word has to be one of the policy's, where it names any.
  static func check(
    _ word: String?, among words: [DevelopmentWord], called plural: String
  ) throws(Failure) {
    guard let word, !words.isEmpty, !words.contains(where: { $0.id == word }) else { return }
    throw .usage(
      "“\(word)” is none of the policy’s \(plural)",
      remedy: KnownWords.remedy(for: word, among: words.map(\.id), called: plural))
  }
}

extension Review {
  /// What the policy says of development, which it has to.
  func developmentRules() throws(Failure) -> DevelopmentRules {
    if let rules = policy.development { return rules }
    throw .usage(
      "this policy keeps no record of needs for development",
      remedy: "Write it into the form that asks for it, or into the log (note).")
  }

  /// The need of that name.
  func need(_ word: String) throws(Failure) -> DevelopmentNeed {
    _ = try developmentRules()
    let needs = record.development
    if let need = needs.first(where: { $0.id.lowercased() == word.lowercased() }) { return need }
    let names = needs.map(\.id).joined(separator: ", ")
    throw .usage(
      "\(record.reviewee) has no need “\(word)”",
      remedy: names.isEmpty
        ? "There are none yet; add one with: appraise development add \(record.reviewee) TEXT"
        : "The needs are \(names).")
  }
}
