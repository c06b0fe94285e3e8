/// Whether tables that share dimensions hang together like a tree.
///
/// Tables of a tree whose shared totals agree can always be parts of one table of everything, so
/// comparing shared totals is all that a reader can do with them. Where they go round in a circle, a
/// reader can do more.
enum DimensionCycle {
  /// Whether there is a circle (Graham's reduction leaves something over).
  static func exists(in tables: [Set<String>]) -> Bool {
    var left = tables
    var isReduced = true
    while isReduced {
      isReduced = false
      for place in left.indices {
        let alone = left[place].filter { name in
          left.count { $0.contains(name) } == 1
        }
        if !alone.isEmpty {
          left[place].subtract(alone)
          isReduced = true
        }
      }
      let contained = left.indices.first { place in
        left[place].isEmpty
          || left.indices.contains { $0 != place && left[place].isSubset(of: left[$0]) }
      }
      if let contained {
        left.remove(at: contained)
        isReduced = true
      }
    }
    return !left.isEmpty
  }
}
