/// Weighted means and sums of numbers, exact to the hundredth.
enum WeightedMean {
  /// A number with its weight.
  struct Part {
    let number: Quantity
    let weight: Int

    /// A number with its weight, or nil where the weight is not one of ``WeightedMean/weights``.
    init?(_ number: Quantity, weight: Int) {
      guard WeightedMean.weights.contains(weight) else { return nil }
      self.number = number
      self.weight = weight
    }
  }

  /// The weights that something can have; together with any number they stay far from overflowing.
  static let weights = 0...1000

  /// The weighted mean, halves of a hundredth rounded up; nil where there is nothing to weigh.
  static func mean(of parts: [Part]) -> Quantity? {
    let total = parts.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    return Quantity(hundredths: roundedHalfUp(weighted(parts), dividedBy: total))
  }

  /// Every number as often as its weight says.
  static func sum(of parts: [Part]) -> Quantity {
    Quantity(hundredths: weighted(parts))
  }

  /// How many per cent a count is of another, halves of a hundredth rounded up.
  static func percent(_ count: Int, of total: Int) -> Quantity? {
    total > 0 ? Quantity(hundredths: roundedHalfUp(count * 10_000, dividedBy: total)) : nil
  }

  private static func weighted(_ parts: [Part]) -> Int {
    parts.reduce(0) { $0 + $1.number.hundredths * $1.weight }
  }

  /// A quotient to the nearest whole number, halves towards the greater one.
  private static func roundedHalfUp(_ dividend: Int, dividedBy divisor: Int) -> Int {
    let doubled = 2 * dividend + divisor
    let quotient = doubled / (2 * divisor)
    return doubled % (2 * divisor) < 0 ? quotient - 1 : quotient
  }
}
