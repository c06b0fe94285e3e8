/// Four hexadecimal digits, as the escape `\uXXXX` holds them.
enum Hexadecimal {
  /// The number that up to four digits write, or nil where one is no hexadecimal digit.
  static func number(_ digits: some Sequence<UInt8>) -> UInt16? {
    var number: UInt16 = 0
    for digit in digits {
      guard let value = value(of: digit) else { return nil }
      number = number << 4 | value
    }
    return number
  }

  /// The escape of a UTF-16 code unit, such as `\u001f`.
  static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func value(of digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
