/// What may be said of the gap between a group and everybody else.
///
/// No verdict says that anything is proved, nor that there is no discrimination.
public enum FairnessVerdict: Hashable, Sendable {
  /// The gap is larger than chance would give, all comparisons of the report taken together.
  case difference
  /// The gap is wide, but the numbers are too small to tell it from chance.
  case watch
  /// The gap is no larger than chance often produces.
  case noClearDifference
  /// The numbers are too small for any outcome to stand out, or too small to show.
  case tooFew

  /// The ratio of rates below which a gap is wide: a prompt to look, not a rule of law.
  static let wideRatio = 0.8
  /// The chance of any false alarm in a report in which nothing differs.
  public static let level = 0.05

  /// The verdicts on all comparisons of one report, in their order.
  ///
  /// - Parameter comparisons: The comparisons; nil for one whose table is not shown, which is not tested either.
  /// - Returns: A verdict for each.
  public static func verdicts(on comparisons: [GroupComparison?]) -> [FairnessVerdict] {
    let tests = comparisons.map { comparison in
      comparison.map { comparison in
        let exact = ExactComparison(comparison)
        return TaroneHolm.Test(chance: exact.chance, smallest: exact.smallestChance)
      }
    }
    let tested = tests.indices.filter { tests[$0].map { $0.smallest <= level } ?? false }
    let judged = TaroneHolm(tested.compactMap { tests[$0] }, level: level)
    let different = Set(judged.standingOut.map { tested[$0] })
    return comparisons.enumerated().map { place, comparison in
      guard let comparison, tested.contains(place) else { return .tooFew }
      if different.contains(place) { return .difference }
      return (comparison.ratio ?? 1) < wideRatio ? .watch : .noClearDifference
    }
  }
}
