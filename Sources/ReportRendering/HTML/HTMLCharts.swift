import AppraisalCore

/// Charts as figures: a heading, a drawing, what the codes mean, and the numbers as a table.
enum HTMLCharts {
  /// The patterns that tell levels apart without colour, defined once for the document.
  static var patterns: Markup {
    .element(
      "svg", [("class", "patterns"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")],
      [
        .block(
          "defs", [],
          strokes.enumerated().map { place, path in
            .element(
              "pattern",
              [
                ("id", "pattern-\(place)"), ("width", "8"), ("height", "8"),
                ("patternUnits", "userSpaceOnUse"),
              ],
              [.void("path", [("class", "hatch"), ("d", path)])])
          })
      ])
  }

  /// The number of patterns, and of colours that go with them.
  static var patternCount: Int { strokes.count }

  /// Plain, dots, rising lines, crossed lines, level lines, upright lines.
  private static let strokes = [
    "M0 0", "M1 2h2M5 6h2", "M0 8L8 0M-1 1L1 -1M7 9L9 7",
    "M0 8L8 0M0 0L8 8", "M0 2h8M0 6h8", "M2 0v8M6 0v8",
  ]

  /// The figure of a chart.
  static func figure(_ chart: Chart, id: String) -> Markup {
    let title = Markup.element(
      "figcaption", [], [.element("h3", [("id", "\(id)-heading")], text: chart.title)])
    let parts: [Markup]
    switch chart {
    case .stackedBars(let chart) where !chart.bars.isEmpty:
      parts = [
        scrolling(StackedBarsDrawing(chart: chart, id: id).svg, chart.title), legend(of: chart),
        numbers(chart.table),
      ]
    case .bars(let chart) where !chart.bars.isEmpty:
      parts = [
        scrolling(CountBarsDrawing(chart: chart, id: id).svg, chart.title), numbers(chart.table),
      ]
    case .dots(let chart) where !chart.dots.isEmpty && !chart.hasValues:
      parts = [numbers(chart.table)]
    case .dots(let chart) where chart.hasValues:
      parts = [
        scrolling(DotPlotDrawing(chart: chart, id: id).svg, chart.title), numbers(chart.table),
      ]
    case .stackedBars, .bars, .dots:
      parts = [.element("p", [("class", "empty")], text: chart.table.emptyText)]
    }
    return .block("figure", [("aria-labelledby", "\(id)-heading")], [title] + parts)
  }

  private static func scrolling(_ drawing: Markup, _ title: String) -> Markup {
    .block(
      "div",
      [
        ("class", "scroll"), ("role", "region"), ("tabindex", "0"),
        ("aria-label", "Chart: \(title)"),
      ], [drawing])
  }

  private static func numbers(_ table: Table) -> Markup {
    HTMLCells.table(table, caption: "The numbers: \(table.caption)")
  }

  private static func legend(of chart: StackedBars) -> Markup {
    .block(
      "ul", [("class", "legend")],
      chart.series.enumerated().map { place, series in
        let box: [Markup.Attribute] = [
          ("x", "0.5"), ("y", "0.5"), ("width", "23"), ("height", "15"),
        ]
        return .element(
          "li", [],
          [
            .element(
              "svg",
              [
                ("aria-hidden", "true"), ("width", "24"), ("height", "16"),
                ("viewBox", "0 0 24 16"),
              ], BarPiece.rectangles(place: place, box: box)),
            .element("strong", text: series.code), .text(" " + series.title),
          ])
      })
  }
}
