extension DisclosureReport {
  /// The report in parts that have no number in common, such as those of different years.
  ///
  /// What one part tells says nothing about another, and small parts are audited sooner.
  ///
  /// - Throws: `DisclosureFault.malformed` where a population is a part of itself.
  func independentParts() throws(DisclosureFault) -> [DisclosureReport] {
    // A link can tie any tables, so those of a report with links stay together.
    guard links.isEmpty, knowledge.isEmpty else { return [self] }
    let tree = try PopulationTree(populations)
    var order: [String] = []
    var parts: [String: [PublishedTable]] = [:]
    for table in tables {
      let root = tree.root(of: DisclosureModel.population(of: table))
      if parts[root] == nil { order.append(root) }
      parts[root, default: []].append(table)
    }
    guard Set(tables.map(\.id)).count == tables.count else { return [self] }
    return order.map { root in
      DisclosureReport(
        rule: rule, populations: populations.filter { tree.root(of: $0.key) == root },
        tables: parts[root] ?? [])
    }
  }
}
