/// The chances of the sums that some ratings would have, were they dealt at random from those of a role group.
///
/// The share of all ways to choose is counted level by level. Each way is weighted by the same constant, so that the
/// counts, which may have hundreds of digits, stay within what a double can hold.
struct RatingSums: Sendable {
  /// The chance of each sum, from `least` upwards.
  private(set) var chances: [Double]
  /// The least sum.
  private(set) var least: Int

  /// The sum of no ratings.
  init() {
    chances = [1]
    least = 0
  }

  /// The sums of a number of ratings chosen from a group.
  ///
  /// - Parameters:
  ///   - number: How many are chosen, at least 1 and fewer than the group has.
  ///   - counts: How many of the group have each rating, the first standing for 1.
  ///   - log: Logarithms of factorials up to the size of the group.
  init(choosing number: Int, from counts: [Int], _ log: LogFactorials) {
    let all = counts.reduce(0, +)
    let width = number * max(0, counts.count - 1) + 1
    let share = Double(number) / Double(all)
    let taken = share.naturalLogarithm
    let left = (1 - share).naturalLogarithm
    // A row for how many are chosen so far, a column for the sum above the least.
    var ways = [Double](repeating: 0, count: (number + 1) * width)
    ways[0] = 1
    var reach = 0
    for (level, count) in counts.enumerated() where count > 0 {
      let weights = (0...min(count, number)).map { chosen in
        (log.choose(chosen, of: count) + Double(chosen) * taken + Double(count - chosen) * left)
          .exponential
      }
      ways = RatingSums.adding(weights, at: level, to: ways, number, width, reach: reach)
      reach = level
    }
    let last = ways.suffix(width)
    let sum = last.reduce(0, +)
    chances = last.map { $0 / sum }
    least = number
  }

  /// The ways after one more level, of which each number is chosen with its weight.
  private static func adding(
    _ weights: [Double], at level: Int, to ways: [Double], _ number: Int, _ width: Int, reach: Int
  ) -> [Double] {
    var next = [Double](repeating: 0, count: ways.count)
    for before in 0...number {
      for sum in 0...(before * reach) {
        let way = ways[before * width + sum]
        guard way > 0 else { continue }
        for chosen in 0...min(weights.count - 1, number - before) {
          next[(before + chosen) * width + sum + chosen * level] += way * weights[chosen]
        }
      }
    }
    return next
  }

  /// The sums of these ratings and others together.
  func adding(_ other: RatingSums) -> RatingSums {
    var sums = RatingSums()
    sums.least = least + other.least
    sums.chances = [Double](repeating: 0, count: chances.count + other.chances.count - 1)
    for (first, chance) in chances.enumerated() {
      for (second, another) in other.chances.enumerated() {
        sums.chances[first + second] += chance * another
      }
    }
    return sums
  }

  /// The chance of the sums that a question holds of, at most 1.
  func chance(where holds: (Int) -> Bool) -> Double {
    let found = chances.indices.filter { chances[$0] > 0 && holds(least + $0) }
    return min(1, found.reduce(0) { $0 + chances[$1] })
  }

  /// The least and the greatest sum that can be.
  var ends: (Int, Int) {
    let possible = chances.indices.filter { chances[$0] > 0 }
    return (least + (possible.first ?? 0), least + (possible.last ?? 0))
  }
}
