import AppraisalCore

/// Boxes and signatures of a form as text.
struct TextForms {
  /// The width of the page.
  let columns: Int
  /// The emphasis.
  let style: TextStyle

  /// The box: its label, its guidance and, indented, what stands in it.
  func lines(of box: FormBox) -> [String] {
    let label = box.label.isEmpty ? [] : wrap(box.label, indent: 0).map(style.strong)
    let guidance = box.guidance.map { wrap("(\($0))", indent: 2) } ?? []
    let note = box.note.map { wrap("— \($0)", indent: 2) } ?? []
    let indent = box.label.isEmpty ? 0 : 2
    return label + guidance + box.content.flatMap { lines(of: $0, indent: indent) } + note
  }

  private func lines(of piece: FormBox.Piece, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    switch piece {
    case .text(let text): return wrap(text, indent: indent)
    case .missing(let reason): return wrap(CellText.of(.missing(reason)), indent: indent)
    case .facts(let facts):
      return TextFacts.lines(of: facts, width: columns - indent).map { space + $0 }
    case .choices(let choices):
      return choices.flatMap { wrap("\($0.isTicked ? "[x]" : "[ ]") \($0.label)", indent: indent) }
    case .lines(let count):
      return Array(
        repeating: space + String(repeating: "_", count: min(columns - indent, 60)), count: count)
    }
  }

  /// The signatures, one after the other.
  func lines(of signatures: [SignatureLine]) -> [String] {
    signatures.flatMap { line in
      wrap(SignatureText.head(of: line), indent: 0).map(style.strong)
        + SignatureText.states(of: line).flatMap { wrap($0, indent: 2) }
    }
  }

  private func wrap(_ text: String, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return TerminalText.wrap(text, width: columns - indent).map { space + $0 }
  }
}
