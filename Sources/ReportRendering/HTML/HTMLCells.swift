import AppraisalCore

/// Cells and whole tables as HTML.
enum HTMLCells {
  /// A day that programs can read too.
  static func time(_ day: Day) -> Markup {
    .element("time", [("datetime", day.iso)], text: day.text)
  }

  /// The content of a cell.
  static func content(of cell: Cell) -> Markup {
    switch cell {
    case .day(let day): time(day)
    case .missing: .element("span", [("class", "missing")], text: CellText.of(cell))
    case .empty, .blank: .none
    case .text(let text): wholeCodes(text)
    case .number, .decimal, .share: .text(CellText.of(cell))
    }
  }

  /// The text, in which no line ends inside a code such as that of a clause.
  private static func wholeCodes(_ text: String) -> Markup {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: isCode) else { return .text(text) }
    let pieces = words.enumerated().map { place, word -> [Markup] in
      let shown: Markup =
        isCode(word)
        ? .element("span", [("class", "whole")], text: String(word)) : .text(String(word))
      return place == 0 ? [shown] : [.text(" "), shown]
    }
    return .element("span", [], pieces.flatMap(\.self))
  }

  private static func isCode(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let letters = parts.first, let digits = parts.last else { return false }
    return (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
      && !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }

  /// A table with its caption, in a region that can be scrolled with the keyboard.
  static func table(_ table: Table, caption: String? = nil) -> Markup {
    let caption = caption ?? table.caption
    let isEmpty = table.rows.isEmpty && table.footer.isEmpty
    guard !isEmpty, !table.columns.isEmpty else {
      return .group([
        caption.isEmpty ? .none : .element("p", [("class", "caption")], text: caption),
        .element("p", [("class", "empty")], text: table.emptyText),
      ])
    }
    // Empty columns would all be as wide as their headings; days and levels need less.
    let isWritten = table.rows.contains { $0.contains(.blank) }
    let titles = table.columns.map { column in
      let style =
        isWritten && column.kind == .day ? [("class", "day")] : style(of: column, cell: nil)
      return Markup.element("th", [("scope", "col")] + style, text: column.title)
    }
    let foot: Markup =
      table.footer.isEmpty ? .none : .block("tfoot", [], rows(table.footer, in: table))
    return .block(
      "div",
      [
        ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
        ("aria-label", "Table: \(caption.isEmpty ? headings(of: table) : caption)"),
      ],
      [
        .block(
          "table", isWritten ? [("class", "written")] : [],
          [
            caption.isEmpty ? .none : .element("caption", text: caption),
            .element("thead", [], [.element("tr", [], titles)]),
            .block("tbody", [], rows(table.rows, in: table)),
            foot,
          ])
      ])
  }

  /// What tells a table without a caption from the others, for those who cannot see where it stands.
  private static func headings(of table: Table) -> String {
    table.columns.map(\.title).joined(separator: ", ")
  }

  private static func rows(_ rows: [[Cell]], in table: Table) -> [Markup] {
    rows.map { row in
      .element(
        "tr", [],
        zip(table.columns, row).enumerated().map { place, pair in
          self.cell(pair.1, in: pair.0, isFirst: place == 0)
        })
    }
  }

  private static func cell(_ cell: Cell, in column: Column, isFirst: Bool) -> Markup {
    let style = style(of: column, cell: cell)
    if isFirst, column.kind == .text, cell != .empty, cell != .blank {
      return .element("th", [("scope", "row")] + style, [content(of: cell)])
    }
    guard column.kind == .level, case .text(let code) = cell, !code.isEmpty else {
      return .element("td", style, [content(of: cell)])
    }
    return .element("td", style, [.element("span", [("class", "code")], text: code)])
  }

  private static func style(of column: Column, cell: Cell?) -> [Markup.Attribute] {
    switch (column.kind, cell) {
    case (_, .missing): []
    case (_, .blank): [("class", "room")]
    case (.number, _), (.share, _): [("class", "number")]
    case (.level, _): [("class", "level")]
    case (.text, _), (.day, _): []
    }
  }
}
