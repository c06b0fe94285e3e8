/// Where the labels, bars and values of a drawing stand, in its own units of one CSS pixel.
enum BarPage {
  /// The width of the whole drawing.
  static let width = 720.0
  /// Where bars begin, right of their labels.
  static let left = 208.0
  /// The height of a bar.
  static let bar = 28.0
  /// The space between rows.
  static let gap = 12.0
  /// The height of a line of a label.
  static let line = 18.0
  /// The columns of terminal text that fit a label.
  static let labelColumns = 25
  /// The width of a digit or capital letter in a bar.
  static let character = 9.0

  /// One row: its label in lines, where it begins and how high it is.
  struct Row {
    /// The lines of the label.
    let label: [String]
    /// The upper edge.
    let top: Double
    /// The height without the space after it.
    let height: Double

    /// The upper edge of the row's bar.
    var barTop: Double { top + (height - BarPage.bar) / 2 }
  }

  /// The rows for these labels, from the top.
  static func rows(for labels: [String]) -> [Row] {
    var top = gap / 2
    return labels.map { label in
      let lines = TerminalText.wrap(TerminalText.sanitise(label), width: labelColumns)
      let row = Row(label: lines, top: top, height: max(bar, Double(lines.count) * line))
      top += row.height + gap
      return row
    }
  }

  /// The width that the values leave to the longest bar.
  static func room(besides values: [String]) -> Double {
    let widest = values.reduce(0) { max($0, TerminalText.width($1)) }
    return min(max(60, width - left - 16 - Double(widest) * character), 424)
  }

  /// The length that stands for a count when the largest takes the whole room.
  static func length(of count: Int, largest: Int, room: Double) -> Double {
    largest > 0 ? Double(min(count, largest)) / Double(largest) * room : 0
  }

  /// The label of a row as text at the right of its place.
  static func label(of row: Row, strong: Bool) -> Markup {
    let middle = row.top + row.height / 2
    let first = middle - Double(row.label.count - 1) * line / 2 + 5
    let lines = row.label.enumerated().map { place, text in
      Markup.element(
        "tspan",
        [("x", number(left - 10)), ("y", number(first + Double(place) * line))], text: text)
    }
    return .element("text", [("class", strong ? "label strong" : "label")], lines)
  }

  /// The value of a row as text after its bar.
  static func value(_ text: String, after end: Double, in row: Row) -> Markup {
    .element(
      "text",
      [
        ("class", "value"), ("x", number(end + 8)), ("y", number(row.barTop + bar / 2 + 5)),
      ], text: text)
  }

  /// The attributes of a rectangle.
  static func box(x: Double, y: Double, width: Double, height: Double) -> [Markup.Attribute] {
    [
      ("x", number(x)), ("y", number(y)), ("width", number(width)), ("height", number(height)),
    ]
  }

  /// The drawing around its content, with the title and description that stand for it.
  static func svg(
    id: String, title: String, description: String, rows: [Row], _ content: [Markup]
  ) -> Markup {
    let height = (rows.last.map { $0.top + $0.height } ?? 0) + gap / 2
    return .block(
      "svg",
      [
        ("class", "chart"), ("role", "img"), ("aria-labelledby", "\(id)-title \(id)-description"),
        ("viewBox", "0 0 \(number(width)) \(number(height))"),
      ],
      [
        .element("title", [("id", "\(id)-title")], text: title),
        .element("desc", [("id", "\(id)-description")], text: description),
      ] + content)
  }

  /// The number with at most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((min(max(value, -1_000_000), 10_000_000) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let size = tenths.magnitude
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }
}
