import AppraisalCore
import CommandLineKit

/// Records a level for an item, an area or overall.
struct Rate: AppraiseCommand, Equatable {
  var reviewee: String
  var item: String
  var level: String
  var voice: String?
  var because: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "rate", "Record a level for an objective, an attribute, an area or overall",
    discussion: """
      ITEM is an objective such as O1, an item of an area such as behaviours/teamwork, an area \
      such as behaviours, or overall. LEVEL is a code or a name of the policy's scale.
      """,
    effect: .writes,
    examples: [
      "appraise rate S014 O1 A", "appraise rate S014 overall P --because \"Late reports\"",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("item", .from("item"), "What is rated"),
    Argument("level", .from("level"), "The level"),
    Option("voice", .from("voice"), "Whose rating it is; else the reviewer’s"),
    Option("because", .words, "The reason, where the policy wants one"),
    RecordingOptions.options,
    into: Rate.init(reviewee:item:level:voice:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let target = try RatedItem(item, in: review)
      guard let level = target.scale.level(level) else {
        throw unknownLevel(on: target.scale)
      }
      try checkVoice(review.policy)
      if let refusal = review.refusal(ofLevel: level.code, for: target.name, because: because) {
        throw .refused([refusal], by: review.rules)
      }
      let title = review.title(ofItem: target.name)
      return Proposal(
        .rating(
          RatingGiven(item: target.name, level: level.code, voice: voice, because: because)),
        act: target.act, item: target.name, because: because,
        says: "\(title == target.name ? title : "\(target.name) (\(title))") is \(level.code), "
          + level.name)
    }
  }

  private func unknownLevel(on scale: Scale) -> Failure {
    let words = scale.levels.flatMap { [$0.code, $0.name] + $0.aliases }
    let near = NearestWord.to(level, among: words).map { "Did you mean \($0)? " } ?? ""
    let list = scale.levels.map { "\($0.code) (\($0.name))" }.joined(separator: ", ")
    return .usage(
      "“\(level)” is not a level of \(scale.title)", remedy: "\(near)The levels are \(list).")
  }

  private func checkVoice(_ policy: Policy) throws(Failure) {
    guard let voice else { return }
    let voices = policy.assessment.voices.isEmpty ? ["reviewer"] : policy.assessment.voices
    if !voices.contains(voice) {
      throw .usage(
        "“\(voice)” gives no ratings under this policy",
        remedy: "The voices are \(voices.joined(separator: ", ")).")
    }
  }
}

/// What a word of the command line stands for among the things that can be rated.
struct RatedItem {
  let name: String
  let act: String
  let scale: Scale

  init(_ word: String, in review: Review) throws(Failure) {
    var known: [String] = []
    for area in review.policy.assessment.areas {
      let items = review.itemNames(of: area)
      known += items + [area.id]
      let match = items.first { $0.lowercased() == word.lowercased() }
      guard match != nil || area.id == word.lowercased() else { continue }
      name = match ?? area.id
      let leaf = match.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      act = leaf.map { "rate.item.\(area.id).\($0)" } ?? "rate.area.\(area.id)"
      scale = try RatedItem.scale(area.scale, in: review)
      return
    }
    if let overall = review.policy.assessment.overall, let id = overall.scale {
      if word.lowercased() == "overall" {
        name = "overall"
        act = "rate.overall"
        scale = try RatedItem.scale(id, in: review)
        return
      }
      known.append("overall")
    }
    if known.isEmpty {
      throw Failure("Refused: this policy gives no ratings.", code: 1)
    }
    let near = NearestWord.to(word, among: known).map { "Did you mean \($0)? " } ?? ""
    throw .usage(
      "“\(word)” is nothing that is rated in the review of \(review.record.reviewee)",
      remedy: "\(near)What can be rated: \(known.joined(separator: ", ")).")
  }

  private static func scale(_ id: String, in review: Review) throws(Failure) -> Scale {
    guard let scale = review.policy.scales.first(where: { $0.id == id }) else {
      throw Failure("Error: the policy has no scale “\(id)”.", code: 65)
    }
    return scale
  }
}
