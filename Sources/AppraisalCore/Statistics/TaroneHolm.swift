/// Which of many exact tests stand out, so that the chance of any false alarm stays below one level.
///
/// Tests that could not stand out whatever came of them are not paid for (R. E. Tarone, *Biometrics* 46, 1990), and what
/// has stood out is taken out before the next is judged (G. Hommel and F. Krummenauer, *Biometrical Journal* 40, 1998).
public struct TaroneHolm: Hashable, Sendable {
  /// The places of the tests that stand out, the clearest first.
  public let standingOut: [Int]
  /// What the chance of a further test would have to be to stand out.
  public let limit: Double

  /// What came of one test.
  public struct Test: Hashable, Sendable {
    /// The chance of what was seen, 0 to 1.
    public let chance: Double
    /// The smallest chance that could have been seen, 0 to 1.
    public let smallest: Double

    /// A test.
    public init(chance: Double, smallest: Double) {
      self.chance = chance
      self.smallest = smallest
    }
  }

  /// The judgement of some tests at a level, such as 0.05.
  public init(_ tests: [Test], level: Double) {
    var smallest = tests.map(\.smallest).sorted()
    let order = tests.indices.sorted { (tests[$0].chance, $0) < (tests[$1].chance, $1) }
    var divisor = max(1, tests.count)
    var found: [Int] = []
    divisor = TaroneHolm.divisor(for: smallest, from: divisor, level)
    for place in order {
      guard tests[place].chance <= level / Double(divisor) else { break }
      found.append(place)
      if let index = smallest.firstIndex(of: tests[place].smallest) { smallest.remove(at: index) }
      divisor = TaroneHolm.divisor(for: smallest, from: divisor, level)
    }
    standingOut = found
    limit = level / Double(divisor)
  }

  /// The least number by which the level may be divided: no more tests than it could stand out then.
  private static func divisor(for smallest: [Double], from last: Int, _ level: Double) -> Int {
    var divisor = last
    while divisor > 1 {
      let bound = level / Double(divisor - 1)
      guard TaroneHolm.count(of: smallest, upTo: bound) <= divisor - 1 else { break }
      divisor -= 1
    }
    return divisor
  }

  /// How many of some numbers in order are at most a bound.
  private static func count(of numbers: [Double], upTo bound: Double) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
