/// A staff list as it left a school's system: a row of headings and rows of cells, nothing judged.
public struct StaffTable: Hashable, Sendable {
  /// The headings, in the order of the columns.
  public var header: [String]
  /// The line of the file that the headings are on, counted from 1.
  public var headerLine: Int
  /// The rows below the headings.
  public var rows: [StaffTableRow]

  /// A table with these headings and rows.
  public init(header: [String], headerLine: Int = 1, rows: [StaffTableRow]) {
    self.header = header
    self.headerLine = headerLine
    self.rows = rows
  }
}

/// One row of a staff list.
public struct StaffTableRow: Hashable, Sendable {
  /// The line of the file that the row begins on, counted from 1.
  public var line: Int
  /// The cells, in the order of the columns; a row may have fewer cells than there are headings.
  public var cells: [String]

  /// A row that begins on this line and has these cells.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}
