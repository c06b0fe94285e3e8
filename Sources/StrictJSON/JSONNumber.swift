/// A number as JSON writes it; the text is kept, so that nothing is lost by rounding.
///
/// Two numbers are equal when they are written alike: `1.0` is not `1`.
public struct JSONNumber: Hashable, Sendable {
  /// The number as written, such as `-12`, `0.5` or `6e23`.
  public let text: String

  /// The number written in the text, or nil where RFC 8259 does not allow the text or where no
  /// `Double` comes near it.
  public init?(_ text: String) {
    guard NumberShape.isNumber(text.utf8), Double(text)?.isFinite == true else { return nil }
    self.text = text
  }

  /// A whole number.
  public init(_ number: some FixedWidthInteger) {
    self.text = String(number)
  }

  /// A number that the caller has checked.
  init(checked text: String) {
    self.text = text
  }

  /// The number as a whole number of the wanted type.
  ///
  /// It is nil where the number is written with a decimal point or an exponent, or does not fit.
  public func whole<Whole: FixedWidthInteger>(as type: Whole.Type = Whole.self) -> Whole? {
    Whole(text)
  }

  /// Whether the number is written without a decimal point and without an exponent.
  public var isWrittenWhole: Bool {
    text.utf8.allSatisfy {
      ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: "-")
    }
  }

  /// The nearest `Double`.
  public var double: Double { Double(text) ?? 0 }
}
