import AppraisalCore

/// Problems as lines: how bad, about whom, what, the clause at the right, and the remedy under it.
struct TextFindings {
  /// The width of the page.
  let columns: Int
  /// The emphasis.
  let style: TextStyle

  /// The lines of the problems.
  func lines(of findings: [FindingLine]) -> [String] {
    findings.flatMap(lines(of:))
  }

  private func lines(of finding: FindingLine) -> [String] {
    let word = finding.severity.rawValue
    let text = FindingText.sentence(of: finding)
    var lines = TextReference.lines(
      text, mark: "\(word): ", indent: 0, reference: finding.reference, columns: columns,
      style: style)
    if style.color, let first = lines.first, first.hasPrefix(word) {
      lines[0] = emphasised(word, finding.severity) + first.dropFirst(word.count)
    }
    if !finding.facts.isEmpty {
      lines += TextReference.lines(
        FindingText.facts(of: finding), mark: "Facts: ", indent: 2, reference: nil,
        columns: columns, style: style)
    }
    if let remedy = finding.remedy, !remedy.isEmpty {
      lines += TextReference.lines(
        remedy, mark: "To do: ", indent: 2, reference: nil, columns: columns, style: style)
    }
    return lines
  }

  private func emphasised(_ word: String, _ severity: FindingLine.Severity) -> String {
    switch severity {
    case .error: style.error(word)
    case .warning: style.warning(word)
    case .note: style.strong(word)
    }
  }
}
