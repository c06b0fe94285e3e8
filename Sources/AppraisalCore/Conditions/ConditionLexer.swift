/// Splits the text of a condition into words, brackets, commas and signs.
struct ConditionLexer {
  struct Token: Hashable {
    let text: String
    let column: Int
  }

  /// The longest condition that is read, in characters.
  static let longest = 2000

  static func tokens(in text: String) throws(ConditionProblem) -> [Token] {
    // Nearly every condition is plain ASCII, whose characters are its bytes; only a line end of
    // two bytes is one character.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      return try tokens(
        in: Array(text.utf8), kind: kind(of:), text: { String(decoding: $0, as: UTF8.self) })
    }
    return try tokens(in: Array(text), kind: kind(of:), text: { String($0) })
  }

  /// What a character does in a condition.
  private enum Kind {
    case space
    case bracketOrComma
    case sign(String)
    case word
    case meaningless
  }

  private static func tokens<Symbol>(
    in symbols: [Symbol], kind: (Symbol) -> Kind, text: (ArraySlice<Symbol>) -> String
  ) throws(ConditionProblem) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    func flush(before position: Int) {
      if start < position {
        tokens.append(Token(text: text(symbols[start..<position]), column: start + 1))
      }
      start = position + 1
    }
    for (position, symbol) in symbols.enumerated() {
      let column = position + 1
      if column > longest {
        throw ConditionProblem(
          column: column, message: "the condition is longer than \(longest) characters")
      }
      let kind = kind(symbol)
      if case .word = kind { continue }
      flush(before: position)
      let word = symbols[position...position]
      switch kind {
      case .space, .word: break
      case .bracketOrComma: tokens.append(Token(text: text(word), column: column))
      case .sign(let sign): appendSign(sign, column: column, to: &tokens)
      case .meaningless:
        throw ConditionProblem(
          column: column, message: "“\(text(word))” has no meaning here; \(hint(for: text(word)))")
      }
    }
    flush(before: symbols.count)
    return tokens
  }

  /// What to write instead of a sign that other languages know.
  private static func hint(for sign: String) -> String {
    switch sign {
    case "|": "write “or”"
    case "&", "+": "write “and”"
    case "!": "write “not”, or “is not” between two values"
    default: "expected words, numbers, ( ) [ ] , < > ="
    }
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

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      .word
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): .space
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ","):
      .bracketOrComma
    case UInt8(ascii: "<"): .sign("<")
    case UInt8(ascii: ">"): .sign(">")
    case UInt8(ascii: "="): .sign("=")
    default: .meaningless
    }
  }

  private static func kind(of character: Character) -> Kind {
    switch character {
    case "≤": .sign("<=")
    case "≥": .sign(">=")
    case "\r\n": .meaningless
    default:
      character.asciiValue.map(kind(of:))
        ?? (character.isLetter || character.isNumber ? .word : .meaningless)
    }
  }
}
