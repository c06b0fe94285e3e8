/// What one area of the assessment says in one review.
public struct AreaSummary: Hashable, Sendable {
  /// The area's name.
  public let id: String
  /// The area's items with their levels; none where the area does not apply.
  public let items: [ItemLevel]
  /// The area's level with what it rests on.
  public let level: Decision

  /// What an area says in a review, its level as the reader may be told of it.
  public init(_ area: Area, in review: Review, told: (Decision) -> Decision = { $0 }) {
    id = area.id
    let level = review.level(of: area)
    self.level = told(level)
    let isAssessed =
      area.hasLevel ? level.outcome != .notApplicable : review.holds(area.when) != .no
    items = isAssessed ? review.itemLevels(of: area) : []
  }

  /// Whether the area has, or is to have, a level for this person.
  public var applies: Bool { level.outcome != .notApplicable }
}
