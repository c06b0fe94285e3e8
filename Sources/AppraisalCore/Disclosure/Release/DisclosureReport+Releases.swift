extension DisclosureReport {
  /// Every population that it speaks of.
  var populationNames: Set<String> {
    Set(tables.map(DisclosureModel.population) + populations.flatMap { [$0.key] + $0.value })
  }

  /// Puts another report's numbers beside these.
  mutating func add(_ other: DisclosureReport) {
    tables += other.tables
    links += other.links
    knowledge += other.knowledge
    populations.merge(other.populations) { own, _ in own }
  }

  /// The report with names of its own for its tables, and for populations that are others' now.
  func renamed(_ release: String, _ changed: Set<String>) -> DisclosureReport {
    let changed = withParts(changed)
    func name(_ population: String) -> String {
      changed.contains(population) ? "\(population), \(release)" : population
    }
    func named(_ number: NumberReference) -> NumberReference {
      NumberReference(table: "\(number.table), \(release)", at: number.at)
    }
    var renamed = self
    renamed.tables = tables.map { table in
      PublishedTable(
        id: "\(table.id), \(release)", population: table.population.map(name),
        dimensions: table.dimensions, cells: table.cells, totals: table.totals,
        isKnown: table.isKnown)
    }
    renamed.links = links.map { $0.renamed(named) }
    renamed.knowledge = knowledge.map { KnownNumber(named($0.number), is: $0.value) }
    renamed.populations = Dictionary(
      populations.map { (name($0.key), $0.value.map(name)) }, uniquingKeysWith: { own, _ in own })
    return renamed
  }

  /// Populations and what they are sums of: where a sum is another now, its parts cannot all be
  /// the same.
  private func withParts(_ changed: Set<String>) -> Set<String> {
    var all = changed
    var waiting = Array(changed)
    while let next = waiting.popLast() {
      for part in populations[next] ?? [] where all.insert(part).inserted { waiting.append(part) }
    }
    return all
  }
}

extension PublishedLink {
  /// The same link between numbers of other names.
  func renamed(_ named: (NumberReference) -> NumberReference) -> PublishedLink {
    switch self {
    case .same(let first, let second): .same(named(first), named(second))
    case .total(let total, let parts): .total(named(total), parts: parts.map(named))
    case .percent(let percentage, let part, let whole):
      .percent(percentage, part: named(part), of: named(whole))
    }
  }
}
