/// Splits a line into words as a shell does: quotes and backslashes, nothing more.
enum ShellWords {
  struct Unclosed: Error {
    let line: String
  }

  static func split(_ line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + (character == "e" ? "\u{1B}" : String(character))
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if quote != nil || isEscaped { throw Unclosed(line: line) }
    return words + (word.map { [$0] } ?? [])
  }
}
