import AppraisalCore
import CommandLineKit

/// Whose a rating is, at which moment, and on what concern it rests.
struct RatingCircumstances: Equatable {
  var voice: String?
  var moment: String?
  var concern: String?

  static let options = Group(
    "The rating",
    Option("voice", .from("voice"), "Whose rating it is; else that of the one who decides"),
    Option("moment", .from("moment"), "At which moment of the cycle; else it is the final one"),
    Option("concern", .from("concern"), "The concern that the level rests on, where it needs one"),
    into: RatingCircumstances.init(voice:moment:concern:))

  /// The words as what the policy knows by them.
  func resolved(
    for target: RatedItem, in review: Review
  ) throws(Failure) -> ResolvedCircumstances {
    let assessment = review.policy.assessment
    let voices = assessment.voices(of: nil)
    let voice = try find(voice, among: voices.map { ($0.id, $0) }) { word, rest in
      .usage(
        "“\(word)” gives no ratings under this policy", remedy: rest("The voices are"))
    }
    let moments = assessment.moments.map { ($0.id, $0) }
    let moment = try find(moment, among: moments) { word, rest in
      moments.isEmpty
        ? .usage("this policy rates at the end alone", remedy: "Leave out --moment.")
        : .usage("“\(word)” is not a moment of this policy", remedy: rest("The moments are"))
    }
    if moment != nil, target.area == nil {
      throw .usage(
        "the overall level is given at the end alone", remedy: "Leave out --moment.")
    }
    let kinds = target.area?.statedConcern?.among.map { ($0.id, $0) } ?? []
    let concern = try find(concern, among: kinds) { word, rest in
      kinds.isEmpty
        ? .usage("no concern is stated with a level here", remedy: "Leave out --concern.")
        : .usage("“\(word)” is not a concern of this policy", remedy: rest("The concerns are"))
    }
    return ResolvedCircumstances(voice: voice, moment: moment, concern: concern)
  }

  /// What a word names among things by name, or nil where the word was left out.
  private func find<Found>(
    _ word: String?, among known: [(String, Found)],
    otherwise failure: (String, (String) -> String) -> Failure
  ) throws(Failure) -> Found? {
    guard let word else { return nil }
    if let found = known.first(where: { $0.0.lowercased() == word.lowercased() }) { return found.1 }
    let names = known.map(\.0)
    let near = NearestWord.to(word, among: names).map { "Did you mean \($0)? " } ?? ""
    throw failure(word) { "\(near)\($0) \(names.joined(separator: ", "))." }
  }
}

/// Whose a rating is, at which moment and with which concern, as the policy knows them.
struct ResolvedCircumstances {
  let voice: Voice?
  let moment: RatingMoment?
  let concern: ConcernKind?

  /// What they add to the line that confirms the rating.
  var says: String {
    (voice.map { " (\($0.title))" } ?? "") + (moment.map { ", \($0.title)" } ?? "")
      + (concern.map { ", concern: \($0.title)" } ?? "")
  }
}
