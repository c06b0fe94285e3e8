import AppraisalCore

/// Prints a report as plain text that fits a terminal.
public struct TextRenderer: Hashable, Sendable {
  /// The width that the text fits, at least 20 columns.
  public let columns: Int
  /// Whether the terminal's emphasis is used.
  public let color: Bool

  /// A renderer for that width.
  ///
  /// - Parameters:
  ///   - columns: The terminal's width; held between 20 and 1000.
  ///   - color: Whether the terminal's emphasis is used.
  public init(columns: Int, color: Bool) {
    self.columns = min(max(20, columns), 1000)
    self.color = color
  }

  /// The report as text; no line is wider than the terminal, except a command that cannot be cut.
  public func render(_ report: Report) -> String {
    var parts = [head(of: report)]
    for section in report.sections {
      if !section.title.isEmpty { parts.append(heading(section.title, underline: "─")) }
      parts += section.blocks.map(lines(of:))
    }
    parts.append(banner(report.audience.title))
    let text = parts.filter { !$0.isEmpty }
      .map { $0.map(\.withoutTrailingSpaces).joined(separator: "\n") }
    return text.joined(separator: "\n\n") + "\n"
  }

  /// One block as lines, for commands that print less than a report.
  public func lines(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text): TerminalText.wrap(text, width: measure)
    case .facts(let facts): TextFacts.lines(of: facts, width: measure)
    case .table(let table): TextTable(table: table, columns: columns, style: style).lines
    case .chart(let chart): TextChart(columns: columns, style: style).lines(of: chart)
    case .tree(let nodes): TextTree(columns: measure, style: style).lines(of: nodes)
    case .list(let items): items.flatMap { hanging("- ", $0) }
    case .findings(let findings):
      TextFindings(columns: measure, style: style).lines(of: findings)
    case .notice(let text): hanging("! ", text).map(style.strong)
    case .box(let box): TextForms(columns: measure, style: style).lines(of: box)
    case .signatures(let lines): TextForms(columns: measure, style: style).lines(of: lines)
    case .commands(let commands):
      commands.flatMap { ShellCommandText.lines(of: $0, prompt: "  $ ", width: columns) }
    }
  }

  private var style: TextStyle { TextStyle(color: color) }

  /// The width of running text: long lines are hard to read.
  private var measure: Int { min(columns, 100) }

  private func head(of report: Report) -> [String] {
    var lines = banner(report.audience.title)
    if !report.audience.handling.isEmpty { lines += banner(report.audience.handling) }
    if !lines.isEmpty { lines.append("") }
    lines += heading(report.title, underline: "═")
    lines += report.subtitle.flatMap { TerminalText.wrap($0, width: measure) }
    lines += TerminalText.wrap("As of \(report.asOf.text)", width: measure)
    if let policy = report.policy {
      lines += TerminalText.wrap("Policy: \(PolicyLine.of(policy))", width: measure)
    }
    return lines
  }

  private func heading(_ title: String, underline: Character) -> [String] {
    let lines = TerminalText.wrap(title, width: measure)
    let width = lines.reduce(0) { max($0, TerminalText.width($1)) }
    return lines.map(style.strong) + [String(repeating: underline, count: width)]
  }

  private func banner(_ text: String) -> [String] {
    text.isEmpty ? [] : hanging("▌ ", text, again: "▌ ").map(style.strong)
  }

  private func hanging(_ mark: String, _ text: String, again: String? = nil) -> [String] {
    let width = TerminalText.width(mark)
    let indent = again ?? String(repeating: " ", count: width)
    return TerminalText.wrap(text, width: measure - width).enumerated()
      .map { ($0.offset == 0 ? mark : indent) + $0.element }
      .map(\.withoutTrailingSpaces)
  }
}
