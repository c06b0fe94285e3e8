/// What a reader with the staff list knows: how many people stand in the same groups of all tables.
public enum StaffListKnowledge {
  /// The known table of some people, by all characteristics that a release prints.
  ///
  /// - Parameters:
  ///   - people: Everybody who has an outcome.
  ///   - release: What is printed.
  ///   - population: Who is counted.
  ///   - outcome: The name of the outcome's dimension.
  /// - Returns: The table, or nil where no characteristic is printed.
  public static func table(
    of people: [CountedPerson], knowing release: OutcomeRelease, population: String,
    outcome: String
  ) -> PublishedTable? {
    let printed = release.comparisons.filter { $0.rows != nil }
    guard let rung = release.rung, !printed.isEmpty else { return nil }
    let dimensions = printed.map { comparison in
      let rows = comparison.rows ?? []
      let members = rows.filter { $0.members != [$0.label] }.map { ($0.label, $0.members) }
      return PublishedDimension(
        name: comparison.characteristic.name, categories: rows.map(\.label),
        members: Dictionary(members) { first, _ in first })
    }
    var counts: [[String]: Int] = [:]
    for person in people {
      let place = printed.map { comparison in
        let own = person.categories[comparison.characteristic.name] ?? ""
        return comparison.rows?.first { $0.members.contains(own) }?.label ?? ""
      }
      counts[place, default: 0] += 1
    }
    return PublishedTable(
      id: "staff list, \(population)", population: population,
      dimensions: dimensions + [rung.dimension(named: outcome)],
      totals: places(of: dimensions).map { place in
        PublishedNumber(at: place + [PublishedTable.all], .number(counts[place] ?? 0))
      },
      isKnown: true)
  }

  private static func places(of dimensions: [PublishedDimension]) -> [[String]] {
    dimensions.reduce([[]]) { places, dimension in
      places.flatMap { place in dimension.categories.map { place + [$0] } }
    }
  }
}
