/// One person's objectives in numbers, as they are laid beside those of others.
public struct Plan: Hashable, Sendable {
  /// Whose plan it is.
  public let person: PersonName
  /// How many objectives count.
  public let objectives: Int
  /// How many of them both sides accept.
  public let agreed: Int
  /// How many of them the reviewer set.
  public let determined: Int
  /// The first day on which one is due, if any has a day.
  public let firstDue: Day?
  /// The last day on which one is due, if any has a day.
  public let lastDue: Day?
  /// How many have no day.
  public let undated: Int
  /// How many fill in each part of an objective, by the part's name.
  public let parts: [String: Int]

  /// The plan in a review.
  public init(of review: ReviewSummary) {
    person = review.reviewee
    let all = review.objectives
    let days = all.compactMap(\.due)
    objectives = all.count
    agreed = all.count { $0.settlement == .agreed }
    determined = all.count { $0.settlement == .determined }
    firstDue = days.min()
    lastDue = days.max()
    undated = all.count - days.count
    parts = all.flatMap(\.parts).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many objectives are neither agreed nor determined.
  public var open: Int { objectives - agreed - determined }
}
