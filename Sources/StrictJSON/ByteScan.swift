/// Looks through bytes eight at a time, as nearly all of a text asks for nothing special.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the first byte outside ASCII from a place on, or the end.
  static func firstOutsideASCII(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var offset = start
      while offset + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & highBits == 0
      {
        offset += 8
      }
      while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
      return offset
    }
  }

  /// Goes on to the next quotation mark, backslash or control character, or the end.
  ///
  /// - Returns: Its offset, and how many bytes before it continue a character.
  static func plainText(
    in bytes: [UInt8], from start: Int
  ) -> (end: Int, continuations: Int) {
    bytes.withUnsafeBytes { bytes in
      var offset = start
      var continuations = 0
      while offset < bytes.count {
        if offset + 8 <= bytes.count {
          let plain = plainASCII(
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
          offset += plain
          if plain == 8 { continue }
        }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        if byte & 0xC0 == 0x80 { continuations += 1 }
        offset += 1
      }
      return (offset, continuations)
    }
  }

  /// How many of eight bytes, from the lowest on, come before the first quotation mark, backslash,
  /// control character or byte outside ASCII.
  private static func plainASCII(_ word: UInt64) -> Int {
    let quotation = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    // The subtractions set a byte's high bit where the byte is too small. They may also set it in
    // bytes above such a one, by borrowing from them, which does not matter to the lowest.
    let found =
      word | (word &- ones &* 0x20) | (quotation &- ones) | (backslash &- ones)
    return (found & highBits).trailingZeroBitCount / 8
  }
}
