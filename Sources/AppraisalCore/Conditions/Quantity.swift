/// A number with two decimal places, held exactly as a count of hundredths.
///
/// It stays within ±10,000,000.00, which no hours, points, counts or percentages of a school pass.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The number times a hundred.
  public let hundredths: Int

  private static let bound = 1_000_000_000

  /// The number with that many hundredths, held within ±10,000,000.00.
  public init(hundredths: Int) {
    self.hundredths = min(max(hundredths, -Quantity.bound), Quantity.bound)
  }

  /// The whole number, held within ±10,000,000.
  public init(_ whole: Int) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
    self.init(hundredths: overflow ? (whole < 0 ? -Quantity.bound : Quantity.bound) : product)
  }

  /// The number written with digits and at most two decimal places, or nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = parts.first, !first.isEmpty,
      first.count <= 7, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let whole = Int(first)
    else { return nil }
    guard parts.count == 2, let decimals = parts.last else {
      if parts.count == 2 { return nil }
      self.init(hundredths: whole * 100)
      return
    }
    guard (1...2).contains(decimals.count), let fraction = Int(decimals) else { return nil }
    self.init(hundredths: whole * 100 + (decimals.count == 1 ? fraction * 10 : fraction))
  }

  /// The number in digits, without decimal places that are zero.
  public var text: String {
    let size = abs(hundredths)
    let fraction = size % 100
    let decimals =
      fraction == 0
      ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : ".\(fraction / 10)\(fraction % 10)"
    return "\(hundredths < 0 ? "-" : "")\(size / 100)\(decimals)"
  }

  /// Whether the first is the smaller number.
  public static func < (first: Quantity, second: Quantity) -> Bool {
    first.hundredths < second.hundredths
  }
}
