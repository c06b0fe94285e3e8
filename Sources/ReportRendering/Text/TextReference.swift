/// A text with the clause that it rests on at the right edge of the page.
enum TextReference {
  /// The lines of the text, indented, with the reference on the first of them.
  ///
  /// Where the page is too narrow for both, the reference takes a line of its own.
  static func lines(
    _ text: String, mark: String = "", indent: Int, reference: String?, columns: Int,
    style: TextStyle
  ) -> [String] {
    let hang = indent + TerminalText.width(mark)
    let clause = TerminalText.sanitise(reference ?? "")
    let side = clause.isEmpty ? 0 : TerminalText.width(clause) + 2
    let beside = columns - hang - side >= 20
    let width = columns - hang - (beside ? side : 0)
    var lines = TerminalText.wrap(text, width: width)
    let space = String(repeating: " ", count: hang)
    for place in lines.indices {
      lines[place] =
        (place == lines.startIndex ? String(repeating: " ", count: indent) + mark : space)
        + lines[place]
    }
    guard !clause.isEmpty, let first = lines.first else { return lines }
    if beside {
      let gap = columns - TerminalText.width(first) - TerminalText.width(clause)
      lines[0] = first + String(repeating: " ", count: max(1, gap)) + style.faint(clause)
    } else {
      lines += TerminalText.wrap(clause, width: columns)
        .map { style.faint(TerminalText.pad($0, to: columns, .right)) }
    }
    return lines
  }
}
