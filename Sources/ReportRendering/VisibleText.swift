/// Text made safe to print: no character in it can move the cursor or reorder the line.
///
/// Terminals act on control characters (ECMA-48) and on the bidirectional controls of Unicode
/// Standard Annex 9, so data that holds them could hide or forge what a reader sees.
enum VisibleText {
  /// What becomes of line breaks in the text.
  enum LineBreaks {
    /// Each break becomes a space.
    case joined
    /// Each break, however written, becomes one line feed.
    case kept
  }

  /// The text with line breaks made uniform and every unsafe character replaced by a visible mark.
  static func of(_ text: String, lineBreaks: LineBreaks) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if isLineBreak(scalar) {
        if scalar == "\n" && previous == "\r" { continue }
        result.append(lineBreaks == .kept ? "\n" : " ")
      } else {
        result.append(mark(for: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  /// Whether the scalar would act on a terminal or reorder text instead of being seen.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    // The last two of each plane are no characters, and XML refuses them.
    case let value: value & 0xFFFE == 0xFFFE
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The mark for an unsafe scalar: its picture where Unicode has one, else the replacement mark.
  private static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard isUnsafe(scalar) else { return nil }
    switch scalar.value {
    case 0x09: return " "
    case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }
}
