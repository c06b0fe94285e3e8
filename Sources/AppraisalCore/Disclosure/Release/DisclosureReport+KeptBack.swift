extension DisclosureReport {
  /// What is told of a whole and not of its parts, such as the results of a trust and not those of
  /// one of its schools: a table of each part without a number.
  ///
  /// So the audit asks whether a part’s numbers can be found from those of the whole and of the
  /// other parts.
  func keptBack() -> [PublishedTable] {
    populations.sorted { $0.key < $1.key }.flatMap { whole, parts in
      let told = tables.filter { $0.population == whole && !$0.isKnown }
      let outcomes = told.filter { $0.dimensions.count == 1 }.flatMap(\.dimensions)
        .filter(\.isSensitive)
      return parts.flatMap { part in keptBack(of: part, outcomes, told) }
    }
  }

  private func keptBack(
    of part: String, _ outcomes: [PublishedDimension], _ told: [PublishedTable]
  ) -> [PublishedTable] {
    let own = tables.filter { $0.population == part }
    let rows = own.filter(\.isKnown).compactMap(\.onlyGroup)
    var names: Set<String> = []
    return outcomes.filter { outcome in
      names.insert(outcome.name).inserted
        && !own.contains { !$0.isKnown && $0.tells(outcome.name) }
        && !told.contains { table in
          table.tells(outcome.name) && rows.contains { table.shows($0.group, of: $0.dimension) }
        }
    }.map { outcome in
      // Of so few that even how many there are is a small number, only each one’s result is asked.
      let isSmall = rows.first.map { $0.people < rule.threshold } ?? false
      return PublishedTable(
        id: "\(outcome.name), \(part)", population: part, dimensions: [outcome],
        totals: rows.prefix(isSmall ? 1 : 0).map {
          PublishedNumber(at: [PublishedTable.all], .number($0.people))
        }, isKnown: isSmall)
    }
  }
}

extension PublishedTable {
  /// The only group of a known table that anybody is in.
  fileprivate var onlyGroup: (dimension: String, group: String, people: Int)? {
    guard dimensions.count == 1, !dimensions[0].isSensitive else { return nil }
    let filled = cells.filter { $0.value != .number(0) }
    guard let only = filled.first, filled.count == 1, let people = only.value.number else {
      return nil
    }
    return (dimensions[0].name, only.at[0], people)
  }

  /// Whether it tells of an outcome.
  fileprivate func tells(_ outcome: String) -> Bool {
    dimensions.contains { $0.isSensitive && $0.name == outcome }
  }

  /// Whether it has a row of a group alone.
  fileprivate func shows(_ group: String, of dimension: String) -> Bool {
    dimensions.contains { own in
      own.name == dimension && own.categories.contains(group)
        && (own.members[group] ?? [group]) == [group]
    }
  }
}
