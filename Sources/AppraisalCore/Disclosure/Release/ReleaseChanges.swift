/// What differs between a report that was given out and a later one of the same people.
///
/// What is between the two is a report as well, of those whose results were added. So a number that
/// was printed may be followed by another only where each number of its table grew by enough people.
struct ReleaseChanges {
  /// What the first table counts of which the difference tells too much.
  private(set) var tooFew: String?
  /// The populations whose numbers differ, so that both reports cannot be of the same people.
  private(set) var populations: Set<String> = []

  /// The changes from an earlier report to a later one.
  init(from earlier: DisclosureReport, to later: DisclosureReport) {
    let threshold = max(earlier.rule.threshold, later.rule.threshold)
    var pairs: [(population: String, title: String, Difference)] = []
    let tables = Dictionary(grouping: later.tables.filter { !$0.isKnown }, by: Kind.init)
    for old in earlier.tables where !old.isKnown {
      for new in tables[Kind(old)] ?? [] where old.population != nil {
        let difference = Difference(from: old, to: new, threshold)
        let population = DisclosureModel.population(of: old)
        if difference.isChanged { populations.insert(population) }
        pairs.append((population, Self.title(of: new), difference))
      }
    }
    tooFew =
      pairs.first { population, _, difference in
        difference.tellsTooMuch || (difference.isRecast && populations.contains(population))
      }?.title
  }

  /// Tables of the same people by the same things.
  private struct Kind: Hashable {
    let population: String?
    let dimensions: [String]

    init(_ table: PublishedTable) {
      population = table.population
      dimensions = table.dimensions.map(\.name)
    }
  }

  /// What a table counts, in words.
  private static func title(of table: PublishedTable) -> String {
    let told = table.dimensions.filter(\.isSensitive).map(\.name)
    let groups = table.dimensions.filter { !$0.isSensitive }.map { "by \($0.name.lowercased())" }
    return told.isEmpty ? table.id : (told + groups).joined(separator: ", ")
  }
}

extension ReleaseChanges {
  /// What differs between two tables of the same people.
  private struct Difference {
    /// Whether any number that both print differs.
    private(set) var isChanged = false
    /// Whether the difference stands for too few people somewhere.
    private(set) var tellsTooMuch = false
    /// Whether groups are put together differently, so that not all numbers can be compared.
    private(set) var isRecast = false

    init(from old: PublishedTable, to new: PublishedTable, _ threshold: Int) {
      let atoms = CategoryAtoms(of: [old, new])
      let before = Self.numbers(of: old, atoms)
      let after = Self.numbers(of: new, atoms)
      let cells = [before, after].map { numbers in Set(numbers.filter(\.value.isCell).keys) }
      isRecast = !cells.contains([]) && cells[0] != cells[1]
      var least: Int?
      var isGrown = false
      for (place, number) in after {
        guard let earlier = before[place] else { continue }
        if earlier.range != number.range { isChanged = true }
        guard number.isCell, earlier.isCell else { continue }
        switch (earlier.range.only, number.range.only) {
        case (let then?, let now?):
          least = min(least ?? now - then, now - then)
          if now != then { isGrown = true }
        case (nil, nil): break
        // A band in place of a number, or a number in place of a band, tells what came in between.
        default: tellsTooMuch = true
        }
      }
      if isGrown, let least, least < threshold { tellsTooMuch = true }
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
      for number in table.cells + table.totals where number.value != .hidden {
        let place = zip(table.dimensions, number.at).compactMap { dimension, category in
          atoms.places(of: category, in: dimension)
        }
        guard place.count == table.dimensions.count, let range = number.known else { continue }
        numbers[place] = Known(range: range, isCell: !number.at.contains(PublishedTable.all))
      }
      return numbers
    }
  }
}
