/// The people of whom a report tells one thing, as a reader with the staff list knows them.
public struct CountedPopulation: Hashable, Sendable {
  /// Who is counted, as the tables name them.
  public let population: String
  /// What is told of them, as the tables name it.
  public let outcome: String
  /// How many people stand in the same category of every characteristic, by these categories.
  public let classes: [[String: String]: Int]

  /// The people of a population.
  ///
  /// - Parameters:
  ///   - population: Who is counted.
  ///   - outcome: What is told of them.
  ///   - classes: How many people stand in the same category of every characteristic.
  public init(_ population: String, outcome: String, classes: [[String: String]: Int]) {
    self.population = population
    self.outcome = outcome
    self.classes = classes
  }

  /// The known table of everybody by all groups that tables tell apart in what they tell of them.
  ///
  /// - Parameter tables: Everything that readers have, reports given out earlier included.
  /// - Returns: The table, or nil where none of the tables tells this of these people.
  public func staffList(among tables: [PublishedTable]) -> PublishedTable? {
    let own = tables.filter { table in
      !table.isKnown && table.population == population
        && table.dimensions.contains { $0.name == outcome && $0.isSensitive }
    }
    let dimensions = own.flatMap(\.dimensions)
    guard let told = dimensions.first(where: { $0.name == outcome }) else { return nil }
    let groups = dimensions.filter { !$0.isSensitive }.map(\.name).unique.map { name in
      Groups(name, told: dimensions.filter { $0.name == name })
    }
    var counts: [[String]: Int] = [:]
    for (categories, people) in classes {
      counts[groups.map { $0.group(of: categories[$0.name]) }, default: 0] += people
    }
    let places = groups.reduce([[]]) { places, group in
      places.flatMap { place in group.dimension.categories.map { place + [$0] } }
    }
    return PublishedTable(
      id: "staff list, \(outcome), \(population)", population: population,
      dimensions: groups.map(\.dimension) + [told],
      totals: places.map { place in
        PublishedNumber(at: place + [PublishedTable.all], .number(counts[place] ?? 0))
      },
      isKnown: true)
  }

  /// The groups that tables of one characteristic tell apart, be they put together differently.
  private struct Groups {
    let name: String
    let dimension: PublishedDimension
    private let labels: [String: String]

    init(_ name: String, told: [PublishedDimension]) {
      var order: [[String]] = []
      var members: [[String]: [String]] = [:]
      let categories = told.flatMap { told in told.categories.flatMap(told.parts(of:)) }
      for category in categories.unique {
        let standing = told.map { told in
          told.categories.first { told.parts(of: $0).contains(category) } ?? ""
        }
        if members[standing] == nil { order.append(standing) }
        members[standing, default: []].append(category)
      }
      var labels: [String: String] = [:]
      var combined: [String: [String]] = [:]
      let groups = order.map { standing in
        let parts = members[standing] ?? []
        let label = parts.count == 1 ? parts[0] : parts.joined(separator: ", ")
        for part in parts { labels[part] = label }
        if parts.count > 1 { combined[label] = parts }
        return label
      }
      self.name = name
      self.labels = labels
      dimension = PublishedDimension(name: name, categories: groups, members: combined)
    }

    /// The group of a category; somebody of none stands in no place of the table.
    func group(of category: String?) -> String { category.flatMap { labels[$0] } ?? "" }
  }
}

extension PublishedDimension {
  /// What a category is made of, itself where it was not put together.
  fileprivate func parts(of category: String) -> [String] { members[category] ?? [category] }
}
