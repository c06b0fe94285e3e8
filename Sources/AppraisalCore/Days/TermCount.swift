/// A number of school terms, part terms included, as an exact fraction.
///
/// A range of days holds, of each term, the part that its days in the term are of all the days of the
/// term, breaks included: from the first to the last day of one term is exactly one term.
public struct TermCount: Hashable, Comparable, Sendable {
  /// The number above the line, in lowest terms.
  public let numerator: Int
  /// The number below the line, at least 1, in lowest terms.
  public let denominator: Int

  /// A whole number of terms.
  public init(_ whole: Int) {
    self.numerator = whole
    self.denominator = 1
  }

  /// The part that some days are of a term's days; both at least 1.
  init(days: Int, of termDays: Int) {
    self.init(numerator: days, denominator: termDays)
  }

  private init(numerator: Int, denominator: Int) {
    var (divisor, remainder) = (denominator, numerator % denominator)
    while remainder != 0 { (divisor, remainder) = (remainder, divisor % remainder) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The sum with another count, both found in the same range of days.
  ///
  /// Terms do not overlap, so a range cuts at most two of them, and no term is longer than the 401_768
  /// expressible days: the products stay far below the bounds of `Int`.
  func plus(_ other: TermCount) -> TermCount {
    TermCount(
      numerator: numerator * other.denominator + other.numerator * denominator,
      denominator: denominator * other.denominator)
  }

  /// The count as people write it, such as `1 term`, `2 3/7 terms` or `3/7 of a term`.
  public var text: String {
    let (whole, part) = numerator.quotientAndRemainder(dividingBy: denominator)
    if part == 0 { return whole == 1 ? "1 term" : "\(whole) terms" }
    let fraction = "\(part)/\(denominator)"
    return whole == 0 ? "\(fraction) of a term" : "\(whole) \(fraction) terms"
  }

  /// Whether the first is fewer than the second.
  public static func < (first: TermCount, second: TermCount) -> Bool {
    first.numerator.multipliedFullWidth(by: second.denominator)
      < second.numerator.multipliedFullWidth(by: first.denominator)
  }
}
