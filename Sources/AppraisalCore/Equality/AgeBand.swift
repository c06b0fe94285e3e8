/// A band of ages, such as *30 to 39*.
struct AgeBand: Hashable, Comparable {
  /// The youngest age in it, in years.
  let least: Int
  /// The oldest; nil where there is no limit.
  let most: Int?

  private static let ages = 0...120

  /// Reads a band such as *under 30*, *30-39*, *30 to 39*, *60+* or *60 and over*; nil for anything
  /// else, a single age among it.
  init?(_ text: String) {
    let plain = text.lowercased()
    let numbers = plain.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard numbers.allSatisfy(Self.ages.contains) else { return nil }
    let words = plain.filter { !$0.isNumber && $0 != " " }
    switch (numbers.count, words) {
    case (2, "-"), (2, "–"), (2, "to"):
      guard numbers[0] < numbers[1] else { return nil }
      (least, most) = (numbers[0], numbers[1])
    case (1, "under"), (1, "<"):
      guard numbers[0] > 0 else { return nil }
      (least, most) = (0, numbers[0] - 1)
    case (1, "+"), (1, "andover"): (least, most) = (numbers[0], nil)
    default: return nil
    }
  }

  /// The band as it is kept and printed.
  var text: String {
    guard let most else { return "\(least) and over" }
    return least == 0 ? "under \(most + 1)" : "\(least) to \(most)"
  }

  /// Whether an age is in both.
  func overlaps(_ other: AgeBand) -> Bool {
    least <= other.most ?? .max && other.least <= most ?? .max
  }

  static func < (one: AgeBand, other: AgeBand) -> Bool { one.least < other.least }
}
