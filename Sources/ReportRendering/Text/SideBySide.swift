/// Texts set next to each other, each wrapped in its own width.
enum SideBySide {
  /// One text with its width and side.
  struct Piece {
    /// The text, not yet wrapped.
    let text: String
    /// Its width in columns.
    let width: Int
    /// The side that it stands on.
    var alignment: TerminalText.Alignment = .left
  }

  /// Where short pieces stand when others take more lines.
  enum Anchor {
    /// At the first line.
    case top
    /// At the last line.
    case bottom
  }

  /// The lines of the pieces, with that many spaces between them and none at their ends.
  static func lines(_ pieces: [Piece], gap: Int, anchor: Anchor = .top) -> [String] {
    let wrapped = pieces.map { TerminalText.wrap($0.text, width: $0.width) }
    let height = wrapped.reduce(0) { max($0, $1.count) }
    let filled = wrapped.map { lines in
      let blank = Array(repeating: "", count: height - lines.count)
      return anchor == .top ? lines + blank : blank + lines
    }
    let space = String(repeating: " ", count: gap)
    return (0..<height).map { row in
      zip(pieces, filled)
        .map { TerminalText.pad($1[row], to: $0.width, $0.alignment) }
        .joined(separator: space)
        .withoutTrailingSpaces
    }
  }
}

extension String {
  /// The text without the spaces at its end.
  var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
