extension Double {
  /// The exponential: e to the power of this number; infinite above 709.79, nought below −745.14.
  ///
  /// The number is brought to within ½ ln 2 of nought by a multiple of ln 2 (Cody and Waite, *Software Manual for the
  /// Elementary Functions*, 1980); there Taylor's series is cut after the fourteenth power, with less than 10⁻¹⁸ left
  /// out. The whole is within 2 units of the last place of a normal number.
  package var exponential: Double {
    guard self < 709.79 else { return isNaN ? self : .infinity }
    guard self > -745.14 else { return 0 }
    let power = (self / (Double.naturalLogarithmOfTwoHigh + Double.naturalLogarithmOfTwoLow))
      .rounded()
    let rest =
      (self - power * Double.naturalLogarithmOfTwoHigh) - power * Double.naturalLogarithmOfTwoLow
    var series = 1.0
    for divisor in stride(from: 14.0, through: 1.0, by: -1.0) {
      series = 1 + series * rest / divisor
    }
    return Double(sign: .plus, exponent: Int(power), significand: series)
  }
}
