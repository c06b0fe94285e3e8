/// Breaking text into lines that fit a terminal.
public enum TextWrapping {
  /// The lines of a text, each no wider than the columns, line breaks in it kept.
  ///
  /// A line that fits is kept as it is, so that columns stay lined up; one that is broken keeps its
  /// indent on every line.
  public static func lines(of text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      if line.last != " ", TextWidth.columns(of: String(line)) <= width { return [String(line)] }
      let indent = String(line.prefix { $0 == " " })
      return lines(ofWords: String(line).words, width: width - indent.count)
        .map { $0.isEmpty ? "" : indent + $0 }
    }
  }

  /// The words joined by spaces into lines no wider than the columns; at least one line.
  ///
  /// A word that contains spaces is kept whole where it fits on a line of its own.
  public static func lines(ofWords words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in words.flatMap({ pieces(of: $0, width: max(1, width)) }) {
      let columns = TextWidth.columns(of: word)
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        (line, used) = (word, columns)
      } else {
        line += used > 0 ? " \(word)" : word
        used += columns + (used > 0 ? 1 : 0)
      }
    }
    return lines + [line]
  }

  /// The word itself where it fits, else its words at spaces, else as many characters as fit.
  private static func pieces(of word: String, width: Int) -> [String] {
    if TextWidth.columns(of: word) <= width { return [word] }
    let parts = word.words
    if parts.count > 1 { return parts.flatMap { pieces(of: $0, width: width) } }
    var finished: [String] = []
    var (piece, used) = ("", 0)
    for character in word {
      let columns = TextWidth.columns(of: character)
      if used > 0, used + columns > width {
        finished.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += columns
    }
    return finished + [piece]
  }
}
