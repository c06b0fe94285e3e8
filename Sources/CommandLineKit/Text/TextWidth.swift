/// How many columns text takes on a terminal.
public enum TextWidth {
  /// The columns of a text of one line: letters one, East Asian wide characters and emoji two,
  /// combining marks and control characters none.
  public static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character with its combining marks: 0, 1 or 2.
  public static func columns(of character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, columns == 1 { return 2 }
      columns = max(columns, TextWidth.columns(of: scalar))
    }
    return columns
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    switch scalar.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    case .format: return scalar.value == 0xAD ? 1 : 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return isWide(scalar.value) ? 2 : 1
  }

  /// The blocks whose characters are all wide in Unicode's East Asian Width (UAX #11); wide
  /// symbols outside them are emoji.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    value >= 0x1100 && wideBlocks.contains { $0.contains(value) }
  }
}
