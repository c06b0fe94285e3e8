import AppraisalCore

/// Labelled values as text, one under the other.
enum TextFacts {
  /// The values beside their labels, in lines of that width.
  static func lines(of facts: [Fact], width: Int) -> [String] {
    let labels = facts.map { TerminalText.sanitise($0.label) + ":" }
    let widest = labels.reduce(0) { max($0, TerminalText.width($1)) }
    let left = min(widest, width / 2 - 1)
    return zip(labels, facts).flatMap { label, fact in
      SideBySide.lines(
        [
          .init(text: label, width: left),
          .init(text: CellText.of(fact.value), width: width - left - 1),
        ], gap: 1)
    }
  }
}
