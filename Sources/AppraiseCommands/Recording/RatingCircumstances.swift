import AppraisalCore

/// Whose a rating is, at which moment, and on what concern it rests, as the policy knows them.
struct RatingCircumstances {
  let voice: Voice?
  let moment: RatingMoment?
  let concern: ConcernKind?

  /// What the words of a command line stand for.
  init(
    voice: String?, moment: String?, concern: String?, of target: RatedItem, in review: Review
  ) throws(Failure) {
    let assessment = review.policy.assessment
    let voices = assessment.voices(of: nil)
    self.voice = try Self.find(voice, among: voices.map { ($0.id, $0) }) { word, rest in
      .usage(
        "“\(word)” gives no ratings under this policy", remedy: rest("The voices are"))
    }
    let moments = assessment.moments.map { ($0.id, $0) }
    self.moment = try Self.find(moment, among: moments) { word, rest in
      moments.isEmpty
        ? .usage("this policy rates at the end alone", remedy: "Leave out --moment.")
        : .usage("“\(word)” is not a moment of this policy", remedy: rest("The moments are"))
    }
    if moment != nil, target.area == nil {
      throw .usage(
        "the overall level is given at the end alone", remedy: "Leave out --moment.")
    }
    let kinds = target.area?.statedConcern?.among.map { ($0.id, $0) } ?? []
    self.concern = try Self.find(concern, among: kinds) { word, rest in
      kinds.isEmpty
        ? .usage("no concern is stated with a level here", remedy: "Leave out --concern.")
        : .usage("“\(word)” is not a concern of this policy", remedy: rest("The concerns are"))
    }
  }

  /// What they add to the line that confirms the rating.
  var says: String {
    (voice.map { " (\($0.title))" } ?? "") + (moment.map { ", \($0.title)" } ?? "")
      + (concern.map { ", concern: \($0.title)" } ?? "")
  }

  /// What a word names among things by name, or nil where the word was left out.
  private static func find<Found>(
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
