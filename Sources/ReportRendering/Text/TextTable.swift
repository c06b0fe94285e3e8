import AppraisalCore

/// A table in aligned columns, or as one record after another where the page is too narrow.
struct TextTable {
  /// The table.
  let table: Table
  /// The width of the page.
  let columns: Int
  /// The emphasis.
  let style: TextStyle

  private static let gap = 2
  /// Words longer than this may be cut to fit a page.
  private static let longestWholeWord = 16
  /// Names that people type are whole up to this length, which is that of the longest name.
  private static let longestWholeName = 64

  /// The caption and the table.
  var lines: [String] {
    caption + body
  }

  /// The table without its caption.
  var body: [String] {
    if table.rows.isEmpty && table.footer.isEmpty {
      return TerminalText.wrap(table.emptyText, width: columns)
    }
    let gaps = TextTable.gap * max(0, table.columns.count - 1)
    let natural = widths(text: TerminalText.width, header: TerminalText.width)
    let least = widths(text: longestWord, header: longestWord)
    let room = columns - gaps
    if natural.reduce(0, +) <= room { return aligned(natural) }
    // Headings over numbers and codes wrap first, which leaves the room to running text.
    let wanted = zip(table.columns, zip(natural, least)).map { column, widths in
      column.kind == .text ? widths.0 : widths.1
    }
    guard let fit = ColumnFit.widths(natural: wanted, least: least, available: room) else {
      return records
    }
    return aligned(fit)
  }

  private var caption: [String] {
    table.caption.isEmpty
      ? [] : TerminalText.wrap(table.caption, width: columns).map(style.strong)
  }

  /// For each column the widest of its cells and heading, by the given measures.
  ///
  /// Numbers and days are never cut, whatever the measure of text.
  private func widths(text: (String) -> Int, header: (String) -> Int) -> [Int] {
    var widths = table.columns.map { header(TerminalText.sanitise($0.title)) }
    for row in table.rows + table.footer {
      for (place, cell) in row.enumerated() where widths.indices.contains(place) {
        let shown = TerminalText.sanitise(CellText.of(cell))
        widths[place] = max(
          widths[place], isCuttable(cell) ? text(shown) : TerminalText.width(shown))
      }
    }
    return widths.map { max(1, $0) }
  }

  private func isCuttable(_ cell: Cell) -> Bool {
    switch cell {
    case .text, .missing: true
    case .number, .decimal, .day, .share, .empty, .blank: false
    }
  }

  private func longestWord(_ text: String) -> Int {
    if isName(text) { return min(TerminalText.width(text), TextTable.longestWholeName) }
    let longest = text.split(separator: " ").reduce(0) {
      max($0, TerminalText.width(String($1)))
    }
    return min(longest, TextTable.longestWholeWord)
  }

  /// Whether a cell holds nothing but a name such as `review.went-well`, which people type.
  ///
  /// Surnames with hyphens are none: names that are typed have no capitals, or have digits.
  private func isName(_ text: String) -> Bool {
    let marks: Set<Character> = ["-", ".", "/", "_", "[", "]"]
    return text.contains(where: marks.contains)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || marks.contains($0)) }
      && (text.contains(where: \.isNumber) || !text.contains(where: \.isUppercase))
  }

  private func aligned(_ widths: [Int]) -> [String] {
    let rule = widths.map { String(repeating: "─", count: $0) }
      .joined(separator: String(repeating: " ", count: TextTable.gap))
    let titles = zip(table.columns, widths).map { column, width in
      SideBySide.Piece(
        text: TerminalText.sanitise(column.title), width: width,
        alignment: column.kind.alignsRight ? .right : .left)
    }
    var lines = SideBySide.lines(titles, gap: TextTable.gap, anchor: .bottom).map(style.strong)
    lines.append(rule)
    lines += table.rows.flatMap { self.lines(of: $0, widths) }
    if !table.footer.isEmpty {
      lines.append(rule)
      lines += table.footer.flatMap { self.lines(of: $0, widths) }
    }
    return lines
  }

  private func lines(of row: [Cell], _ widths: [Int]) -> [String] {
    let pieces = zip(zip(table.columns, row), widths).map { pair, width in
      SideBySide.Piece(
        text: TerminalText.sanitise(CellText.of(pair.1)), width: width,
        alignment: pair.0.kind.alignsRight ? .right : .left)
    }
    return SideBySide.lines(pieces, gap: TextTable.gap)
  }

  private var records: [String] {
    let records = (table.rows + table.footer).map { row in
      zip(table.columns, row).filter { $1 != .empty }.flatMap { column, cell in
        TerminalText.wrap(
          TerminalText.sanitise("\(column.title): \(CellText.of(cell))"), width: columns)
      }
    }
    return Array(records.joined(separator: [""]))
  }
}
