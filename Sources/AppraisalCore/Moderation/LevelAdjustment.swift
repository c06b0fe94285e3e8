/// A level that moderation put in the place of another.
public struct LevelAdjustment: Hashable, Sendable {
  /// What is rated, by name.
  public let item: String
  /// The level that would count without it; nil where nobody gave one.
  public let before: String?
  /// The level that moderation gave.
  public let after: String
  /// Who gave it.
  public let by: PersonName
  /// The day that it is about.
  public let on: Day
  /// The reason; nil where none was given or the reader may not read the statement.
  public let because: String?

  /// The adjustments in a review, in the order of the items' names.
  public static func all(
    in review: Review, names: NameBook, isReadable: Bool = true
  ) -> [LevelAdjustment] {
    guard let voice = review.policy.moderation?.adjusts else { return [] }
    let given = review.record.ratings.filter { $0.key.voice == voice && $0.key.moment == nil }
    return given.sorted { NaturalOrder($0.key.item) < NaturalOrder($1.key.item) }.compactMap {
      key, entry in
      guard case .rating(let rating) = entry.content else { return nil }
      let others = review.policy.assessment.voices.map(\.id).filter { $0 != voice }
      let before = others.lazy.compactMap { review.rating(of: key.item, voice: $0) }.first
      return LevelAdjustment(
        item: key.item, before: before.flatMap(Review.level), after: rating.level,
        by: names.name(of: entry.by), on: entry.on, because: isReadable ? rating.because : nil)
    }
  }
}
