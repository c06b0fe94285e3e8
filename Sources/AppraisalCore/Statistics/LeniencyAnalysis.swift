/// The ratings of all reviewers of a cycle laid side by side.
public struct LeniencyAnalysis: Sendable {
  /// The reviewers, in the order of their identifiers.
  public let reviewers: [ReviewerLeniency]
  /// What the chance of a further test would have to be to stand out.
  public let limit: Double

  /// The chance of any false flag in a year in which all reviewers rate alike.
  public static let level = 0.10

  /// The analysis of some ratings.
  public init(of reviews: [RatedReview]) {
    let groups = Dictionary(grouping: reviews, by: \.roleGroup).mapValues(RoleGroup.init)
    let greatest = groups.values.map(\.size).max() ?? 0
    let log = LogFactorials(upTo: greatest)
    let mean = LeniencyAnalysis.mean(reviews)
    let byReviewer = Dictionary(grouping: reviews, by: \.reviewer)
    let sorted = byReviewer.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var found = sorted.map { reviewer, own in
      LeniencyAnalysis.leniency(of: reviewer, own, groups, log, mean)
    }
    let judged = LeniencyAnalysis.flag(&found)
    reviewers = found
    limit = judged.limit
  }

  /// Those whose ratings stand out.
  public var flagged: [ReviewerLeniency] {
    reviewers.filter { $0.flag != nil || $0.isFlaggedForSame }
  }

  private static func mean(_ reviews: [RatedReview]) -> Double {
    reviews.isEmpty ? 0 : Double(reviews.reduce(0) { $0 + $1.rating }) / Double(reviews.count)
  }

  private static func leniency(
    of reviewer: String, _ own: [RatedReview], _ groups: [String: RoleGroup], _ log: LogFactorials,
    _ mean: Double
  ) -> ReviewerLeniency {
    let shares = Dictionary(grouping: own, by: \.roleGroup).sorted { $0.key < $1.key }
      .compactMap { name, rated in
        groups[name].flatMap {
          $0.size > rated.count ? (group: $0, rated: rated.map(\.rating)) : nil
        }
      }
    let compared = shares.reduce(0) { $0 + $1.rated.count }
    let isCounted = compared > 0 && compared <= ReviewerLeniency.mostCounted
    return ReviewerLeniency(
      reviewer: reviewer, reviews: own.count, compared: compared,
      figures: isCounted ? figures(of: shares, log) : nil,
      unadjusted: LeniencyAnalysis.mean(own) - mean)
  }

  private static func figures(
    of shares: [(group: RoleGroup, rated: [Int])], _ log: LogFactorials
  ) -> ReviewerLeniency.Figures {
    var expected = ExpectedSum()
    var sums = RatingSums()
    for share in shares {
      expected.add(share.rated.count, of: share.group.size, sum: share.group.sum)
      sums = sums.adding(
        RatingSums(choosing: share.rated.count, from: share.group.counts, log))
    }
    let all = shares.flatMap(\.rated)
    let sum = all.reduce(0, +)
    let (low, high) = sums.ends
    let extreme = expected.isAsFar(low, as: high) ? low : high
    return ReviewerLeniency.Figures(
      sum: sum, expected: expected.value,
      chance: sums.chance { expected.isAsFar($0, as: sum) },
      smallestChance: sums.chance { expected.isAsFar($0, as: extreme) },
      isSameForAll: Set(all).count == 1, chanceOfSame: chanceOfSame(shares, log))
  }

  /// The chance that all ratings are one and the same, whichever it is.
  private static func chanceOfSame(
    _ shares: [(group: RoleGroup, rated: [Int])], _ log: LogFactorials
  ) -> Double {
    let levels = shares.map(\.group.counts.count).max() ?? 0
    let chances = (0..<levels).map { level in
      shares.reduce(1.0) { chance, share in
        let count = share.group.counts.dropFirst(level).first ?? 0
        let number = share.rated.count
        let ways = log.choose(number, of: count) - log.choose(number, of: share.group.size)
        return chance * ways.exponential
      }
    }
    return min(1, chances.reduce(0, +))
  }

  /// Judges both tests of every reviewer together, and marks those that stand out.
  private static func flag(_ reviewers: inout [ReviewerLeniency]) -> TaroneHolm {
    let tested = reviewers.indices.filter { reviewers[$0].isTested }
    let tests = tested.compactMap { reviewers[$0].figures }.flatMap { figures in
      [
        TaroneHolm.Test(chance: figures.chance, smallest: figures.smallestChance),
        TaroneHolm.Test(
          chance: figures.isSameForAll ? figures.chanceOfSame : 1, smallest: figures.chanceOfSame),
      ]
    }
    let judged = TaroneHolm(tests, level: level)
    for place in judged.standingOut {
      let index = tested[place / 2]
      if place.isMultiple(of: 2) {
        reviewers[index].flag = (reviewers[index].difference ?? 0) > 0 ? .lenient : .severe
      } else {
        reviewers[index].isFlaggedForSame = true
      }
    }
    return judged
  }
}

/// The ratings of everybody in like posts.
private struct RoleGroup: Sendable {
  /// How many have each rating, the first standing for 1.
  let counts: [Int]
  let size: Int
  let sum: Int

  init(_ reviews: [RatedReview]) {
    var counts = [Int](repeating: 0, count: reviews.map(\.rating).max() ?? 0)
    for review in reviews { counts[review.rating - 1] += 1 }
    self.counts = counts
    size = reviews.count
    sum = reviews.reduce(0) { $0 + $1.rating }
  }
}
