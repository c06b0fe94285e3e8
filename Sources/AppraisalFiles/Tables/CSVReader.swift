/// Reads tables that spreadsheets and school systems export as text.
///
/// All that is wrong is reported, not the first mistake only, each with its line. What is not
/// certain is never guessed in silence: an error says that the table is not to be used.
public struct CSVReader: Sendable {
  private let limits: CSVLimits
  private var problems: [CSVProblem] = []
  private var problemsNotListed = 0

  /// Reads a table from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 with or without a mark, UTF-16 with a mark, or else Windows-1252.
  ///   - names: names of columns to find the header by, where lines of title stand above it.
  ///   - limits: the most that the table may hold.
  /// - Returns: what could be read, with every problem; the table is to be used only when the
  ///   reading `isSound`.
  public static func read(
    _ bytes: [UInt8], headerNames names: [String] = [], limits: CSVLimits = CSVLimits()
  ) -> CSVReading {
    var reader = CSVReader(limits)
    let table = reader.table(bytes, names)
    return CSVReading(table: table, problems: reader.sortedProblems())
  }

  private init(_ limits: CSVLimits) {
    self.limits = limits
  }

  private mutating func table(_ bytes: [UInt8], _ names: [String]) -> CSVTable {
    let none = CSVTable(header: [], headerLine: 0, rows: [], delimiter: ",")
    guard bytes.count <= limits.bytes else {
      report(
        line: 1, "the file is bigger than \(limits.bytes >> 10) KB, the most allowed",
        "check that this is the right file, or split it")
      return none
    }
    let text = TextDecoding(bytes)
    if let problem = text.problem { add(problem) }
    guard text.problem?.severity != .error else { return none }
    guard let layout = CSVLayout(of: text.utf8, wanted: names, limits: limits) else {
      report(line: 1, "the file has no text in it", "check that this is the right file")
      return none
    }
    return table(text.utf8, layout)
  }

  private mutating func table(_ utf8: [UInt8], _ layout: CSVLayout) -> CSVTable {
    var scanner = CSVScanner(
      utf8, delimiter: layout.delimiter, limits: limits, position: layout.position,
      line: layout.line)
    if layout.titleLines > 0 { noteTitle(layout) }
    let header = scanner.next().map { readHeader($0) } ?? []
    var rows: [CSVRow] = []
    var namelessColumns: Set<Int> = []
    while let record = scanner.next() {
      guard !record.cells.isEmpty || !record.faults.isEmpty else { continue }
      guard rows.count < limits.rows else {
        report(
          line: record.line, "the table has more than \(limits.rows) rows, the most allowed",
          "check that this is the right file, or split it")
        break
      }
      let row = rows.count + 1
      report(record.faults, of: record, row: row)
      checkWidth(of: record, row: row, columns: header.count)
      for (column, name) in header.enumerated() where name.isEmpty {
        guard column < record.cells.count, !record.cells[column].isEmpty,
          namelessColumns.insert(column).inserted
        else { continue }
        report(
          row: row, column: column + 1, line: record.line,
          "there is text in column \(column + 1), which has no name in the header",
          "give the column a name, or delete it")
      }
      rows.append(CSVRow(line: record.line, cells: fit(record.cells, to: header.count)))
    }
    return CSVTable(
      header: header, headerLine: layout.line, rows: rows,
      delimiter: Character(Unicode.Scalar(layout.delimiter)))
  }

  private mutating func readHeader(_ record: CSVScanner.Record) -> [String] {
    report(record.faults, of: record, row: nil)
    let header = record.cells.map(CSVReader.trimmed)
    var columns: [String: Int] = [:]
    for (index, name) in header.enumerated() where !name.isEmpty {
      if let first = columns.updateValue(index, forKey: CSVTable.comparable(name)) {
        report(
          column: index + 1, line: record.line,
          "columns \(first + 1) and \(index + 1) are both named “\(CSVReader.short(name))”",
          "give each column a name of its own, or delete one of them")
      }
    }
    return header
  }

  private mutating func checkWidth(of record: CSVScanner.Record, row: Int, columns: Int) {
    // A quotation mark that is not closed has swallowed the rest: that alone is to be reported.
    guard record.faults.isEmpty else { return }
    let cells = max(record.cells.count, min(record.width, columns))
    guard cells != columns else { return }
    report(
      row: row, line: record.line,
      "the row has \(CSVReader.cells(cells)), but the header has \(columns)",
      cells < columns
        ? "look for a missing separator or a line break inside a cell, and delete lines that are "
          + "not part of the table"
        : "put a cell that has a separator in its text in quotation marks")
  }

  private func fit(_ cells: [String], to columns: Int) -> [String] {
    Array(cells.prefix(columns))
      + Array(repeating: "", count: max(0, columns - cells.count))
  }
}

extension CSVReader {
  private mutating func noteTitle(_ layout: CSVLayout) {
    let lines = layout.titleLines == 1 ? "1 line" : "\(layout.titleLines) lines"
    add(
      CSVProblem(
        severity: .note, row: nil, column: nil, line: layout.line,
        message: "\(lines) above the header taken as a title, not as data",
        remedy: "check that this line is the one with the columns' names"))
  }

  private mutating func report(
    _ faults: [CSVScanner.Fault], of record: CSVScanner.Record, row: Int?
  ) {
    for fault in faults {
      switch fault {
      case .quoteNotClosed(let line, let column):
        report(
          row: row, column: column, line: line,
          "a quotation mark opens here and is never closed",
          "close it at the end of the cell, or write it twice if it belongs to the text")
      case .textAfterQuote(let line, let column):
        report(
          row: row, column: column, line: line,
          "there is text between a closing quotation mark and the end of the cell",
          "write a quotation mark that belongs to the text twice")
      case .cellTooLong(let line, let column):
        report(
          row: row, column: column, line: line,
          "the cell is longer than \(limits.cellBytes) bytes, the most allowed",
          "shorten it, and look for a quotation mark that is not closed")
      case .textBeyondLastColumn:
        report(
          row: row, line: record.line,
          "the line has text beyond column \(limits.columns), the last allowed",
          "delete the columns that are not needed")
      }
    }
  }

  private mutating func report(
    row: Int? = nil, column: Int? = nil, line: Int, _ message: String, _ remedy: String
  ) {
    add(
      CSVProblem(
        severity: .error, row: row, column: column, line: line, message: message,
        remedy: remedy))
  }

  private mutating func add(_ problem: CSVProblem) {
    if problems.count < limits.problems {
      problems.append(problem)
    } else {
      problemsNotListed += 1
    }
  }

  private func sortedProblems() -> [CSVProblem] {
    // Problems of one line stay in the order they were found in.
    let places = problems.indices.sorted {
      (problems[$0].line, $0) < (problems[$1].line, $1)
    }
    var sorted = places.map { problems[$0] }
    if problemsNotListed > 0, let last = sorted.last {
      sorted.append(
        CSVProblem(
          severity: .error, row: nil, column: nil, line: last.line,
          message: "\(problemsNotListed) more problems are not listed",
          remedy: "correct those above first"))
    }
    return sorted
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  private static func short(_ name: String) -> String {
    name.count <= 40 ? name : name.prefix(40) + "…"
  }

  private static func cells(_ count: Int) -> String {
    count == 1 ? "1 cell" : "\(count) cells"
  }
}
