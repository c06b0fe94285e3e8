/// A shell command on lines that can be copied and run as they stand.
enum ShellCommandText {
  /// The command's lines, cut only between words, where the shell joins them again.
  ///
  /// A word that is too wide stays whole: a cut inside it would change what it means.
  static func lines(of command: String, width: Int) -> [String] {
    let indent = "  "
    var lines: [String] = []
    var current = indent + "$"
    for word in words(of: TerminalText.sanitise(command)) {
      // Room is kept for the backslash that a cut line ends with.
      let fits = TerminalText.width(current) + TerminalText.width(word) + 3 <= width
      if fits || current == indent + "$" {
        current += " " + word
      } else {
        lines.append(current + " \\")
        current = indent + indent + word
      }
    }
    return lines + [current]
  }

  /// The words of the command, cut at the spaces that stand outside quotes.
  private static func words(of command: String) -> [String] {
    var words: [String] = []
    var current = ""
    var quote: Character?
    var escaped = false
    for character in command {
      if character == " ", quote == nil, !escaped {
        if !current.isEmpty { words.append(current) }
        current = ""
        continue
      }
      current.append(character)
      if escaped {
        escaped = false
      } else if character == "\\", quote != "'" {
        escaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      }
    }
    return current.isEmpty ? words : words + [current]
  }
}
