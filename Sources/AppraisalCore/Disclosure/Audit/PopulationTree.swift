/// Which populations are sums of which others.
struct PopulationTree {
  /// The populations that are sums, those that no other contains first.
  let sums: [(whole: String, parts: [String])]
  private let roots: [String: String]

  /// The sums that a report names.
  ///
  /// - Throws: `DisclosureFault.malformed` where a population is a part of itself.
  init(_ populations: [String: [String]]) throws(DisclosureFault) {
    var sums: [(whole: String, parts: [String])] = []
    var waiting = populations.sorted { $0.key < $1.key }
    while !waiting.isEmpty {
      let next = waiting.firstIndex { candidate in
        !waiting.contains { $0.value.contains(candidate.key) }
      }
      guard let next else {
        throw .malformed("the population “\(waiting[0].key)” is a part of itself")
      }
      let found = waiting.remove(at: next)
      sums.append((found.key, found.value))
    }
    self.sums = sums
    roots = Self.roots(sums)
  }

  /// One name for all populations that sums connect.
  func root(of population: String) -> String { roots[population] ?? population }

  private static func roots(_ sums: [(whole: String, parts: [String])]) -> [String: String] {
    var roots: [String: String] = [:]
    for (whole, parts) in sums {
      let all = [whole] + parts
      let joined = Set(all.map { roots[$0] ?? $0 })
      let root = joined.min() ?? whole
      for name in all + roots.filter({ joined.contains($0.value) }).map(\.key) {
        roots[name] = root
      }
    }
    return roots
  }
}
