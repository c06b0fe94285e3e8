/// One piece of a bar: a colour, a pattern over it, and an outline.
enum BarPiece {
  /// The rectangles of the level at that place in the order of levels.
  static func rectangles(place: Int, box: [Markup.Attribute]) -> [Markup] {
    let kind = place % HTMLCharts.patternCount
    return [
      .void("rect", [("class", "piece level-\(kind)")] + box),
      .void("rect", [("fill", "url(#pattern-\(kind))")] + box),
    ]
  }

  /// The class of a text that stands on a piece.
  static func textClass(place: Int) -> String {
    "on level-\(place % HTMLCharts.patternCount)-halo"
  }
}
