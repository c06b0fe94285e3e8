/// The words of an unfinished line as Bash hands them over: as typed, with quotation, and broken
/// at every `=` and `:`.
struct BashWords {
  /// The words that the program would have been given.
  let words: [String]
  /// What Bash leaves standing of the last word because a break comes after it.
  private let kept: String
  /// Whether the last word is inside quotation marks, so that its text needs no escaping.
  private let isQuoted: Bool

  init(_ typed: [String]) {
    var joined: [String] = []
    var afterBreak = false
    var kept = ""
    for piece in typed {
      let isBreak = !piece.isEmpty && piece.allSatisfy { $0 == "=" || $0 == ":" }
      if (isBreak || afterBreak), let word = joined.popLast() {
        kept = isBreak ? word + piece : word
        joined.append(word + piece)
      } else {
        kept = isBreak ? piece : ""
        joined.append(piece)
      }
      afterBreak = isBreak
    }
    words = joined.map(BashWords.withoutQuotation)
    self.kept = BashWords.withoutQuotation(kept)
    let last = typed.last?.first
    isQuoted = last == "\"" || last == "'"
  }

  /// What Bash is to put in place of the last piece so that the word becomes the value.
  func insertion(of value: String) -> String {
    let text = value.hasPrefix(kept) ? String(value.dropFirst(kept.count)) : value
    return isQuoted ? text : BashWords.escaped(text)
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      let isPlain =
        character.isLetter || character.isNumber || "_./:=@%+,-".contains(character)
      result += isPlain || !character.isASCII ? "\(character)" : "\\\(character)"
    }
  }

  private static func withoutQuotation(_ typed: String) -> String {
    var text = ""
    var mark: Character?
    var isEscaped = false
    for character in typed {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", mark != "'" {
        isEscaped = true
      } else if let open = mark {
        if character == open { mark = nil } else { text.append(character) }
      } else if character == "\"" || character == "'" {
        mark = character
      } else {
        text.append(character)
      }
    }
    return text
  }
}
