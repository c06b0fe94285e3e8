import AppraisalCore

/// Prints a report as Markdown with GitHub's tables.
///
/// Charts are shown by their tables.
public struct MarkdownRenderer: Hashable, Sendable {
  /// A renderer.
  public init() {}

  /// The report as Markdown that ends with a line feed.
  public func render(_ report: Report) -> String {
    var parts = head(of: report)
    for section in report.sections {
      let title = MarkdownText.escaped(section.title)
      if !title.isEmpty { parts.append("## " + title) }
      parts += section.blocks.map { lines(of: $0).joined(separator: "\n") }
    }
    if !report.audience.title.isEmpty {
      parts.append("**\(MarkdownText.escaped(report.audience.title))**")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func head(of report: Report) -> [String] {
    var facts = report.subtitle.map(MarkdownText.escaped)
    facts.append("As of \(report.asOf.text)")
    if let policy = report.policy {
      facts.append("Policy: " + MarkdownText.escaped(PolicyLine.of(policy)))
    }
    let title = MarkdownText.escaped(report.audience.title)
    let banner = title.isEmpty ? "" : "**\(title)**"
    return [
      [banner, MarkdownText.paragraph(report.audience.handling)]
        .filter { !$0.isEmpty }.joined(separator: "\\\n"),
      "# " + MarkdownText.escaped(report.title),
      facts.filter { !$0.isEmpty }.joined(separator: "\\\n"),
    ]
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text): [MarkdownText.paragraph(text)]
    case .facts(let facts): MarkdownForms.lines(of: facts)
    case .table(let table): lines(of: table)
    case .chart(.stackedBars(let chart)): lines(of: chart.table) + legend(of: chart)
    case .chart(.bars(let chart)): lines(of: chart.table)
    case .chart(.dots(let chart)): lines(of: chart.table)
    case .tree(let nodes): nodes.flatMap { lines(of: $0, indent: "") }
    case .list(let items): items.map { "- " + MarkdownText.escaped($0) }
    case .findings(let findings): findings.flatMap(lines(of:))
    case .notice(let text): ["> **Note:** " + MarkdownText.escaped(text)]
    case .box(let box): MarkdownForms.lines(of: box)
    case .signatures(let lines): MarkdownForms.lines(of: lines)
    case .commands(let commands): commands.isEmpty ? [] : MarkdownText.code(commands)
    }
  }

  private func lines(of table: Table) -> [String] {
    let caption = MarkdownText.escaped(table.caption)
    let head = caption.isEmpty ? [] : ["**\(caption)**", ""]
    guard !(table.rows.isEmpty && table.footer.isEmpty), !table.columns.isEmpty else {
      return head + [MarkdownText.escaped(table.emptyText)]
    }
    func row(_ cells: [String]) -> String {
      "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = table.columns.map { $0.kind.alignsRight ? "---:" : "---" }
    return head + [
      row(table.columns.map { MarkdownText.escaped($0.title) }),
      "| \(rule.joined(separator: " | ")) |",
    ]
      + (table.rows + table.footer).map { row($0.map(MarkdownText.of)) }
  }

  private func legend(of chart: StackedBars) -> [String] {
    [""]
      + chart.series.map {
        "- **\(MarkdownText.escaped($0.code))** " + MarkdownText.escaped($0.title)
      }
  }

  private func lines(of node: TreeNode, indent: String) -> [String] {
    let clause = node.reference.map { " (\(MarkdownText.escaped($0)))" } ?? ""
    var lines = ["\(indent)- \(MarkdownText.escaped(node.text))\(clause)"]
    if let note = node.note, !note.isEmpty {
      lines[0] += "\\"
      lines.append("\(indent)  \(MarkdownText.escaped(note))")
    }
    return lines + node.children.flatMap { self.lines(of: $0, indent: indent + "  ") }
  }

  private func lines(of finding: FindingLine) -> [String] {
    let text = MarkdownText.escaped(FindingText.sentence(of: finding))
    let clause = finding.reference.map { " (\(MarkdownText.escaped($0)))" } ?? ""
    var lines = ["- **\(finding.severity.rawValue):** \(text)\(clause)"]
    let facts = FindingText.facts(of: finding)
    for (label, text) in [("Facts", facts), ("To do", finding.remedy ?? "")] where !text.isEmpty {
      lines[lines.count - 1] += "\\"
      lines.append("  \(label): \(MarkdownText.escaped(text))")
    }
    return lines
  }
}
