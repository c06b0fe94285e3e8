/// The places of a table and the lines they form.
struct TableLines {
  /// The table.
  let table: PublishedTable
  /// What is printed, by place.
  let printed: [[String]: PublishedNumber]

  /// The lines of a table.
  init(_ table: PublishedTable) {
    self.table = table
    printed = Dictionary(
      (table.cells + table.totals).map { ($0.at, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The places of one category of each dimension.
  var cells: [[String]] { places { $0.categories } }

  /// The places whose numbers are not printed: all such cells, and the totals that are listed.
  var hidden: [[String]] {
    let cells = cells
    let isCell = Set(cells)
    let totals = table.totals.map(\.at).filter { !isCell.contains($0) }
    return (cells + totals).filter { printed[$0]?.value.number == nil }
  }

  /// A line: the categories of one dimension at fixed places of the others.
  struct Line {
    /// Whether its dimension is what nobody may learn.
    let isSensitive: Bool
    /// The place of the line's total.
    let total: [String]
    /// The places of the line.
    let places: [[String]]
  }

  /// All lines, those through totals included.
  var lines: [Line] {
    table.dimensions.indices.flatMap { place in lines(along: place) }
  }

  private func lines(along dimension: Int) -> [Line] {
    let along = table.dimensions[dimension]
    let totals = places { own in
      own.name == along.name ? [PublishedTable.all] : own.categories + [PublishedTable.all]
    }
    return totals.map { total in
      let places = along.categories.map { category in
        var place = total
        place[dimension] = category
        return place
      }
      return Line(isSensitive: along.isSensitive, total: total, places: places)
    }
  }

  private func places(_ chosen: (PublishedDimension) -> [String]) -> [[String]] {
    var places: [[String]] = [[]]
    for dimension in table.dimensions {
      places = places.flatMap { place in chosen(dimension).map { place + [$0] } }
    }
    return places
  }
}
