/// Which character separates the cells of a text, and where its header is.
///
/// Reports from school systems have a few lines of title above the header. Where the wanted
/// names are known, the header is the line that has most of them. Otherwise it is the first line
/// with text in more than half as many cells as the fullest of the first lines. The delimiter is
/// the one under which most lines have as many cells as the header.
struct CSVLayout: Hashable {
  let delimiter: UInt8
  /// The index of the header's first byte, and its line.
  let position: Int
  let line: Int
  /// How many lines with text are above the header.
  let titleLines: Int

  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09]
  private static let longestTitle = 50

  /// The layout of the text, or nil where it has no line with text.
  init?(of utf8: [UInt8], wanted names: [String], limits: CSVLimits) {
    let empty = CSVLayout.delimiters + [0x20, 0x22, 0x0A, 0x0D]
    guard utf8.contains(where: { !empty.contains($0) }) else { return nil }
    let stated = CSVLayout.statedDelimiter(utf8)
    let wanted = Set(names.map(CSVTable.comparable))
    var best: (layout: CSVLayout, merit: Merit)?
    for delimiter in stated.map({ [$0.delimiter] }) ?? CSVLayout.delimiters {
      let lines = CSVLayout.firstLines(
        of: utf8, delimiter: delimiter, from: stated?.end ?? 0, limits)
      guard let index = CSVLayout.header(among: lines, wanted) else { continue }
      let header = lines[index]
      let merit = Merit(header.record, among: lines.map(\.record), wanted)
      if let best, best.merit >= merit { continue }
      let layout = CSVLayout(
        delimiter: delimiter, position: header.position, line: header.record.line,
        titleLines: index)
      best = (layout, merit)
    }
    guard let best else { return nil }
    self = best.layout
  }

  private init(delimiter: UInt8, position: Int, line: Int, titleLines: Int) {
    self.delimiter = delimiter
    self.position = position
    self.line = line
    self.titleLines = titleLines
  }

  private typealias Line = (position: Int, record: CSVScanner.Record)

  private static func firstLines(
    of utf8: [UInt8], delimiter: UInt8, from start: Int, _ limits: CSVLimits
  ) -> [Line] {
    var scanner = CSVScanner(
      utf8, delimiter: delimiter, limits: limits, position: start, line: start == 0 ? 1 : 2)
    var lines: [Line] = []
    var position = scanner.position
    while lines.count < longestTitle, let record = scanner.next() {
      if !record.cells.isEmpty { lines.append((position, record)) }
      position = scanner.position
    }
    return lines
  }

  private static func header(among lines: [Line], _ wanted: Set<String>) -> Int? {
    let counts = lines.map { count(wanted, in: $0.record) }
    if let most = counts.max(), most > 0 { return counts.firstIndex(of: most) }
    let fullest = lines.map(\.record.filled).max() ?? 0
    return lines.firstIndex { $0.record.filled * 2 > fullest }
  }

  fileprivate static func count(_ wanted: Set<String>, in record: CSVScanner.Record) -> Int {
    wanted.isEmpty ? 0 : wanted.intersection(record.cells.map(CSVTable.comparable)).count
  }

  /// The delimiter that a first line such as `sep=;` states, and where that line ends.
  private static func statedDelimiter(_ utf8: [UInt8]) -> (delimiter: UInt8, end: Int)? {
    let line = utf8.prefix(while: { $0 != 0x0A && $0 != 0x0D })
    guard line.count == 5, let delimiter = line.last, delimiters.contains(delimiter),
      String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    let rest = utf8.dropFirst(line.count)
    let end = rest.starts(with: [0x0D, 0x0A]) ? 2 : min(rest.count, 1)
    return (delimiter, line.count + end)
  }
}

/// How well a delimiter explains the first lines of a text.
private struct Merit: Comparable {
  private let wantedNames: Int
  private let hasColumns: Bool
  /// The share of the lines that have as many cells as the header.
  private let regularity: Double
  private let columns: Int

  init(
    _ header: CSVScanner.Record, among lines: [CSVScanner.Record], _ wanted: Set<String>
  ) {
    wantedNames = CSVLayout.count(wanted, in: header)
    hasColumns = header.filled > 1
    regularity = Double(lines.count { $0.width == header.width }) / Double(max(1, lines.count))
    columns = header.filled
  }

  static func < (first: Merit, second: Merit) -> Bool {
    if first.wantedNames != second.wantedNames { return first.wantedNames < second.wantedNames }
    if first.hasColumns != second.hasColumns { return second.hasColumns }
    return (first.regularity, first.columns) < (second.regularity, second.columns)
  }
}
