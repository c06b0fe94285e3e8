import AppraisalCore

/// Boxes, signatures and labelled values as Markdown.
enum MarkdownForms {
  /// Labelled values as a list.
  static func lines(of facts: [Fact]) -> [String] {
    facts.map { fact in
      "- **\(MarkdownText.escaped(fact.label)):** " + MarkdownText.of(fact.value)
    }
  }

  /// A box under a heading of its own.
  static func lines(of box: FormBox) -> [String] {
    var parts: [[String]] = []
    let label = MarkdownText.escaped(box.label)
    if !label.isEmpty { parts.append(["### \(label)"]) }
    if let guidance = box.guidance.map(MarkdownText.escaped), !guidance.isEmpty {
      parts.append(["*\(guidance)*"])
    }
    parts += box.content.map(lines(of:))
    if let note = box.note.map(MarkdownText.escaped), !note.isEmpty { parts.append(["— \(note)"]) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private static func lines(of piece: FormBox.Piece) -> [String] {
    switch piece {
    case .text(let text): [MarkdownText.paragraph(text)]
    case .missing(let reason): [MarkdownText.of(.missing(reason))]
    case .facts(let facts): lines(of: facts)
    case .choices(let choices):
      choices.map { "- [\($0.isTicked ? "x" : " ")] \(MarkdownText.escaped($0.label))" }
    case .lines(let count):
      Array(repeating: MarkdownText.of(.blank) + "\\", count: count - 1)
        + [MarkdownText.of(.blank)]
    }
  }

  /// The signatures as a list.
  static func lines(of signatures: [SignatureLine]) -> [String] {
    signatures.map { line in
      let states = SignatureText.states(of: line).map(MarkdownText.escaped)
      return "- **\(MarkdownText.escaped(SignatureText.head(of: line)))** "
        + states.joined(separator: " ")
    }
  }
}
