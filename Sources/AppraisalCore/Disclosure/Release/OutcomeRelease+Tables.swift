extension OutcomeRelease {
  /// The tables as they are printed, to be registered with everything else that a report prints.
  ///
  /// - Parameters:
  ///   - population: Who is counted.
  ///   - outcome: The name of the outcome's dimension.
  /// - Returns: The overall numbers first, then a table for each characteristic that is printed.
  public func tables(population: String, outcome: String) -> [PublishedTable] {
    guard let rung, let favourable else { return [] }
    let dimension = rung.dimension(named: outcome)
    let overall = PublishedTable(
      id: "\(outcome), \(population)", population: population, dimensions: [dimension],
      cells: [
        PublishedNumber(at: [rung.favourable], .number(favourable)),
        PublishedNumber(at: [rung.other], .number(people - favourable)),
      ],
      totals: [PublishedNumber(at: [PublishedTable.all], .number(people))])
    return [overall]
      + comparisons.compactMap { comparison in
        table(
          comparison, "\(outcome) by \(comparison.characteristic.name), \(population)", population,
          outcome)
      }
  }

  /// One comparison as it is printed, under a name of its own; nil where it is withheld.
  func table(
    _ comparison: Comparison, _ id: String, _ population: String, _ outcome: String
  ) -> PublishedTable? {
    guard let rung, let rows = comparison.rows else { return nil }
    return table(
      of: rows, by: comparison.characteristic, id, population, rung.dimension(named: outcome), rung)
  }

  private func table(
    of rows: [OutcomeRows.Row], by characteristic: CountedCharacteristic, _ id: String,
    _ population: String, _ outcome: PublishedDimension, _ rung: OutcomeRung
  ) -> PublishedTable {
    var members: [String: [String]] = [:]
    for row in rows where row.members != [row.label] { members[row.label] = row.members }
    let groups = PublishedDimension(
      name: characteristic.name, categories: rows.map(\.label), members: members)
    let all = PublishedTable.all
    return PublishedTable(
      id: id, population: population,
      dimensions: [groups, outcome],
      cells: rows.flatMap { row in
        [
          PublishedNumber(at: [row.label, rung.favourable], .number(row.favourable)),
          PublishedNumber(at: [row.label, rung.other], .number(row.other)),
        ]
      },
      totals: rows.map { PublishedNumber(at: [$0.label, all], .number($0.people)) } + [
        PublishedNumber(at: [all, rung.favourable], .number(favourable ?? 0)),
        PublishedNumber(at: [all, rung.other], .number(people - (favourable ?? 0))),
        PublishedNumber(at: [all, all], .number(people)),
      ])
  }
}
