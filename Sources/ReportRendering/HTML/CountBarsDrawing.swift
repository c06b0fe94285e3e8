import AppraisalCore

/// Bars of one count each as a drawing; what is left to the total is outlined.
struct CountBarsDrawing {
  /// The chart.
  let chart: CountBars
  /// What the drawing's ids begin with.
  let id: String

  /// The drawing.
  var svg: Markup {
    let rows = BarPage.rows(for: chart.bars.map(\.label))
    let values = chart.bars.map { CellText.of($0.value) }
    let room = BarPage.room(besides: values)
    let largest = chart.bars.reduce(0) { max($0, $1.count, $1.total ?? 0) }
    return BarPage.svg(
      id: id, title: chart.title,
      description: "One bar for each \(chart.barTitle). The length of a bar stands for its "
        + "\(chart.unit). The table after the chart has every number.",
      rows: rows,
      zip(chart.bars, rows).flatMap { markup($0, $1, largest: largest, room: room) })
  }

  private func markup(_ bar: CountBars.Bar, _ row: BarPage.Row, largest: Int, room: Double)
    -> [Markup]
  {
    let filled = BarPage.length(of: bar.count, largest: largest, room: room)
    let whole = max(filled, BarPage.length(of: bar.total ?? 0, largest: largest, room: room))
    var markup = [BarPage.label(of: row, strong: false)]
    if whole > filled {
      markup.append(
        .void(
          "rect",
          [("class", "rest")]
            + BarPage.box(x: BarPage.left, y: row.barTop, width: whole, height: BarPage.bar)))
    }
    if filled > 0 {
      let box = BarPage.box(x: BarPage.left, y: row.barTop, width: filled, height: BarPage.bar)
      markup.append(.void("rect", [("class", "piece level-0")] + box))
    }
    markup.append(BarPage.value(CellText.of(bar.value), after: BarPage.left + whole, in: row))
    return markup
  }
}
