/// A shell command on lines that can be copied and run as they stand.
enum ShellCommandText {
  /// The command's lines, cut only between words, where the shell joins them again.
  ///
  /// A word that is too wide stays whole: a cut inside it would change what it means.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - prompt: What stands before it; later lines are indented as far.
  ///   - width: The width of the page.
  /// - Returns: At least one line.
  static func lines(of command: String, prompt: String, width: Int) -> [String] {
    let indent = String(repeating: " ", count: max(2, TerminalText.width(prompt)))
    var lines: [String] = []
    var current = prompt
    var isBare = true
    for word in words(of: TerminalText.sanitise(command)) {
      // Room is kept for the backslash that a cut line ends with.
      let fits = TerminalText.width(current) + TerminalText.width(word) + 3 <= width
      if isBare {
        current += word
        isBare = false
      } else if fits {
        current += " " + word
      } else {
        lines.append(current + " \\")
        current = indent + word
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
