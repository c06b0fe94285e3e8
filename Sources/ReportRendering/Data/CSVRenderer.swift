import AppraisalCore

/// Prints the tables of a report as comma-separated values (RFC 4180) for a spreadsheet.
///
/// A report with one table becomes a plain file of a heading row and data rows. Where there are
/// several, each stands under a line with its caption, and an empty line parts them. Facts,
/// findings, lists and trees count as tables; running text is left out. Days are written
/// YYYY-MM-DD, and a column of shares becomes two columns of numbers.
public struct CSVRenderer: Hashable, Sendable {
  /// Whether the text begins with a byte order mark, which old spreadsheets need for accents.
  public let byteOrderMark: Bool
  /// The id of the only table wanted, or nil for all.
  public let table: String?

  /// A renderer with these choices.
  public init(byteOrderMark: Bool = false, table: String? = nil) {
    self.byteOrderMark = byteOrderMark
    self.table = table
  }

  /// The report's tables as text with CRLF line ends.
  public func render(_ report: Report) -> String {
    let tables = TabularForm.tables(of: report).filter { table == nil || $0.id == table }
    let blocks = tables.map { shown in
      (tables.count > 1 ? line([.text(shown.caption)]) : "") + block(of: shown)
    }
    return (byteOrderMark ? "\u{FEFF}" : "") + blocks.joined(separator: "\r\n")
  }

  private func block(of table: Table) -> String {
    let header = table.columns.flatMap { column -> [Cell] in
      column.kind == .share
        ? [.text(column.title), .text("\(column.title) (out of)")] : [.text(column.title)]
    }
    let rows = (table.rows + table.footer).map { row in
      zip(table.columns, row).flatMap(fields(of:cell:))
    }
    return ([header] + rows).map(line).joined()
  }

  private func fields(of column: Column, cell: Cell) -> [Cell] {
    guard column.kind == .share else { return [cell] }
    if case .share(let count, let total) = cell { return [.number(count), .number(total)] }
    return [cell, .empty]
  }

  private func line(_ cells: [Cell]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .number, .decimal, .day, .empty, .blank: CellText.of(cell, days: .iso)
    case .text, .share, .missing: quoted(harmless(CellText.of(cell, days: .iso)))
    }
  }

  /// The text, with an apostrophe before it where a spreadsheet would run it as a formula.
  ///
  /// The characters are those of OWASP's “CSV Injection”, with their full-width forms.
  private func harmless(_ text: String) -> String {
    let shown = VisibleText.of(text, lineBreaks: .kept)
    let isFormula =
      (text.unicodeScalars.first.map(startsFormula) ?? false)
      || (shown.unicodeScalars.first { $0 != " " }.map(startsFormula) ?? false)
    return isFormula ? "'" + shown : shown
  }

  private func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      true
    default: false
    }
  }

  private func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
    let edged = text.hasPrefix(" ") || text.hasSuffix(" ")
    guard special || edged else { return text }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result) + "\""
  }
}
