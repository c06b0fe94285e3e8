/// The 64-bit sum of Fowler, Noll and Vo, variant 1a, over bytes: it tells texts apart and keeps no secret.
public enum FNV1a {
  /// The sum of a text's UTF-8 bytes.
  public static func sum(of text: String) -> UInt64 { sum(of: text.utf8) }

  /// The sum of bytes.
  static func sum(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A sum as sixteen hexadecimal digits.
  public static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
