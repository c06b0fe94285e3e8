import AppraisalCore

/// A chart drawn with characters: fills differ and codes stand in the bars, whatever the colours.
struct TextChart {
  /// The width of the page.
  let columns: Int
  /// The emphasis.
  let style: TextStyle

  private static let fills: [Character] = ["█", "▓", "▒", "░", "▪", "·"]
  private static let longestBar = 60

  /// The caption, the bars and, where the bars do not print every number, the table.
  func lines(of chart: Chart) -> [String] {
    let caption = TerminalText.wrap(chart.title, width: columns).map(style.strong)
    switch chart {
    case .stackedBars(let chart) where !chart.bars.isEmpty:
      let table = TextTable(table: chart.table, columns: columns, style: style)
      return caption + bars(of: chart) + legend(of: chart) + [""] + table.body
    case .bars(let chart) where !chart.bars.isEmpty:
      return caption + bars(of: chart)
    case .dots(let chart) where !chart.dots.isEmpty:
      let table = TextTable(table: chart.table, columns: columns, style: style)
      return caption + (chart.hasValues ? lines(of: chart) + [""] : []) + table.body
    case .stackedBars, .bars, .dots:
      return caption + TerminalText.wrap(chart.table.emptyText, width: columns)
    }
  }

  /// One line of a chart before it is set.
  private struct Line {
    let mark: String
    let label: String
    let value: String
    let drawn: (_ room: Int) -> String
  }

  private func bars(of chart: StackedBars) -> [String] {
    let largest = chart.bars.reduce(0) { max($0, $1.total) }
    let marked = chart.bars.contains { $0.emphasised }
    return set(
      chart.bars.map { bar in
        Line(
          mark: marked ? (bar.emphasised ? "▸ " : "  ") : "",
          label: TerminalText.sanitise(bar.label), value: "\(bar.total)"
        ) { room in
          let whole = chart.scale == .shares ? bar.total : largest
          let length = BarSegments.length(of: bar.total, largest: whole, room: room)
          return segments(of: bar, in: chart, length: length)
        }
      })
  }

  private func bars(of chart: CountBars) -> [String] {
    let largest = chart.bars.reduce(0) { max($0, $1.count, $1.total ?? 0) }
    return set(
      chart.bars.map { bar in
        Line(
          mark: "", label: TerminalText.sanitise(bar.label), value: CellText.of(bar.value)
        ) { room in
          let filled = BarSegments.length(of: bar.count, largest: largest, room: room)
          let whole = BarSegments.length(of: bar.total ?? 0, largest: largest, room: room)
          return String(repeating: "█", count: filled)
            + String(repeating: "░", count: max(0, whole - filled))
        }
      })
  }

  private func lines(of chart: DotPlot) -> [String] {
    set(
      chart.dots.map { dot in
        Line(
          mark: "", label: TerminalText.sanitise(dot.label),
          value: dot.hundredths == nil ? "" : CellText.of(dot.value)
        ) { room in chart.line(of: dot, room: room) }
      })
  }

  /// The lines with labels on the left, bars in the middle and values next to them.
  ///
  /// On a page with no room for bars the values alone are set.
  private func set(_ lines: [Line]) -> [String] {
    let mark = lines.reduce(0) { max($0, TerminalText.width($1.mark)) }
    let widest = lines.reduce(0) { max($0, TerminalText.width($1.label)) }
    let labels = min(widest, columns / 3)
    let values = lines.reduce(0) { max($0, TerminalText.width($1.value)) }
    let room = min(TextChart.longestBar, columns - mark - labels - values - 3)
    guard room >= 4 else {
      return lines.flatMap {
        TerminalText.wrap("\($0.mark)\($0.label): \($0.value)", width: columns)
      }
    }
    let blank = String(repeating: " ", count: mark)
    return lines.flatMap { line in
      TerminalText.wrap(line.label, width: labels).enumerated().map { place, label in
        let label = TerminalText.pad(label, to: labels)
        return place == 0
          ? "\(line.mark)\(label)  \(line.drawn(room)) \(line.value)"
          : blank + label
      }
    }
  }

  private func segments(of bar: StackedBars.Bar, in chart: StackedBars, length: Int) -> String {
    let lengths = BarSegments.lengths(of: bar.counts, length: length)
    return zip(chart.series, lengths).enumerated().map { place, piece in
      let code = TerminalText.sanitise(piece.0.code)
      let room = piece.1 - TerminalText.width(code)
      let fill = fill(at: place)
      let text =
        room >= 0
        ? code + String(repeating: fill, count: room)
        : String(repeating: fill, count: piece.1)
      return style.level(text, place: place)
    }.joined()
  }

  private func legend(of chart: StackedBars) -> [String] {
    var lines: [String] = []
    for (place, series) in chart.series.enumerated() {
      let mark = style.level(String(repeating: fill(at: place), count: 2), place: place)
      let text = TerminalText.wrap("\(series.code) \(series.title)", width: columns - 4)
      lines += text.enumerated().map { ($0.offset == 0 ? " \(mark) " : "    ") + $0.element }
    }
    return lines
  }

  private func fill(at place: Int) -> Character {
    TextChart.fills[place % TextChart.fills.count]
  }
}
