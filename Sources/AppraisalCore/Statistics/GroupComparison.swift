/// One group of people and everybody else, each with how many had the favourable of two outcomes.
public struct GroupComparison: Hashable, Sendable {
  /// How many of the group had the favourable outcome.
  public let favourable: Int
  /// How many of the group had the other outcome.
  public let other: Int
  /// How many of everybody else had the favourable outcome.
  public let restFavourable: Int
  /// How many of everybody else had the other outcome.
  public let restOther: Int

  /// The greatest number of people that can be compared, which bounds the work of the exact tests.
  public static let greatestCount = 100_000

  /// A comparison, or nil where a number is negative, a side is empty, or there are more than 100,000 people.
  public init?(favourable: Int, other: Int, restFavourable: Int, restOther: Int) {
    let all = [favourable, other, restFavourable, restOther]
    guard all.allSatisfy({ (0...GroupComparison.greatestCount).contains($0) }),
      all.reduce(0, +) <= GroupComparison.greatestCount,
      favourable + other > 0, restFavourable + restOther > 0
    else { return nil }
    self.favourable = favourable
    self.other = other
    self.restFavourable = restFavourable
    self.restOther = restOther
  }

  /// How many people the group has.
  public var size: Int { favourable + other }
  /// How many people everybody else is.
  public var restSize: Int { restFavourable + restOther }
  /// The group's share with the favourable outcome, 0 to 1.
  public var rate: Double { Double(favourable) / Double(size) }
  /// Everybody else's share with the favourable outcome, 0 to 1.
  public var restRate: Double { Double(restFavourable) / Double(restSize) }
  /// The share of all with the favourable outcome, 0 to 1.
  public var pooledRate: Double {
    Double(favourable + restFavourable) / Double(size + restSize)
  }
  /// The group's rate less everybody else's, −1 to 1.
  public var gap: Double { rate - restRate }

  /// The lower rate as a share of the higher, 0 to 1; nil where nobody had the favourable outcome.
  public var ratio: Double? {
    let higher = max(rate, restRate)
    return higher > 0 ? min(rate, restRate) / higher : nil
  }

  /// The gap that numbers of this size would show four times in five, in percentage points, 0 to 100.
  ///
  /// It is 2.8 standard errors of the gap at the pooled rate: 1.96 for the test at 5 % and 0.84 for a power of 80 %.
  public var gapThatWouldShow: Double {
    let spread = pooledRate * (1 - pooledRate) * (1 / Double(size) + 1 / Double(restSize))
    return min(100, 280 * spread.squareRoot())
  }

  /// The interval of the gap at 95 %, by Newcombe's method from two of Wilson's intervals.
  ///
  /// R. G. Newcombe, *Statistics in Medicine* 17 (1998), method 10.
  public var gapInterval: ClosedRange<Double> {
    let own = WilsonInterval(of: favourable, in: size)
    let others = WilsonInterval(of: restFavourable, in: restSize)
    let down = GroupComparison.length(rate - own.lower, others.upper - restRate)
    let up = GroupComparison.length(own.upper - rate, restRate - others.lower)
    return (gap - down)...(gap + up)
  }

  private static func length(_ first: Double, _ second: Double) -> Double {
    (first * first + second * second).squareRoot()
  }
}
