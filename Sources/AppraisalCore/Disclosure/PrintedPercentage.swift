/// A percentage as it is printed, such as 33.3, held as a whole number of its last decimals.
public struct PrintedPercentage: Hashable, Sendable {
  /// The percentage in units of its last decimal: 333 for 33.3.
  public let units: Int
  /// How many decimals are printed, from 0 to 6.
  public let decimals: Int

  /// A share of printed numbers in whole per cent, halves upwards.
  ///
  /// It is nil for fewer than 23 people, where one person is more than four of them, and where the
  /// part is not one of the whole.
  public init?(_ part: Int, of whole: Int) {
    guard whole >= 23, whole <= PublishedNumber.most, (0...whole).contains(part) else { return nil }
    units = (part * 200 + whole) / (whole * 2)
    decimals = 0
  }

  /// The percentage nearest to a number with so many decimals, or nil outside 0 to 100.
  public init?(_ percent: Double, decimals: Int) {
    guard (0...6).contains(decimals), percent >= 0, percent <= 100 else { return nil }
    self.decimals = decimals
    units = Int((percent * Double(Self.scale(decimals))).rounded())
  }

  /// The percentage in digits, such as *33.3*.
  public var text: String {
    let digits = "\(units % scale)"
    let zeros = String(repeating: "0", count: max(0, decimals - digits.count))
    return decimals == 0 ? "\(units)" : "\(units / scale).\(zeros)\(digits)"
  }

  /// How many units make one per cent.
  var scale: Int { Self.scale(decimals) }

  /// The percentage as a number.
  var double: Double { Double(units) / Double(scale) }

  private static func scale(_ decimals: Int) -> Int {
    (0..<decimals).reduce(1) { scale, _ in scale * 10 }
  }
}
