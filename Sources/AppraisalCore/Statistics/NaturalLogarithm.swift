extension Double {
  /// The natural logarithm of a positive number; minus infinity at nought, not a number below.
  ///
  /// The core imports no library of mathematics, so it brings its own. The number is brought into the range from √½ to √2
  /// by a power of two (Cody and Waite, *Software Manual for the Elementary Functions*, 1980); there
  /// ln m = 2 artanh((m − 1)/(m + 1)), whose series is cut after the eleventh term, with less than 10⁻¹⁷ left out.
  /// The whole is within 2 units of the last place, or within 2⁻⁵² near 1.
  package var naturalLogarithm: Double {
    guard self > 0 else { return self == 0 ? -.infinity : .nan }
    guard isFinite else { return self }
    var power = Double(exponent)
    var part = significand
    if part > 2.0.squareRoot() {
      part /= 2
      power += 1
    }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    var series = 0.0
    for odd in stride(from: 21.0, through: 3.0, by: -2.0) { series = (series + 1 / odd) * square }
    let inner = 2 * ratio + 2 * ratio * series
    return power * Double.naturalLogarithmOfTwoHigh
      + (inner + power * Double.naturalLogarithmOfTwoLow)
  }

  /// The leading 32 bits of ln 2; any exponent times it is exact.
  static let naturalLogarithmOfTwoHigh = 0x1.62e42feep-1
  /// What is left of ln 2.
  static let naturalLogarithmOfTwoLow = 0x1.a39ef35793c76p-33
}
