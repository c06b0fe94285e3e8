import AppraisalCore
import CommandLineKit

/// Records the level that moderation puts in the place of another, which stays beside it.
struct ModerateAdjust: AppraiseCommand, Equatable {
  var reviewee: String
  var item: String
  var level: String
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "adjust", "Put another level beside one, with the reason; the first one stays",
    discussion: """
      Only where the policy names a voice for it under “moderation”: then the level of that voice counts, and those of \
      the others stay in the record with their names and reasons.
      """,
    effect: .writes,
    examples: ["appraise moderate adjust S014 overall A --because \"As for the other caretakers\""],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("item", .from("item"), "What is rated"),
    Argument("level", .from("level"), "The level"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: ModerateAdjust.init(reviewee:item:level:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle(about: reviewee)
    guard let voice = store.rules.policy.moderation?.adjusts else { throw refusal(by: store.rules) }
    let rating = Rate(
      reviewee: reviewee, item: item, level: level, voice: voice, moment: nil, concern: nil,
      because: because, options: options)
    try rating.run(in: environment)
  }

  private func refusal(by rules: CycleRules) -> Failure {
    let clauses = rules.policy.moderation?.clauses ?? []
    let gists = clauses.compactMap { id in
      rules.clause(id).map { "\n  \(id), \($0.section): \($0.gist)" }
    }
    return Failure(
      "Refused: under this policy moderation changes no level.\(gists.joined())\n"
        + "  What to do: talk it over with whoever gave the level; they can give another, and the first one stays in the "
        + "log.", code: 1)
  }
}
