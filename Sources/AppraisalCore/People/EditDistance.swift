/// How many single-letter slips separate two words.
enum EditDistance {
  /// The least number of insertions, deletions, changes and swaps of neighbours between two texts.
  ///
  /// This is the optimal string alignment distance over the first 80 characters of each.
  static func between(_ first: String, _ second: String) -> Int {
    let left = Array(first.unicodeScalars.prefix(80))
    let right = Array(second.unicodeScalars.prefix(80))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
