/// A comparison in the words that governors read; it holds no p value, odds ratio or interval.
public struct FairnessSentence: Hashable, Sendable {
  /// The group, such as *women*.
  public let group: String
  /// Everybody else, such as *men*.
  public let rest: String
  /// What the favourable outcome is, in the past tense, such as *met or exceeded what was expected*.
  public let outcome: String

  /// The words for a comparison.
  public init(group: String, rest: String, outcome: String) {
    self.group = group
    self.rest = rest
    self.outcome = outcome
  }

  /// What is said where the numbers are not shown, whatever the reason.
  public static let withheld =
    "Not shown, because the groups are too small to show without the risk of revealing someone's result. "
    + "The headteacher has examined these results in confidence."

  /// The sentences on a comparison with its verdict.
  public func text(for comparison: GroupComparison, verdict: FairnessVerdict) -> String {
    let numbers =
      "\(comparison.favourable) of \(comparison.size) \(group) and "
      + "\(comparison.restFavourable) of \(comparison.restSize) \(rest) \(outcome). "
    switch verdict {
    case .tooFew: return FairnessSentence.withheld
    case .difference:
      let years = FairnessSentence.years(ExactComparison(comparison).chance)
      return numbers
        + "A gap this large would arise by chance in fewer than 1 in \(years) years. It is not proof of unfair "
        + "treatment; the reasons are being examined (equality duty)."
    case .watch:
      return numbers
        + "The gap is wide but the numbers are too small to tell it from chance; it will be looked at again with "
        + "next year's results and across the trust."
    case .noClearDifference:
      let points = Int(comparison.gapThatWouldShow.rounded(.up))
      return numbers
        + "The gap is no larger than chance often produces; with these numbers only a gap of about \(points) points "
        + "would show up reliably, so this does not prove there is none."
    }
  }

  /// How many comparisons a report made, which readers need to weigh any one of them.
  public static func closing(comparisons: Int) -> String {
    comparisons == 1 ? "1 comparison was made." : "\(comparisons) comparisons were made."
  }

  /// In how many years chance would give a gap once; more than a million are not told apart.
  private static func years(_ chance: Double) -> String {
    let years = 1 / max(chance, 1e-6)
    return years >= 999_999 ? "a million" : String(Int(years))
  }
}
