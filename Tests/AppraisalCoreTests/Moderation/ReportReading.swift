import AppraisalCore

extension Report {
  /// Every block in reading order.
  var blocks: [Block] { sections.flatMap(\.blocks) }

  /// Every table, those of charts included.
  var tables: [Table] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      default: nil
      }
    }
  }

  /// Every chart of bars cut into levels.
  var spreads: [StackedBars] {
    blocks.compactMap { block in
      if case .chart(.stackedBars(let chart)) = block { chart } else { nil }
    }
  }

  /// Every problem that the report lists.
  var findingLines: [FindingLine] {
    blocks.flatMap { block -> [FindingLine] in
      if case .findings(let lines) = block { lines } else { [] }
    }
  }

  func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  func table(_ id: String) -> Table? { tables.first { $0.id == id } }

  /// Every text that somebody could read in it.
  var texts: [String] {
    [title, audience.title, audience.handling] + subtitle + sections.map(\.title)
      + blocks.flatMap(texts)
  }

  /// Every clause that a statement, a problem or a row refers to.
  var references: [String] {
    let cells = tables.filter { $0.id != "clauses" }.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row).filter { $0.0.id == "clauses" }.map { $0.1.words }
      }
    }
    let trees = blocks.flatMap { block -> [String] in
      if case .tree(let nodes) = block { nodes.flatMap(\.references) } else { [] }
    }
    return (cells + trees + findingLines.compactMap(\.reference))
      .flatMap { $0.split(separator: " ").map(String.init) }
  }

  private func texts(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text), .notice(let text): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value.words] }
    case .table(let table): table.words
    case .chart(let chart): [chart.title] + chart.table.words
    case .tree(let nodes): nodes.flatMap(\.words)
    case .list(let texts), .commands(let texts): texts
    case .findings(let lines): lines.flatMap { [$0.subject, $0.text, $0.remedy ?? ""] }
    case .box(let box):
      [box.label, box.guidance ?? ""] + box.content.flatMap(\.words) + [box.note ?? ""]
    case .signatures(let lines): lines.flatMap(\.words)
    }
  }
}

extension Table {
  /// The rows as lines, cells parted by bars.
  var lines: [String] {
    (rows + footer).map { $0.map(\.words).joined(separator: " | ") }
  }

  fileprivate var words: [String] {
    [caption] + columns.map(\.title) + (rows + footer).flatMap { $0.map(\.words) }
  }
}

extension Cell {
  /// The cell in words.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .decimal(let hundredths): "\(hundredths)/100"
    case .day(let day): day.iso
    case .share(let count, let total): "\(count) of \(total)"
    case .empty: ""
    case .blank: "____"
    case .missing(let reason): "[\(reason)]"
    }
  }

  /// The number that a column of numbers adds up, or nil.
  var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension TreeNode {
  fileprivate var references: [String] {
    (reference.map { [$0] } ?? []) + children.flatMap(\.references)
  }

  fileprivate var words: [String] {
    [text, note ?? ""] + children.flatMap(\.words)
  }
}

extension FormBox.Piece {
  fileprivate var words: [String] {
    switch self {
    case .text(let text): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value.words] }
    case .choices(let choices): choices.map { ($0.isTicked ? "[x] " : "[ ] ") + $0.label }
    case .missing(let reason): ["[\(reason)]"]
    case .lines(let count): Array(repeating: "____", count: count)
    }
  }
}

extension SignatureLine {
  fileprivate var words: [String] {
    switch state {
    case .signed(let day): [part, name, "signed \(day.iso)"]
    case .void(let reason): [part, name, "void: \(reason)"]
    case .open: [part, name, "____"]
    }
  }
}
