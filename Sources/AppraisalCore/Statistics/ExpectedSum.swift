/// The sum that a reviewer's ratings would have, had each the mean of its role group: a fraction.
struct ExpectedSum: Sendable {
  private var numerator = 0
  private var denominator = 1
  /// Whether the fraction outgrew whole numbers; from then on distances are compared as doubles.
  private var isTooLarge = false
  /// The expected sum.
  private(set) var value = 0.0

  /// Adds so many ratings of a group whose ratings have a sum.
  mutating func add(_ number: Int, of size: Int, sum: Int) {
    value += Double(number) * Double(sum) / Double(size)
    let common = ExpectedSum.commonDivisor(denominator, size)
    let (multiple, first) = denominator.multipliedReportingOverflow(by: size / common)
    let (scaled, second) = numerator.multipliedReportingOverflow(by: size / common)
    let (part, third) = (number * sum).multipliedReportingOverflow(by: denominator / common)
    let (whole, fourth) = scaled.addingReportingOverflow(part)
    // Half of the range is kept free, so that a sum times the denominator fits as well.
    isTooLarge = isTooLarge || first || second || third || fourth || multiple > 1 << 40
    guard !isTooLarge else { return }
    numerator = whole
    denominator = multiple
  }

  /// Whether one sum lies at least as far away as another.
  ///
  /// Whole numbers are compared, so that two sums on either side at the same distance are alike.
  func isAsFar(_ sum: Int, as other: Int) -> Bool {
    if isTooLarge { return abs(Double(sum) - value) >= abs(Double(other) - value) - 1e-9 }
    return abs(sum * denominator - numerator) >= abs(other * denominator - numerator)
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : commonDivisor(second, first % second)
  }
}
