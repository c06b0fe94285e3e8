import AppraisalCore

/// Bars cut into levels as a drawing, with codes and counts inside the pieces where they fit.
struct StackedBarsDrawing {
  /// The chart.
  let chart: StackedBars
  /// What the drawing's ids begin with.
  let id: String

  /// The drawing.
  var svg: Markup {
    let rows = BarPage.rows(for: chart.bars.map(\.label))
    let room = BarPage.room(besides: chart.bars.map { "\($0.total)" })
    return BarPage.svg(
      id: id, title: chart.title, description: description, rows: rows,
      zip(chart.bars, rows).flatMap { markup($0, $1, room: room) })
  }

  private var description: String {
    let codes = chart.series.map(\.code).joined(separator: ", ")
    let length =
      chart.scale == .shares
      ? "Each bar has the full length" : "The length of a bar stands for its \(chart.unit)"
    return "One bar for each \(chart.barTitle), cut into \(codes). \(length). "
      + "The table after the chart has every number."
  }

  private func markup(_ bar: StackedBars.Bar, _ row: BarPage.Row, room: Double) -> [Markup] {
    let largest = chart.scale == .shares ? bar.total : chart.bars.map(\.total).max() ?? 0
    let whole = BarPage.length(of: bar.total, largest: largest, room: room)
    let sum = bar.counts.reduce(0.0) { $0 + Double($1) }
    var markup: [Markup] = []
    if bar.emphasised { markup.append(band(behind: row)) }
    markup.append(BarPage.label(of: row, strong: bar.emphasised))
    var start = BarPage.left
    for (place, piece) in zip(chart.series, bar.counts).enumerated() where piece.1 > 0 {
      let width = Double(piece.1) / sum * whole
      let box = BarPage.box(x: start, y: row.barTop, width: width, height: BarPage.bar)
      markup += BarPiece.rectangles(place: place, box: box)
      markup.append(
        text(piece.0.code, piece.1, place: place, start: start, width: width, row: row))
      start += width
    }
    markup.append(BarPage.value("\(bar.total)", after: start, in: row))
    return markup
  }

  private func band(behind row: BarPage.Row) -> Markup {
    .void(
      "rect",
      [("class", "band")]
        + BarPage.box(
          x: 0, y: row.top - BarPage.gap / 2, width: BarPage.width,
          height: row.height + BarPage.gap))
  }

  /// The code and count, the code alone, or nothing, whatever the piece has room for.
  private func text(
    _ code: String, _ count: Int, place: Int, start: Double, width: Double, row: BarPage.Row
  ) -> Markup {
    let fits = ["\(code) \(count)", code].first { text in
      Double(TerminalText.width(text)) * BarPage.character + 8 <= width
    }
    guard let fits, !code.isEmpty else { return .none }
    return .element(
      "text",
      [
        ("class", BarPiece.textClass(place: place)), ("x", BarPage.number(start + width / 2)),
        ("y", BarPage.number(row.barTop + BarPage.bar / 2 + 5)),
      ], text: fits)
  }
}
