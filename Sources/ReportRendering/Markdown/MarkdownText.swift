import AppraisalCore

/// Text escaped so that Markdown shows it as it stands.
enum MarkdownText {
  /// The text on one line with every character that Markdown reads as markup escaped.
  ///
  /// Any ASCII punctuation may be escaped (CommonMark 2.4); these are the marks that GitHub acts on,
  /// the pipe of its tables among them.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in TerminalText.sanitise(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "^":
        result += "\\"
      case "+", "-", "=":
        if isStart { result += "\\" }
      case ".", ")":
        // A number before either would begin a numbered list.
        if !result.isEmpty, result.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          result += "\\"
        }
      case "@":
        // A mention would tell somebody about the document.
        result += "&#64;"
        isStart = false
        continue
      default: break
      }
      result.unicodeScalars.append(scalar)
      if scalar != " " { isStart = false }
    }
    return result.drop(while: { $0 == " " }).isEmpty ? "" : trimmed(result)
  }

  /// The cell in words; numbers and days hold nothing to escape.
  static func of(_ cell: Cell) -> String {
    switch cell {
    case .text, .missing, .blank: escaped(CellText.of(cell))
    case .number, .decimal, .day, .share, .empty: CellText.of(cell)
    }
  }

  /// The lines of a text, each escaped, with hard line breaks between them.
  static func paragraph(_ text: String) -> String {
    VisibleText.of(text, lineBreaks: .kept)
      .split(separator: "\n")
      .map { escaped(String($0)) }
      .filter { !$0.isEmpty }
      .joined(separator: "\\\n")
  }

  /// The text as code, which needs no escapes but a long enough fence.
  static func code(_ lines: [String]) -> [String] {
    let shown = lines.map { TerminalText.sanitise($0) }
    var longest = 2
    for line in shown {
      var run = 0
      for character in line {
        run = character == "`" ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return [fence + "sh"] + shown + [fence]
  }

  /// Four spaces at the start of a line would make it code.
  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: { $0 == " " }))
  }
}
