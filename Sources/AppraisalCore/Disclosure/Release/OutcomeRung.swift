/// One way to count outcomes as two, such as *exceeded* against the rest.
///
/// A policy gives a ladder of them, fixed before any outcome is known; the first that has enough
/// people on both sides is taken.
public struct OutcomeRung: Hashable, Sendable {
  /// What the people with a favourable outcome are called in a table.
  public let favourable: String
  /// What the other people are called.
  public let other: String
  /// The codes of the favourable outcomes.
  public let codes: [String]
  /// The codes of the other outcomes.
  public let otherCodes: [String]

  /// A rung.
  public init(favourable: String, codes: [String], other: String, otherCodes: [String]) {
    self.favourable = favourable
    self.codes = codes
    self.other = other
    self.otherCodes = otherCodes
  }

  /// The first rung of a ladder with at least twice the threshold on both sides, or nil.
  ///
  /// An outcome that a rung does not name makes that rung useless, not the person invisible.
  public static func first(
    of ladder: [OutcomeRung], for people: [CountedPerson], under rule: DisclosureRule
  ) -> OutcomeRung? {
    ladder.first { rung in
      let favourable = people.count { rung.codes.contains($0.outcome) }
      let other = people.count { rung.otherCodes.contains($0.outcome) }
      return favourable + other == people.count
        && min(favourable, other) >= 2 * rule.threshold
    }
  }

  /// The outcomes as a dimension of a table.
  func dimension(named name: String) -> PublishedDimension {
    var members: [String: [String]] = [:]
    if codes != [favourable] { members[favourable] = codes }
    if otherCodes != [other] { members[other] = otherCodes }
    return PublishedDimension(
      name: name, categories: [favourable, other], members: members, isSensitive: true)
  }
}
