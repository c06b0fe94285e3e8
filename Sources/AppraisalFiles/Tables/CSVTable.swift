/// A table read from comma-separated text: one header and the rows below it.
public struct CSVTable: Hashable, Sendable {
  /// The columns' names without spaces around them, empty where a column has none.
  public let header: [String]
  /// The line of the file, from 1, that the header begins on; 0 where the file has none.
  public let headerLine: Int
  /// The rows that have anything in them.
  public let rows: [CSVRow]
  /// The character between cells: a comma, a semicolon or a tab.
  public let delimiter: Character

  /// The index of the first column of that name, or nil.
  ///
  /// Capitals and the number of spaces make no difference.
  public func column(named name: String) -> Int? {
    let wanted = CSVTable.comparable(name)
    return header.firstIndex { CSVTable.comparable($0) == wanted }
  }

  /// A name as it is compared with others: lower case, single spaces.
  static func comparable(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A row of a table, with as many cells as the header.
public struct CSVRow: Hashable, Sendable {
  /// The line of the file, from 1, that the row begins on.
  public let line: Int
  /// The cells' text as written, with line feeds for line ends inside a cell.
  ///
  /// A cell of nothing but spaces is empty.
  public let cells: [String]
}

/// Something that was found wrong, or worth saying, while a table was read.
public struct CSVProblem: Hashable, Sendable {
  /// How much the problem matters.
  public enum Severity: Hashable, Sendable {
    /// Nothing was lost; the person may want to know.
    case note
    /// The table cannot be trusted to say what the file's author meant.
    case error
  }

  /// How much the problem matters.
  public let severity: Severity
  /// The row below the header, from 1 and without counting empty rows; nil outside the rows.
  public let row: Int?
  /// The column, from 1; nil where the problem is not in one.
  public let column: Int?
  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let message: String
  /// What the person can do about it.
  public let remedy: String

  /// A problem at a line, and in a row and column where it has them.
  public init(
    severity: Severity, row: Int?, column: Int?, line: Int, message: String, remedy: String
  ) {
    self.severity = severity
    self.row = row
    self.column = column
    self.line = line
    self.message = message
    self.remedy = remedy
  }
}

/// The outcome of reading comma-separated text: what could be read, and all that was wrong.
public struct CSVReading: Hashable, Sendable {
  /// What could be read.
  public let table: CSVTable
  /// All that was wrong or worth saying, in the order of the file's lines.
  public let problems: [CSVProblem]

  /// Whether nothing was wrong; there may be notes.
  public var isSound: Bool {
    !problems.contains { $0.severity == .error }
  }
}
