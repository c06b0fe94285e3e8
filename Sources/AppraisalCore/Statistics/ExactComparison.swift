/// The exact test of a comparison: how likely each way is to deal the same outcomes to the same people.
///
/// Given how many people each side has and how many outcomes were favourable, the number of favourable outcomes in the
/// group has Fisher's noncentral hypergeometric distribution; its parameter is the odds ratio. Probabilities of ties are
/// counted by half (H. O. Lancaster's mid-p, 1961), since the plain exact test is too cautious for groups of this size.
public struct ExactComparison: Sendable {
  private let least: Int
  private let observed: Int
  private let logWeights: [Double]

  /// The test of a comparison.
  public init(_ comparison: GroupComparison) {
    let favourable = comparison.favourable + comparison.restFavourable
    let log = LogFactorials(upTo: max(comparison.size, comparison.restSize))
    let least = max(0, favourable - comparison.restSize)
    self.least = least
    observed = comparison.favourable
    logWeights = (least...min(favourable, comparison.size)).map { number in
      log.choose(number, of: comparison.size)
        + log.choose(favourable - number, of: comparison.restSize)
    }
  }

  /// What lies below, at and above the observed number, adding up to 1.
  struct Tails {
    var below = 0.0
    var at = 0.0
    var above = 0.0

    /// The chance of as few as observed, ties by half.
    var lower: Double { below + at / 2 }
    /// The chance of as many as observed, ties by half.
    var upper: Double { above + at / 2 }
  }

  /// The tails around a number of favourable outcomes under the logarithm of an odds ratio.
  func tails(around number: Int, logOdds: Double = 0) -> Tails {
    let weighted = logWeights.enumerated().map { $0.element + Double($0.offset) * logOdds }
    let greatest = weighted.max() ?? 0
    var tails = Tails()
    for (offset, weight) in weighted.enumerated() {
      let share = (weight - greatest).exponential
      let place = least + offset
      if place < number {
        tails.below += share
      } else if place > number {
        tails.above += share
      } else {
        tails.at += share
      }
    }
    let sum = tails.below + tails.at + tails.above
    return Tails(below: tails.below / sum, at: tails.at / sum, above: tails.above / sum)
  }

  /// The chance of as few favourable outcomes in the group as there are, ties by half, where sides do not differ.
  public var lowerTail: Double { tails(around: observed).lower }
  /// The chance of as many favourable outcomes in the group as there are, ties by half, where sides do not differ.
  public var upperTail: Double { tails(around: observed).upper }

  /// The chance of a gap at least this large in either direction where sides do not differ, 0 to 1.
  public var chance: Double {
    let tails = tails(around: observed)
    return ExactComparison.twoSided(tails)
  }

  /// The smallest chance that any outcome could have with these numbers of people, 0 to 1.
  public var smallestChance: Double {
    let ends = [least, least + logWeights.count - 1]
    return ends.map { ExactComparison.twoSided(tails(around: $0)) }.min() ?? 1
  }

  private static func twoSided(_ tails: Tails) -> Double {
    min(1, 2 * min(tails.lower, tails.upper))
  }

  /// The interval of the odds ratio at 95 %, ties by half; the upper end may be infinite.
  public var oddsRatioInterval: ClosedRange<Double> {
    let level = 0.025
    let greatest = least + logWeights.count - 1
    let lower =
      observed == least
      ? 0
      : bisected { self.tails(around: self.observed, logOdds: $0).upper > level }
    let upper =
      observed == greatest
      ? Double.infinity
      : bisected { self.tails(around: self.observed, logOdds: $0).lower <= level }
    return lower...max(lower, upper)
  }

  /// The odds ratio at which a question about its logarithm, no at −40, turns to yes.
  private func bisected(_ isPast: (Double) -> Bool) -> Double {
    var low = -40.0
    var high = 40.0
    // Sixty halvings leave less than a double can tell apart.
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isPast(middle) { high = middle } else { low = middle }
    }
    return ((low + high) / 2).exponential
  }
}
