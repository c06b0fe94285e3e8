import AppraisalCore
import CommandLineKit

/// Records a level for an item, an area or overall.
struct Rate: AppraiseCommand, Equatable {
  var reviewee: String
  var item: String
  var level: String
  var voice: String?
  var moment: String?
  var concern: String?
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
      "appraise rate S014 O1 A --moment spring",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("item", .from("item"), "What is rated"),
    Argument("level", .from("level"), "The level"),
    Option("voice", .from("voice"), "Whose rating it is; else that of the one who decides"),
    Option("moment", .from("moment"), "At which moment of the cycle; else it is the final one"),
    Option("concern", .from("concern"), "The concern that the level rests on, where it needs one"),
    Option("because", .words, "The reason, where the policy wants one"),
    RecordingOptions.options,
    into: Rate.init(reviewee:item:level:voice:moment:concern:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      review, _ throws(Failure) in
      let target = try RatedItem(item, in: review)
      guard let level = target.scale.level(level) else {
        throw unknownLevel(on: target.scale)
      }
      let stated = try RatingCircumstances(
        voice: voice, moment: moment, concern: concern, of: target, in: review)
      let rating = RatingGiven(
        item: target.name, level: level.code, voice: stated.voice?.id, moment: stated.moment?.id,
        concern: stated.concern?.id, because: because)
      let title = review.title(ofItem: target.name)
      return Proposal(
        .rating(rating), act: target.act(at: stated.moment), item: target.name, because: because,
        says: "\(title == target.name ? title : "\(target.name) (\(title))") is \(level.code), "
          + level.name + stated.says)
    }
  }

  private func unknownLevel(on scale: Scale) -> Failure {
    let words = scale.levels.flatMap { [$0.code, $0.name] + $0.aliases }
    let near = NearestWord.to(level, among: words).map { "Did you mean \($0)? " } ?? ""
    let list = scale.levels.map { "\($0.code) (\($0.name))" }.joined(separator: ", ")
    return .usage(
      "“\(level)” is not a level of \(scale.title)", remedy: "\(near)The levels are \(list).")
  }
}
