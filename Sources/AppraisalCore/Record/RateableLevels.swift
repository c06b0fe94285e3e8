/// Which levels each thing that is rated can have under a policy.
///
/// Commands take no other level; a record that was joined or edited elsewhere may hold one.
public struct RateableLevels: Hashable, Sendable {
  private var areas: [String: Levels] = [:]
  private var objectives: Set<String>?
  private var overall: Set<String>?

  /// Any level, for records that are looked at under no policy.
  public static let any = RateableLevels()

  private init() {}

  /// The levels that a policy's scales give to each of its items, its areas and overall.
  public init(of policy: Policy) {
    func codes(_ scale: String) -> Set<String>? {
      policy.scales.first { $0.id == scale }.map { Set($0.levels.map(\.code)) }
    }
    for area in policy.assessment.areas {
      guard let items = codes(area.scale) else { continue }
      areas[area.id] = Levels(items: items, whole: codes(area.level.scale ?? area.scale) ?? items)
      if area.items.from == .objectives { objectives = objectives ?? items }
    }
    overall = policy.assessment.overall?.scale.flatMap(codes)
  }

  /// Whether a level is one that its item, area or overall can have; of what the policy does not
  /// rate nothing is said.
  public func include(_ rating: RatingGiven) -> Bool {
    rating.level == RatingGiven.notShared
      || codes(of: rating.item)?.contains(rating.level) ?? true
  }

  /// The codes that something can be rated with, or nil where the policy does not rate it.
  func codes(of item: String) -> Set<String>? {
    if let area = areas[item] { return area.whole }
    if item == "overall" { return overall }
    let parts = item.split(separator: "/", maxSplits: 1)
    if parts.count == 2 { return areas[String(parts[0])]?.items }
    return objectives
  }

  private struct Levels: Hashable {
    let items: Set<String>
    let whole: Set<String>
  }
}
