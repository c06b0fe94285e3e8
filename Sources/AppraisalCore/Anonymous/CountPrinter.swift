/// Turns numbers of people into what may be printed of them, and keeps account of all it lets through.
///
/// An anonymous report prints no number of people that did not come from here, so that an audit of
/// what it keeps is an audit of the report.
struct CountPrinter {
  /// Those of whom something is so and the others, as every table of it calls them.
  private static let sides = ["yes", "no"]

  /// How small a number may not be.
  let rule: DisclosureRule
  /// Whom the report counts, such as *Hazel Green Infant School 2025-26*.
  let population: String
  /// What was printed so far.
  private(set) var printed: DisclosureReport
  private var classes: [Told: [[String: String]: Int]] = [:]

  /// The comparisons that were printed, in order.
  private(set) var compared: [Compared] = []

  /// One comparison as it is printed.
  struct Compared {
    /// What is told, in words.
    let title: String
    /// What people are compared by.
    let characteristic: String
    /// The groups.
    let rows: [OutcomeRows.Row]
  }

  /// What is told of whom.
  private struct Told: Hashable {
    let population: String
    let outcome: String
  }

  /// Everybody of whom something was told, as a reader with the staff list knows them.
  var counted: [CountedPopulation] {
    classes.map { told, classes in
      CountedPopulation(told.population, outcome: told.outcome, classes: classes)
    }.sorted { ($0.population, $0.outcome) < ($1.population, $1.outcome) }
  }

  init(rule: DisclosureRule, population: String) {
    self.rule = rule
    self.population = population
    printed = DisclosureReport(rule: rule)
  }

  /// A number of people out of all whom the report counts.
  mutating func line(_ id: String, _ title: String, _ number: Int, of all: Int) -> CountLine {
    line(id, title, number, of: all, in: population)
  }

  /// A number of people out of those whom it can be so of, themselves a number out of all.
  ///
  /// Where how many those are may not be printed, nothing is said of them.
  mutating func line(
    _ id: String, _ title: String, _ number: Int, among concerned: Int, of all: Int
  ) -> CountLine {
    if concerned == all { return line(id, title, number, of: all, in: population) }
    let outer = line("\(id)-among", title, concerned, of: all, in: population)
    guard case .exactly = outer.count?.shown else { return CountLine(id: id, title: title) }
    return line(id, title, number, of: concerned, in: part(id))
  }

  /// Those of whom something can be so.
  private func part(_ id: String) -> String { "\(population): \(id)" }

  /// A number of people whom the report does not count, out of them and all whom it does.
  mutating func outside(
    _ id: String, _ title: String, _ number: Int, besides all: Int
  ) -> CountLine {
    line(id, title, number, of: number + all, in: "\(population): everybody")
  }

  private mutating func line(
    _ id: String, _ title: String, _ number: Int, of all: Int, in population: String
  ) -> CountLine {
    guard let count = PublishedCount(number, of: all, under: rule) else {
      return CountLine(id: id, title: title)
    }
    let table = count.table(
      id: id, population: population, dimension: title, category: Self.sides[0],
      others: Self.sides[1])
    // Another section of the report may show the same, and of so few nothing is printed at all.
    let isNew = !printed.tables.contains(table) && all >= rule.threshold
    if isNew { tell(table, of: [[:]: all]) }
    var percentage: PrintedPercentage?
    if case .exactly(let part) = count.shown, let share = PrintedPercentage(part, of: all) {
      percentage = share
      guard isNew else {
        return CountLine(id: id, title: title, count: count, percentage: percentage)
      }
      printed.links.append(
        .percent(
          share, part: NumberReference(table: id, at: [Self.sides[0]]),
          of: NumberReference(table: id, at: [PublishedTable.all])))
    }
    return CountLine(id: id, title: title, count: count, percentage: percentage)
  }

  /// People of whom something is so, compared by one thing after the other, in groups put together
  /// until nobody can be found out.
  ///
  /// - Parameters:
  ///   - id: What is told, as its line is named.
  ///   - title: What is told, in words.
  ///   - people: Those of whom it can be so, each with their category of everything that the report
  ///     compares by.
  ///   - all: How many people the report counts. Where it cannot be so of everybody, of how many it
  ///     can has to be such as may be printed.
  ///   - characteristics: What they are compared by, those that matter most first.
  /// - Returns: The groups as they are printed; none where nothing may be compared.
  mutating func compare(
    _ id: String, _ title: String, _ people: [(isSo: Bool, categories: [String: String])],
    of all: Int, by characteristics: [(id: String, CountedCharacteristic)]
  ) -> [String: [OutcomeRows.Row]] {
    let isAll = people.count == all
    if !isAll {
      guard case .exactly? = PublishedCount(people.count, of: all, under: rule)?.shown else {
        return [:]
      }
    }
    let sides = Self.sides
    let release = OutcomeRelease(
      of: people.map {
        CountedPerson(outcome: sides[$0.isSo ? 0 : 1], categories: $0.categories)
      },
      ladder: [
        OutcomeRung(
          favourable: sides[0], codes: [sides[0]], other: sides[1], otherCodes: [sides[1]])
      ],
      characteristics: characteristics.map(\.1), under: rule)
    let population = isAll ? population : part(id)
    let classes = people.reduce(into: [:]) { $0[$1.categories, default: 0] += 1 }
    var rows: [String: [OutcomeRows.Row]] = [:]
    for (side, comparison) in zip(characteristics.map(\.id), release.comparisons) {
      guard let table = release.table(comparison, "\(id)-by-\(side)", population, title) else {
        continue
      }
      rows[side] = comparison.rows
      if printed.tables.contains(table) { continue }
      tell(table, of: classes)
      compared.append(
        Compared(
          title: title, characteristic: comparison.characteristic.name,
          rows: comparison.rows ?? []))
    }
    return rows
  }

  /// Keeps account of a table, and of whom it tells.
  private mutating func tell(_ table: PublishedTable, of people: [[String: String]: Int]) {
    printed.tables.append(table)
    guard let population = table.population,
      let outcome = table.dimensions.first(where: \.isSensitive)
    else { return }
    let told = Told(population: population, outcome: outcome.name)
    // Who knows more of the same people knows everything that the others do.
    if (classes[told]?.count ?? 0) < people.count || classes[told]?[[:]] != nil {
      classes[told] = people
    }
  }

  /// Everybody by the one answer that each has, answers put together until all are large enough, or
  /// nil where that leaves nothing to tell apart.
  mutating func answers(
    _ id: String, _ answers: [(title: String, count: Int)], of question: String, rest: String
  ) -> CombinedRows? {
    let rows = answers.map { CombinedRows.Row($0.title, [$0.count]) }
    guard let combined = CombinedRows(rows, under: rule, rest: rest) else { return nil }
    let members = combined.rows.filter { $0.members.count > 1 }
    let all = combined.rows.reduce(0) { $0 + $1.all }
    tell(
      PublishedTable(
        id: id, population: population,
        dimensions: [
          PublishedDimension(
            name: question, categories: combined.rows.map(\.label),
            members: members.reduce(into: [:]) { $0[$1.label] = $1.members }, isSensitive: true)
        ],
        cells: combined.rows.map { PublishedNumber(at: [$0.label], .number($0.all)) },
        totals: [PublishedNumber(at: [PublishedTable.all], .number(all))]),
      of: [[:]: all])
    return combined
  }
}

/// One number of people as a report prints it.
struct CountLine: Hashable, Sendable {
  /// What tells it from the others of the report.
  let id: String
  /// What is counted.
  let title: String
  /// The number; nil where not even how many it could be of may be printed.
  var count: PublishedCount?
  /// The share, where there are people enough for one.
  var percentage: PrintedPercentage?
}
