/// Finds which elements of two lists belong together where they have no names.
enum JSONAlignment {
  /// Equal elements count for more than any number of elements that only share something.
  private static let equal = 1_000_000

  /// The positions of elements that belong together, in order; nil where one has no partner.
  ///
  /// The pairs are those of a longest common subsequence of equal elements; between these, of
  /// objects that share the most values.
  static func pairs(_ old: [JSONValue], _ new: [JSONValue]) -> [(Int?, Int?)] {
    var best = Array(
      repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    let likenesses = old.map { element in new.map { likeness(of: element, to: $0) } }
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        let like = likenesses[row][column]
        let joined = like > 0 ? like + best[row + 1][column + 1] : 0
        best[row][column] = max(joined, best[row + 1][column], best[row][column + 1])
      }
    }
    var pairs: [(Int?, Int?)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      let like = likenesses[row][column]
      if like > 0, best[row][column] == like + best[row + 1][column + 1] {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if best[row][column] == best[row + 1][column] {
        pairs.append((row, nil))
        row += 1
      } else {
        pairs.append((nil, column))
        column += 1
      }
    }
    return pairs + old.indices.dropFirst(row).map { ($0, nil) }
      + new.indices.dropFirst(column).map { (nil, $0) }
  }

  private static func likeness(of first: JSONValue, to second: JSONValue) -> Int {
    if first == second { return equal }
    guard case .object(let old) = first, case .object(let new) = second else { return 0 }
    return old.count { member in new.contains(member) }
  }
}
