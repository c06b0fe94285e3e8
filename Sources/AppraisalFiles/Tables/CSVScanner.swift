/// Cuts text into records and cells, one record at a time, in time that is linear in the text.
///
/// The form is that of RFC 4180, with what spreadsheets and reports add to it: any line end, any
/// of three delimiters, spaces around a quoted cell, and quotation marks inside an unquoted one.
struct CSVScanner {
  /// One record as it was written.
  struct Record: Hashable {
    /// The line that the record begins on.
    let line: Int
    /// The cells as far as there is text in them.
    fileprivate(set) var cells: [String] = []
    /// How many cells were written, with the empty ones at the end.
    fileprivate(set) var width = 0
    fileprivate(set) var faults: [Fault] = []

    /// How many cells have text.
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  /// A mistake in the way a record is written.
  enum Fault: Hashable {
    case quoteNotClosed(line: Int, column: Int)
    case textAfterQuote(line: Int, column: Int)
    case cellTooLong(line: Int, column: Int)
    case textBeyondLastColumn
  }

  /// The index of the next record's first byte.
  private(set) var position: Int
  private var line: Int
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: CSVLimits

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  init(
    _ utf8: [UInt8], delimiter: UInt8, limits: CSVLimits, position: Int = 0, line: Int = 1
  ) {
    bytes = utf8
    self.delimiter = delimiter
    self.limits = limits
    self.position = position
    self.line = line
  }

  /// The next record, or nil at the end of the text.
  mutating func next() -> Record? {
    guard current != nil else { return nil }
    var record = Record(line: line)
    while true {
      record.width += 1
      let text = cell(&record)
      if record.width > limits.columns {
        if !text.isEmpty, record.faults.last != .textBeyondLastColumn {
          record.faults.append(.textBeyondLastColumn)
        }
      } else {
        record.cells.append(text)
      }
      guard current == delimiter else { break }
      position += 1
    }
    takeLineEnd()
    while record.cells.last?.isEmpty == true { record.cells.removeLast() }
    return record
  }

  private var current: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func cell(_ record: inout Record) -> String {
    let start = position
    let startLine = line
    skipBlanks()
    let content: [UInt8]
    if current == CSVScanner.quote {
      content = quotedText(&record)
    } else {
      position = start
      content = Array(plainText())
    }
    if content.count > limits.cellBytes {
      record.faults.append(.cellTooLong(line: startLine, column: record.width))
    }
    let text = String(decoding: content, as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? "" : text
  }

  private mutating func plainText() -> ArraySlice<UInt8> {
    let start = position
    while let byte = current, byte != delimiter, byte != CSVScanner.lineFeed,
      byte != CSVScanner.carriageReturn
    {
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func quotedText(_ record: inout Record) -> [UInt8] {
    let openLine = line
    var text: [UInt8] = []
    position += 1
    while let byte = current {
      if byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
        text.append(CSVScanner.lineFeed)
        takeLineEnd()
        continue
      }
      position += 1
      if byte != CSVScanner.quote {
        text.append(byte)
      } else if current == CSVScanner.quote {
        text.append(byte)
        position += 1
      } else {
        let rest = plainText()
        if rest.contains(where: { $0 != 0x20 && $0 != 0x09 }) {
          record.faults.append(.textAfterQuote(line: line, column: record.width))
          text += rest
        }
        return text
      }
    }
    record.faults.append(.quoteNotClosed(line: openLine, column: record.width))
    return text
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09, byte != delimiter { position += 1 }
  }

  private mutating func takeLineEnd() {
    switch current {
    case CSVScanner.carriageReturn:
      position += 1
      if current == CSVScanner.lineFeed { position += 1 }
    case CSVScanner.lineFeed:
      position += 1
    default:
      return
    }
    line += 1
  }
}
