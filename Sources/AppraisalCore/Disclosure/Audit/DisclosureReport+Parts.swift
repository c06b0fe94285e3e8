extension DisclosureReport {
  /// The report in parts that have no number in common, such as those of different years.
  ///
  /// What one part tells says nothing about another, and small parts are audited sooner.
  ///
  /// - Throws: `DisclosureFault.malformed` where a population is a part of itself.
  func independentParts() throws(DisclosureFault) -> [DisclosureReport] {
    guard Set(tables.map(\.id)).count == tables.count else { return [self] }
    let tree = try PopulationTree(populations)
    var groups = JoinedNames()
    for table in tables {
      groups.join("table \(table.id)", tree.root(of: DisclosureModel.population(of: table)))
    }
    // A link can tie any tables.
    for link in links {
      let names = link.tables.map { "table \($0)" }
      for name in names.dropFirst() { groups.join(names[0], name) }
    }
    var order: [String] = []
    var parts: [String: DisclosureReport] = [:]
    func root(_ table: String) -> String { groups.root(of: "table \(table)") }
    for table in tables {
      let root = root(table.id)
      if parts[root] == nil { order.append(root) }
      parts[root, default: DisclosureReport(rule: rule)].tables.append(table)
    }
    for (whole, members) in populations {
      parts[groups.root(of: tree.root(of: whole))]?.populations[whole] = members
    }
    for link in links {
      guard let root = link.tables.first.map(root), parts[root] != nil else { return [self] }
      parts[root]?.links.append(link)
    }
    for known in knowledge {
      guard parts[root(known.number.table)] != nil else { return [self] }
      parts[root(known.number.table)]?.knowledge.append(known)
    }
    return order.compactMap { parts[$0] }
  }

  /// Names that were joined with one another.
  private struct JoinedNames {
    private var parents: [String: String] = [:]

    func root(of name: String) -> String {
      var name = name
      while let parent = parents[name] { name = parent }
      return name
    }

    mutating func join(_ one: String, _ other: String) {
      let (one, other) = (root(of: one), root(of: other))
      if one != other { parents[one] = other }
    }
  }
}

extension PublishedLink {
  /// The tables whose numbers it ties.
  var tables: [String] {
    switch self {
    case .same(let first, let second): [first.table, second.table]
    case .total(let total, let parts): [total.table] + parts.map(\.table)
    case .percent(_, let part, let whole): [part.table, whole.table]
    }
  }
}
