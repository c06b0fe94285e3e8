import AppraisalCore

/// Everything in a report that a table can hold, as tables.
///
/// Paragraphs and notices are running text and have no tabular form.
enum TabularForm {
  /// The tables of a report in reading order.
  static func tables(of report: Report) -> [Table] {
    report.sections.flatMap { section in
      let rows = section.blocks.flatMap(FormRows.rows(of:))
      let boxes =
        rows.isEmpty
        ? []
        : [
          Table(
            id: section.id, caption: section.title.isEmpty ? report.title : section.title,
            columns: FormRows.columns, rows: rows)
        ]
      return boxes + section.blocks.compactMap { table(of: $0, in: section) }
    }
  }

  private static func table(of block: Block, in section: Section) -> Table? {
    func table(_ columns: [Column], _ rows: [[Cell]]) -> Table {
      Table(id: section.id, caption: section.title, columns: columns, rows: rows)
    }
    switch block {
    // The boxes and signatures of a section stand in one table together.
    case .paragraph, .notice, .box, .signatures: return nil
    case .table(let table):
      return table.caption.isEmpty ? table.titled(section.title) : table
    case .chart(.stackedBars(let chart)): return spelt(chart)
    case .chart(let chart): return chart.table
    case .facts(let facts):
      return table(
        [Column(id: "item", title: "Item"), Column(id: "value", title: "Value")],
        facts.map { [.text($0.label), $0.value] })
    case .tree(let nodes):
      return table(treeColumns, nodes.flatMap { rows(of: $0, depth: 1) })
    case .list(let items):
      return table([Column(id: "item", title: "Item")], items.map { [.text($0)] })
    case .commands(let commands):
      return table([Column(id: "command", title: "Command")], commands.map { [.text($0)] })
    case .findings(let findings):
      let namesCycles = findings.contains { $0.cycle != nil }
      let cycle = namesCycles ? [Column(id: "cycle", title: "Cycle")] : []
      return table(
        cycle + findingColumns,
        findings.map { (namesCycles ? [optional($0.cycle)] : []) + row(of: $0) })
    }
  }

  /// The numbers of the bars; a file has no legend, so its columns say what a mere number or mark
  /// stands for.
  private static func spelt(_ chart: StackedBars) -> Table {
    let table = chart.table
    let levels = chart.series.map { level in
      let isPlain = level.title.isEmpty || level.code.contains(where: \.isLetter)
      return Column(
        id: level.code, title: isPlain ? level.code : "\(level.code) \(level.title)", kind: .number)
    }
    return Table(
      id: table.id, caption: table.caption,
      columns: table.columns.prefix(1) + levels + table.columns.suffix(1), rows: table.rows,
      footer: table.footer, emptyText: table.emptyText)
  }

  private static let treeColumns = [
    Column(id: "depth", title: "Depth", kind: .number),
    Column(id: "statement", title: "Statement"),
    Column(id: "reference", title: "Clause"),
    Column(id: "note", title: "Note"),
  ]

  private static func rows(of node: TreeNode, depth: Int) -> [[Cell]] {
    let row: [Cell] = [
      .number(depth), .text(node.text), optional(node.reference), optional(node.note),
    ]
    return [row] + node.children.flatMap { rows(of: $0, depth: depth + 1) }
  }

  private static let findingColumns = [
    Column(id: "severity", title: "Severity"),
    Column(id: "subject", title: "About"),
    Column(id: "text", title: "Finding"),
    Column(id: "remedy", title: "What to do"),
    Column(id: "reference", title: "Clause"),
  ]

  private static func row(of finding: FindingLine) -> [Cell] {
    [
      .text(finding.severity.rawValue), .text(finding.subject), .text(finding.text),
      optional(finding.remedy), optional(finding.reference),
    ]
  }

  private static func optional(_ text: String?) -> Cell {
    text.map { .text($0) } ?? .empty
  }
}

extension Table {
  /// The table under another caption.
  fileprivate func titled(_ caption: String) -> Table {
    Table(
      id: id, caption: caption, columns: columns, rows: rows, footer: footer, emptyText: emptyText)
  }
}
