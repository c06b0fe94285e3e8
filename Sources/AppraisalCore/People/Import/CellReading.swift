/// Reads the text of one cell as what its column should hold.
enum CellReading {
  /// The text without white space at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = Array(String(text).unicodeScalars)
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}"
    }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first...last])
    return String(result)
  }

  /// The trimmed text, or nil where the cell is empty or holds a mark that systems print for it.
  ///
  /// `NULL` is such a mark only in capitals: Null is a family name.
  static func present(_ text: String) -> String? {
    let text = trimmed(text)
    return ["", "-", "–", "—", "NULL", "N/A", "n/a", "#N/A"].contains(text) ? nil : text
  }

  /// The text in quotation marks, shortened, and without characters that would disturb a terminal.
  static func quoted(_ text: String) -> String {
    let shown = text.prefix(60).unicodeScalars.map { isPrintable($0) ? String($0) : "�" }.joined()
    return text.count > 60 ? "“\(shown)…”" : "“\(shown)”"
  }

  /// Plain text of one line.
  static func text(_ cell: String) throws(CellFault) -> String {
    guard cell.unicodeScalars.allSatisfy(isPrintable) else {
      throw CellFault(
        message: "the cell holds a line break or a character that cannot be printed",
        remedy: "Type the value again on one line.")
    }
    guard cell.utf8.count <= 400 else {
      throw CellFault(
        message: "the text is longer than 400 bytes",
        remedy: "Shorten it, or check that the columns have not slipped.")
    }
    return cell
  }

  /// A person's identifier.
  static func personID(_ cell: String) throws(CellFault) -> PersonID {
    guard let id = PersonID(cell) else {
      throw CellFault(
        message: "\(quoted(cell)) cannot be an id",
        remedy: "Use 1 to 64 letters, digits, “.”, “_” or “-”, beginning with a letter or digit.")
    }
    return id
  }

  /// A slug made of the text, such as `alder-bridge` of “Alder Bridge”.
  static func slug(_ cell: String) throws(CellFault) -> String {
    guard let slug = NameFolding.slug(try text(cell)) else {
      throw CellFault(
        message: "\(quoted(cell)) has no letters from a to z or digits to make a name of",
        remedy: "Write it with at least one of them.")
    }
    return slug
  }

  /// A day written `dd/mm/yyyy`, `d/m/yyyy`, with “-” or “.” for “/”, or `yyyy-mm-dd`.
  static func day(_ cell: String) throws(CellFault) -> Day {
    if let day = Day(iso: cell) { return day }
    let separators: [Character] = ["/", "-", "."]
    for separator in separators where cell.contains(separator) {
      let parts = cell.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy(isNumber) else { continue }
      return try day(from: parts.map(String.init), of: cell)
    }
    if cell.utf8.count == 5, isNumber(Substring(cell)) {
      throw CellFault(
        message: "\(quoted(cell)) is a spreadsheet's count of days",
        remedy: "Format the column as a date before saving as CSV.")
    }
    throw CellFault(
      message: "\(quoted(cell)) is not a date", remedy: "Write it like 01/09/2025 or 2025-09-01.")
  }

  private static func day(from parts: [String], of cell: String) throws(CellFault) -> Day {
    let lengths = parts.map(\.utf8.count)
    if lengths[2] == 2, lengths[0] <= 2 {
      throw CellFault(
        message: "the year of \(quoted(cell)) has two digits, so its century is not clear",
        remedy: "Write the year with four digits.")
    }
    let numbers = parts.compactMap { Int($0) }
    let found =
      lengths[0] == 4
      ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
      : Day(year: numbers[2], month: numbers[1], day: numbers[0])
    guard lengths.max() == 4, lengths[1] <= 2, min(lengths[0], lengths[2]) <= 2, let found else {
      throw CellFault(
        message: "there is no day \(quoted(cell))",
        remedy: "Write a real day like 01/09/2025 (day, month, year) or 2025-09-01.")
    }
    return found
  }

  private static func isNumber(_ text: Substring) -> Bool {
    (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    case .format: scalar == "\u{200D}" || scalar == "\u{200C}" || scalar == "\u{AD}"
    default: true
    }
  }
}
