/// A part of a whole, such as `1/2`, above nothing and no more than all of it.
struct Fraction: Hashable, Sendable {
  private let numerator: Int
  private let denominator: Int

  /// The fraction that a text writes, or nil where it writes none: both numbers are from 1 to 366.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]),
      (1...366).contains(denominator), (1...denominator).contains(numerator)
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The day at whose close this part of a stretch has gone by: of a part of a day, the day before.
  func lastDay(of range: DayRange) -> Day {
    let count =
      range.count / denominator * numerator + range.count % denominator * numerator / denominator
    return range.first.adding(days: max(1, count) - 1)
  }
}
