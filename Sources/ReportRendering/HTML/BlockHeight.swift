import AppraisalCore

/// About how high blocks are on a printed page, in millimetres.
enum BlockHeight {
  /// A line of text, a ruled line to write on and what surrounds a box.
  private static let (line, rule, frame) = (5, 8, 7)
  /// How many characters a line across the page holds.
  private static let across = 90
  /// From how many characters on a text goes on over the page, and from how many rows a table.
  private static let (longText, longTable) = (900, 9)

  /// Whether a text is so long that its box goes on over the page.
  static func isLong(_ box: FormBox) -> Bool {
    box.content.reduce(0) { $0 + characters($1) } > longText
  }

  /// Whether a page may end inside the block.
  static func canBreak(_ block: Block) -> Bool {
    switch block {
    case .box(let box): isLong(box)
    case .table(let table): table.rows.count + table.footer.count >= longTable
    case .paragraph(let text): text.count > longText
    case .facts, .findings, .tree, .commands: of(block) > 120
    case .chart, .list, .notice, .signatures: false
    }
  }

  /// About how high the block is.
  static func of(_ block: Block) -> Int {
    switch block {
    case .paragraph(let text): lines(text) * line + 4
    case .facts(let facts): height(of: facts)
    case .table(let table): height(of: table)
    case .chart: 95
    case .tree(let nodes): nodes.count * (line + 2)
    case .list(let items): items.reduce(4) { $0 + lines($1) * line }
    case .findings(let findings): findings.count * 16
    case .notice(let text): lines(text) * line + 8
    case .box(let box): height(of: box)
    case .signatures(let lines): height(of: lines)
    case .commands(let commands): commands.count * line + 6
    }
  }

  private static func height(of box: FormBox) -> Int {
    let label = box.label.isEmpty ? 0 : lines(box.label) * line + 1
    let around = label + lines(box.guidance ?? "") * line + (box.note == nil ? 0 : line)
    return frame + around + box.content.reduce(0) { $0 + height(of: $1) }
  }

  private static func height(of piece: FormBox.Piece) -> Int {
    switch piece {
    case .text(let text): lines(text) * line
    case .missing: line
    case .facts(let facts): height(of: facts)
    case .choices(let choices):
      (choices.reduce(0) { $0 + $1.label.count + 9 } / across + 1) * line + 2
    case .lines(let count): count * rule
    }
  }

  private static func height(of facts: [Fact]) -> Int {
    facts.reduce(0) {
      $0 + max(lines($1.label, in: 32), lines(text(of: $1.value), in: 55)) * line + 2
    }
  }

  private static func height(of table: Table) -> Int {
    let width = max(across / max(table.columns.count, 1), 8)
    let rows = table.rows + table.footer
    return rows.reduce(table.caption.isEmpty ? 12 : 20) { height, row in
      let most = row.map { lines(text(of: $0), in: width) }.max() ?? 1
      return height + (row.contains(.blank) ? 11 : max(most, 1) * line + 3)
    }
  }

  private static func height(of signatures: [SignatureLine]) -> Int {
    let most =
      signatures.map { line in
        switch line.state {
        case .signed: 18
        case .open: 27
        case .void: 36
        }
      }.max() ?? 0
    return (signatures.count + 1) / 2 * most
  }

  private static func characters(_ piece: FormBox.Piece) -> Int {
    switch piece {
    case .text(let text): text.count
    case .facts(let facts): facts.reduce(0) { $0 + text(of: $1.value).count }
    case .missing, .choices, .lines: 0
    }
  }

  private static func text(of cell: Cell) -> String { CellText.of(cell) }

  /// How many lines a text takes; none where it is empty.
  private static func lines(_ text: String, in width: Int = across) -> Int {
    if text.isEmpty { return 0 }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(($1.count + width - 1) / width, 1) }
  }
}
