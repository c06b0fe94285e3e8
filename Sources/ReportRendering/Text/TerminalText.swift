/// Text for a terminal: made safe, measured, wrapped and padded by columns, not by characters.
public enum TerminalText {
  /// Which side of a padded text the spaces stand on.
  public enum Alignment: Hashable, Sendable {
    /// Text on the left, spaces after it.
    case left
    /// Text on the right, spaces before it.
    case right
  }

  /// The text on one line, with every control or reordering character replaced by a visible mark.
  ///
  /// Line breaks and tabs become spaces.
  public static func sanitise(_ text: String) -> String {
    VisibleText.of(text, lineBreaks: .joined)
  }

  /// The number of terminal columns that the text takes on one line.
  ///
  /// Combining marks take none; Chinese, Japanese and Korean characters and emoji take two.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return text.reduce(0) { $0 + CharacterWidth.of($1) }
  }

  /// The text in lines no wider than that many columns.
  ///
  /// Lines break at spaces, and inside a word only where the word alone is too wide. Line breaks in
  /// the text are kept, other control characters become visible marks. Widths under 2 are taken as
  /// 2, the width of the widest character. An empty text is one empty line.
  public static func wrap(_ text: String, width: Int) -> [String] {
    VisibleText.of(text, lineBreaks: .kept)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapLine($0, width: max(2, width)) }
  }

  /// The text filled with spaces to that many columns; a wider text stays as it is.
  public static func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
    let spaces = String(repeating: " ", count: max(0, width - self.width(text)))
    return alignment == .left ? text + spaces : spaces + text
  }

  private static func wrapLine(_ line: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(separator: " ") {
      for piece in pieces(of: word, width: width) {
        let length = self.width(piece)
        if current.isEmpty {
          current = piece
          used = length
        } else if used + 1 + length <= width {
          current += " " + piece
          used += 1 + length
        } else {
          lines.append(current)
          current = piece
          used = length
        }
      }
    }
    return lines + [current]
  }

  /// The word whole where it fits, else cut into parts that each fit, after a mark where it has one.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard self.width(String(word)) > width else { return [String(word)] }
    var pieces: [String] = []
    var current = ""
    var used = 0
    for character in word {
      let length = CharacterWidth.of(character)
      if used + length > width, !current.isEmpty {
        let (head, rest) = cut(current)
        pieces.append(head)
        current = rest
        used = self.width(rest)
      }
      current.append(character)
      used += length
    }
    return pieces + [current]
  }

  /// A part of a word before and after its last hyphen, slash, full stop or underscore.
  private static func cut(_ part: String) -> (head: String, rest: String) {
    let marks: Set<Character> = ["-", "/", ".", "_"]
    guard let mark = part.lastIndex(where: marks.contains) else { return (part, "") }
    let next = part.index(after: mark)
    return (String(part[..<next]), String(part[next...]))
  }
}
