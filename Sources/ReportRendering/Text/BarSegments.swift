/// The lengths of a bar and its parts in whole terminal columns.
enum BarSegments {
  /// The length that stands for a count when the largest takes the whole room.
  ///
  /// A count above zero takes at least one column.
  static func length(of count: Int, largest: Int, room: Int) -> Int {
    guard count > 0, largest > 0, room > 0 else { return 0 }
    let exact = Double(min(count, largest)) / Double(largest) * Double(room)
    return min(room, max(1, Int(exact.rounded())))
  }

  /// The length of each part of a bar; together they take the bar's whole length.
  ///
  /// Every count above zero takes at least one column as long as there are columns. Lengths are
  /// rounded by largest remainder.
  static func lengths(of counts: [Int], length: Int) -> [Int] {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    guard total > 0, length > 0 else { return counts.map { _ in 0 } }
    let exact = counts.map { Double($0) / total * Double(length) }
    var lengths = zip(counts, exact).map { $0 > 0 ? max(1, Int($1.rounded(.down))) : 0 }
    var spare = length - lengths.reduce(0, +)
    while spare > 0 {
      let next = counts.indices.filter { counts[$0] > 0 }
        .max { exact[$0] - Double(lengths[$0]) < exact[$1] - Double(lengths[$1]) }
      guard let next else { break }
      lengths[next] += 1
      spare -= 1
    }
    while spare < 0 {
      guard let widest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }) else { break }
      lengths[widest] -= 1
      spare += 1
    }
    return lengths
  }
}
