/// Finds what is not UTF-8, as the Unicode Standard's table 3-7 defines it.
enum UTF8Check {
  /// The offset of the first byte that begins no well-formed character, or nil where all is well.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      offset = ByteScan.firstOutsideASCII(in: bytes, from: offset)
      guard offset < bytes.count else { return nil }
      let width = width(at: offset, in: bytes)
      if width == 0 { return offset }
      offset += width
    }
    return nil
  }

  /// The number of bytes of the well-formed character outside ASCII at an offset, or zero.
  private static func width(at offset: Int, in bytes: [UInt8]) -> Int {
    let (width, second) = shape(of: bytes[offset])
    guard width > 0, bytes.count - offset >= width, second.contains(bytes[offset + 1]) else {
      return 0
    }
    return bytes[(offset + 1)..<(offset + width)].allSatisfy { $0 & 0xC0 == 0x80 } ? width : 0
  }

  /// How many bytes a lead byte asks for, and what the second one may be.
  private static func shape(of lead: UInt8) -> (width: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
