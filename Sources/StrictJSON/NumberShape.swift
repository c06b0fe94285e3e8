/// The grammar of numbers in RFC 8259, section 6.
enum NumberShape {
  /// Whether the bytes are a number.
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    fault(in: bytes) == nil
  }

  /// What keeps the bytes from being a number, or nil where they are one.
  static func fault(in bytes: some Collection<UInt8>) -> Fault? {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let integer = rest.prefix(while: isDigit)
    guard let lead = integer.first else { return .noDigit }
    if lead == UInt8(ascii: "0"), integer.count > 1 { return .leadingZero }
    rest = rest[integer.endIndex...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return .noFraction }
      rest = rest[fraction.endIndex...]
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      let exponent = rest.prefix(while: isDigit)
      guard !exponent.isEmpty else { return .noExponent }
      rest = rest[exponent.endIndex...]
    }
    return rest.isEmpty ? nil : .other
  }

  /// A way of not being a number.
  enum Fault {
    case noDigit, leadingZero, noFraction, noExponent, other
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
