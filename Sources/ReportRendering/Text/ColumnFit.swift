/// The widths of a table's columns on a page of limited width.
enum ColumnFit {
  /// The widths that fit the columns available, or nil where none do.
  ///
  /// Narrow columns keep their natural width; the wide ones share what is left evenly.
  ///
  /// - Parameters:
  ///   - natural: The width that each column would like.
  ///   - least: The width that each column needs to stay readable, not above its natural width.
  ///   - available: The columns of the page without the gaps.
  /// - Returns: One width for each column.
  static func widths(natural: [Int], least: [Int], available: Int) -> [Int]? {
    if natural.reduce(0, +) <= available { return natural }
    var widths = zip(natural, least).map(min)
    var left = available - widths.reduce(0, +)
    guard left >= 0 else { return nil }
    while left > 0 {
      let open = widths.indices.filter { widths[$0] < natural[$0] }
      guard let narrowest = open.map({ widths[$0] }).min() else { break }
      for place in open where widths[place] == narrowest && left > 0 {
        widths[place] += 1
        left -= 1
      }
    }
    return widths
  }
}
