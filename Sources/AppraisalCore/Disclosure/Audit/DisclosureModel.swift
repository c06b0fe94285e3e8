/// The numbers of people behind an anonymous report, with everything that connects them.
struct DisclosureModel {
  /// The most numbers that are audited together.
  static let mostNumbers = 6_000

  /// What is known of the numbers.
  var system = CountSystem()
  private let tables: [String: PublishedTable]
  private let tree: PopulationTree
  private let atoms: [String: CategoryAtoms]
  private var grids: [String: [PublishedGrid]] = [:]

  /// The model of a report.
  ///
  /// - Throws: `DisclosureFault` where a part does not fit the rest, or there is too much.
  init(_ report: DisclosureReport) throws(DisclosureFault) {
    tree = try PopulationTree(report.populations)
    var byID: [String: PublishedTable] = [:]
    for table in report.tables {
      guard byID.updateValue(table, forKey: table.id) == nil else {
        throw .malformed("there are two tables “\(table.id)”; each needs a name of its own")
      }
    }
    tables = byID
    let tree = self.tree
    atoms = Dictionary(grouping: report.tables) { tree.root(of: Self.population(of: $0)) }
      .mapValues(CategoryAtoms.init)
    try addGrids(for: report)
    for table in report.tables { try addNumbers(of: table) }
    try addLinks(of: report)
  }

  /// Whom a table counts; one that does not say counts people of its own.
  static func population(of table: PublishedTable) -> String {
    table.population ?? "table \(table.id)"
  }

  /// What a number of a table is the sum of.
  ///
  /// - Throws: `DisclosureFault.malformed` where the table has no such place.
  func terms(of table: PublishedTable, at place: [String]) throws(DisclosureFault)
    -> [CountSystem.Term]
  {
    guard place.count == table.dimensions.count,
      let atoms = atoms[tree.root(of: Self.population(of: table))],
      let grid = grid(of: Self.population(of: table), Set(table.dimensions.map(\.name)))
    else { throw Self.noPlace(place, in: table) }
    var chosen: [String: [Int]] = [:]
    for (dimension, category) in zip(table.dimensions, place) {
      guard let places = atoms.places(of: category, in: dimension) else {
        throw Self.noPlace(place, in: table)
      }
      chosen[dimension.name] = places
    }
    return grid.unknowns(at: chosen).map { CountSystem.Term(unknown: $0, factor: 1) }
  }

  private static func noPlace(_ place: [String], in table: PublishedTable) -> DisclosureFault {
    .malformed("the table “\(table.id)” has no place “\(place.joined(separator: " / "))”")
  }

  /// The fault of a number that no group of people has.
  static func noPeople(_ place: [String], in table: PublishedTable) -> DisclosureFault {
    .malformed(
      "“\(place.joined(separator: " / "))” of the table “\(table.id)” is no number of people")
  }

  /// What a number that is referred to is the sum of.
  func terms(of number: NumberReference) throws(DisclosureFault) -> [CountSystem.Term] {
    guard let table = tables[number.table] else {
      throw .malformed("there is no table “\(number.table)”")
    }
    return try terms(of: table, at: number.at)
  }

  private func grid(of population: String, _ dimensions: Set<String>) -> PublishedGrid? {
    grids[population]?.first { Set($0.dimensions) == dimensions }
  }
}

extension DisclosureModel {
  private mutating func addGrids(for report: DisclosureReport) throws(DisclosureFault) {
    for table in report.tables {
      let names = table.dimensions.map(\.name)
      guard Set(names).count == names.count else {
        throw .malformed("a dimension stands twice in the table “\(table.id)”")
      }
      try addGrid(to: Self.population(of: table), names)
    }
    for (whole, parts) in tree.sums {
      for grid in grids[whole] ?? [] {
        for part in parts { try addGrid(to: part, grid.dimensions) }
      }
    }
    for population in grids.keys.sorted() { try join(population) }
    for (whole, parts) in tree.sums { addSums(whole, parts) }
  }

  private mutating func addGrid(
    to population: String, _ dimensions: [String]
  ) throws(DisclosureFault) {
    guard grid(of: population, Set(dimensions)) == nil else { return }
    let atoms = atoms[tree.root(of: population)]
    let counts = dimensions.map { max(atoms?.count(of: $0) ?? 0, 1) }
    guard let size = PublishedGrid.size(counts, most: Self.mostNumbers - system.count) else {
      throw .unsettled
    }
    grids[population, default: []].append(
      PublishedGrid(dimensions: dimensions, counts: counts, first: system.count))
    for _ in 0..<size { _ = system.addUnknown() }
  }

  /// Says that the totals that grids of one population share are the same.
  private mutating func join(_ population: String) throws(DisclosureFault) {
    let own = (grids[population] ?? []).map { Set($0.dimensions) }
    if DimensionCycle.exists(in: own) {
      try addGrid(to: population, own.reduce(into: Set()) { $0.formUnion($1) }.sorted())
    }
    let all = grids[population] ?? []
    var shared: Set<Set<String>> = []
    for (place, grid) in all.enumerated() {
      for other in all[..<place] {
        shared.insert(Set(grid.dimensions).intersection(other.dimensions))
      }
    }
    for names in shared.map({ $0.sorted() }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let holders = all.filter { Set(names).isSubset(of: $0.dimensions) }
      guard let first = holders.first else { continue }
      for other in holders.dropFirst() { equate(first, [other], over: names) }
    }
  }

  private mutating func addSums(_ whole: String, _ parts: [String]) {
    for grid in grids[whole] ?? [] {
      let others = parts.compactMap { self.grid(of: $0, Set(grid.dimensions)) }
      if others.count == parts.count { equate(grid, others, over: grid.dimensions) }
    }
  }

  private mutating func equate(
    _ grid: PublishedGrid, _ others: [PublishedGrid], over names: [String]
  ) {
    for place in grid.places(of: names) {
      let whole = grid.unknowns(at: place).map { CountSystem.Term(unknown: $0, factor: 1) }
      let parts = others.flatMap { $0.unknowns(at: place) }
      system.add(whole + parts.map { CountSystem.Term(unknown: $0, factor: -1) }, equal: 0)
    }
  }
}
