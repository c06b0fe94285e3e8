/// What differs between a report that was given out and a later one of the same people.
struct ReleaseChanges {
  /// The first table that differs by fewer people than the threshold.
  private(set) var tooFew: String?
  /// The populations whose numbers differ, so that both reports cannot be of the same people.
  private(set) var populations: Set<String> = []

  /// The changes from an earlier report to a later one.
  init(from earlier: DisclosureReport, to later: DisclosureReport) {
    let threshold = max(earlier.rule.threshold, later.rule.threshold)
    for old in earlier.tables where !old.isKnown {
      for new in later.tables where !new.isKnown && Self.isSame(old, new) {
        let people = Self.changed(from: old, to: new, threshold)
        if people > 0 { populations.insert(DisclosureModel.population(of: old)) }
        if people > 0, people < threshold, tooFew == nil { tooFew = new.id }
      }
    }
  }

  private static func isSame(_ old: PublishedTable, _ new: PublishedTable) -> Bool {
    old.population != nil && old.population == new.population
      && old.dimensions.map(\.name) == new.dimensions.map(\.name)
  }

  /// How many people at least must have been added, left out or counted otherwise; the least that
  /// is possible where a band or a number took the place of another.
  private static func changed(
    from old: PublishedTable, to new: PublishedTable, _ threshold: Int
  ) -> Int {
    let atoms = CategoryAtoms(of: [old, new])
    let before = numbers(of: old, atoms)
    var more = 0
    var fewer = 0
    var totals = 0
    for (place, number) in numbers(of: new, atoms) {
      guard let earlier = before[place], earlier.range != number.range else { continue }
      guard let then = earlier.range.only, let now = number.range.only else { return 1 }
      totals = max(totals, abs(now - then))
      guard number.isCell && earlier.isCell else { continue }
      more += max(0, now - then)
      fewer += max(0, then - now)
    }
    return max(more, fewer, totals)
  }

  private struct Known {
    let range: CountRange
    let isCell: Bool
  }

  /// What is printed, by the parts of the categories, which do not depend on how groups are
  /// combined.
  private static func numbers(
    of table: PublishedTable, _ atoms: CategoryAtoms
  ) -> [[[Int]]: Known] {
    var numbers: [[[Int]]: Known] = [:]
    for number in table.cells + table.totals {
      let place = zip(table.dimensions, number.at).compactMap { dimension, category in
        atoms.places(of: category, in: dimension)
      }
      guard place.count == table.dimensions.count, let range = number.known else { continue }
      numbers[place] = Known(range: range, isCell: !number.at.contains(PublishedTable.all))
    }
    return numbers
  }
}

extension DisclosureReport {
  /// Puts another report's numbers beside these.
  mutating func add(_ other: DisclosureReport) {
    tables += other.tables
    links += other.links
    knowledge += other.knowledge
    populations.merge(other.populations) { own, _ in own }
  }

  /// The report with names of its own for its tables, and for populations that are others' now.
  func renamed(_ release: String, _ changed: Set<String>) -> DisclosureReport {
    func name(_ population: String) -> String {
      changed.contains(population) ? "\(population), \(release)" : population
    }
    func number(_ old: NumberReference) -> NumberReference {
      NumberReference(table: "\(old.table), \(release)", at: old.at)
    }
    var renamed = self
    renamed.tables = tables.map { table in
      PublishedTable(
        id: "\(table.id), \(release)", population: table.population.map(name),
        dimensions: table.dimensions, cells: table.cells, totals: table.totals,
        isKnown: table.isKnown)
    }
    renamed.links = links.map { link in
      switch link {
      case .same(let first, let second): .same(number(first), number(second))
      case .total(let total, let parts): .total(number(total), parts: parts.map(number))
      case .percent(let percentage, let part, let whole):
        .percent(percentage, part: number(part), of: number(whole))
      }
    }
    renamed.knowledge = knowledge.map { KnownNumber(number($0.number), is: $0.value) }
    renamed.populations = Dictionary(
      populations.map { (name($0.key), $0.value.map(name)) }, uniquingKeysWith: { own, _ in own })
    return renamed
  }
}
