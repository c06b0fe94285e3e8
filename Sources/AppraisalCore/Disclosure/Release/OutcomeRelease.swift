/// What an anonymous report may print of outcomes: complete tables of two outcomes by one
/// characteristic at a time, in which every number stands for enough people.
///
/// Groups are combined so that nothing has to be hidden, because readers know who is in which group.
/// All tables are then audited together; while somebody could be found out, the last is dropped.
public struct OutcomeRelease: Hashable, Sendable {
  /// One characteristic's table.
  public struct Comparison: Hashable, Sendable {
    /// What is compared.
    public let characteristic: CountedCharacteristic
    /// The rows; nil where the table is withheld.
    public let rows: [OutcomeRows.Row]?
  }

  /// What counts as favourable; nil where no rung of the ladder has enough people on both sides, so
  /// that only bands may be printed.
  public let rung: OutcomeRung?
  /// How many people there are.
  public let people: Int
  /// How many of them have a favourable outcome; nil where there is no rung.
  public let favourable: Int?
  /// The characteristics in the order of their priority.
  public let comparisons: [Comparison]

  /// What may be released.
  ///
  /// - Parameters:
  ///   - people: Everybody who has an outcome.
  ///   - ladder: The ways to count outcomes as two, the preferred first.
  ///   - characteristics: What outcomes are compared by, those that matter most first.
  ///   - rule: How few people a number may not stand for.
  ///   - isAudited: Whether tables are audited together, as they have to be before anything is
  ///     printed; a test that the audit is needed leaves it out.
  public init(
    of people: [CountedPerson], ladder: [OutcomeRung], characteristics: [CountedCharacteristic],
    under rule: DisclosureRule, isAudited: Bool = true
  ) {
    self.people = people.count
    rung = OutcomeRung.first(of: ladder, for: people, under: rule)
    guard let rung else {
      favourable = nil
      comparisons = characteristics.map { Comparison(characteristic: $0, rows: nil) }
      return
    }
    favourable = people.count { rung.codes.contains($0.outcome) }
    var comparisons = characteristics.map { characteristic in
      Comparison(
        characteristic: characteristic,
        rows: OutcomeRows(characteristic, people, rung, under: rule)?.rows)
    }
    while isAudited, let last = comparisons.lastIndex(where: { $0.rows != nil }),
      !Self.isSafe(comparisons, people, rung)
    {
      comparisons[last] = Comparison(
        characteristic: comparisons[last].characteristic, rows: nil)
    }
    self.comparisons = comparisons
  }

  /// How many tables are printed.
  public var printed: Int { comparisons.count { $0.rows != nil } }

  private static func isSafe(
    _ comparisons: [Comparison], _ people: [CountedPerson], _ rung: OutcomeRung
  ) -> Bool {
    let printed = comparisons.compactMap { comparison in
      comparison.rows.map { (comparison.characteristic.name, $0) }
    }
    let favourable = Set(rung.codes)
    var classes: [[Int]: (people: Int, favourable: Int)] = [:]
    for person in people {
      let place = printed.map { name, rows in
        rows.firstIndex { $0.members.contains(person.categories[name] ?? "") } ?? -1
      }
      let found = classes[place] ?? (0, 0)
      let good = favourable.contains(person.outcome) ? 1 : 0
      classes[place] = (found.people + 1, found.favourable + good)
    }
    let places = classes.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let rows = printed.indices.flatMap { table in
      printed[table].1.indices.map { row in
        places.indices.filter { places[$0][table] == row }
      }
    }
    var audit = ClassAudit(
      sizes: places.map { classes[$0]?.people ?? 0 }, rows: rows,
      favourable: places.map { classes[$0]?.favourable ?? 0 })
    return audit.isSafe()
  }
}
