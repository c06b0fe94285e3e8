/// Splits the text of a condition into words, brackets, commas and signs.
struct ConditionLexer {
  struct Token: Hashable {
    let text: String
    let column: Int
  }

  private static let signs: [Character: String] = [
    "<": "<", ">": ">", "=": "=", "≤": "<=", "≥": ">=",
  ]

  /// The longest condition that is read, in characters.
  static let longest = 2000

  static func tokens(in text: String) throws(ConditionProblem) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var start = 1
    var column = 0
    func flush() {
      if !word.isEmpty { tokens.append(Token(text: word, column: start)) }
      word = ""
    }
    for character in text {
      column += 1
      if column > longest {
        throw ConditionProblem(
          column: column, message: "the condition is longer than \(longest) characters")
      }
      if character == " " || character == "\t" || character == "\n" {
        flush()
      } else if "()[],".contains(character) {
        flush()
        tokens.append(Token(text: String(character), column: column))
      } else if let sign = signs[character] {
        flush()
        appendSign(sign, column: column, to: &tokens)
      } else if isWordCharacter(character) {
        if word.isEmpty { start = column }
        word.append(character)
      } else {
        throw ConditionProblem(
          column: column,
          message: "“\(character)” has no meaning here; expected words, numbers, ( ) [ ] , < > =")
      }
    }
    flush()
    return tokens
  }

  /// A sign of two characters is one token, whichever way it was typed.
  private static func appendSign(_ sign: String, column: Int, to tokens: inout [Token]) {
    if sign == "=", let last = tokens.last, last.column == column - 1 {
      if last.text == "<" || last.text == ">" {
        tokens[tokens.count - 1] = Token(text: last.text + "=", column: last.column)
        return
      }
    }
    tokens.append(Token(text: sign, column: column))
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-./_".contains(character)
  }
}
