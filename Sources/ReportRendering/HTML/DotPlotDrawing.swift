import AppraisalCore

/// Values on both sides of nought as a drawing: a line for each, with a dot on it.
struct DotPlotDrawing {
  /// The chart.
  let chart: DotPlot
  /// What the drawing's ids begin with.
  let id: String

  /// The drawing.
  var svg: Markup {
    let rows = BarPage.rows(for: chart.dots.map(\.label))
    let room = BarPage.room(besides: chart.dots.map { CellText.of($0.value) })
    return BarPage.svg(
      id: id, title: chart.title,
      description: "One line for each \(chart.dotTitle). Nought is in the middle, "
        + "\(CellText.decimal(chart.reach)) \(chart.unit) at the right end and as many below nought at the left. "
        + "What is to be looked at first has a ring. The table after the chart has every number.",
      rows: rows, zip(chart.dots, rows).flatMap { markup($0, $1, room: room) })
  }

  private func markup(_ dot: DotPlot.Dot, _ row: BarPage.Row, room: Double) -> [Markup] {
    let middle = row.barTop + BarPage.bar / 2
    let centre = BarPage.left + room / 2
    var markup = [
      BarPage.label(of: row, strong: dot.emphasised),
      line(from: (BarPage.left, middle), to: (BarPage.left + room, middle)),
      line(from: (centre, row.barTop), to: (centre, row.barTop + BarPage.bar)),
    ]
    if let hundredths = dot.hundredths {
      let place = centre + Double(hundredths) / Double(chart.reach) * room / 2
      if dot.emphasised { markup.append(circle(place, middle, radius: 11, kind: "rest")) }
      markup.append(circle(place, middle, radius: 6.5, kind: "piece level-0"))
    }
    markup.append(BarPage.value(CellText.of(dot.value), after: BarPage.left + room, in: row))
    return markup
  }

  private func line(from start: (Double, Double), to end: (Double, Double)) -> Markup {
    .void(
      "line",
      [
        ("class", "rest"), ("x1", BarPage.number(start.0)), ("y1", BarPage.number(start.1)),
        ("x2", BarPage.number(end.0)), ("y2", BarPage.number(end.1)),
      ])
  }

  private func circle(_ x: Double, _ y: Double, radius: Double, kind: String) -> Markup {
    .void(
      "circle",
      [
        ("class", kind), ("cx", BarPage.number(x)), ("cy", BarPage.number(y)),
        ("r", BarPage.number(radius)),
      ])
  }
}
