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
    printed.tables.append(
      count.table(
        id: id, population: population, dimension: title, category: Self.sides[0],
        others: Self.sides[1]))
    var percentage: PrintedPercentage?
    if case .exactly(let part) = count.shown, let share = PrintedPercentage(part, of: all) {
      percentage = share
      printed.links.append(
        .percent(
          share, part: NumberReference(table: id, at: [Self.sides[0]]),
          of: NumberReference(table: id, at: [PublishedTable.all])))
    }
    return CountLine(id: id, title: title, count: count, percentage: percentage)
  }

  /// Groups of people side by side with several numbers each, put together until all are large
  /// enough.
  ///
  /// - Parameters:
  ///   - id: The table's name.
  ///   - rows: The groups with their numbers.
  ///   - among: What is counted, and how many people the report counts in all. Where the groups hold
  ///     fewer, because it cannot be so of everybody, how many has to be such as may be printed.
  ///   - groups: What the groups are, such as *School*.
  ///   - rest: What groups that are put together are called.
  ///   - numbers: What is counted and what each number is.
  /// - Returns: The groups as they are printed; nil where that leaves nothing to compare.
  mutating func rows(
    _ id: String, _ rows: [CombinedRows.Row], among: (id: String, all: Int), groups: String,
    rest: String, numbers: (of: String, each: [String])
  ) -> CombinedRows? {
    let concerned = rows.reduce(0) { $0 + $1.all }
    let isAll = concerned == among.all
    if !isAll {
      let outer = PublishedCount(concerned, of: among.all, under: rule)
      guard case .exactly = outer?.shown else { return nil }
    }
    guard let combined = CombinedRows(rows, under: rule, rest: rest) else { return nil }
    let members = combined.rows.filter { $0.members.count > 1 }
    let sides = PublishedDimension(
      name: groups, categories: combined.rows.map(\.label),
      members: members.reduce(into: [:]) { $0[$1.label] = $1.members })
    let counted = PublishedDimension(
      name: numbers.of, categories: Self.sides, isSensitive: true)
    printed.tables.append(
      PublishedTable(
        id: id, population: isAll ? population : part(among.id), dimensions: [sides, counted],
        cells: combined.rows.flatMap { row in
          zip(Self.sides, row.numbers).map {
            PublishedNumber(at: [row.label, $0], .number($1))
          }
        },
        totals: combined.rows.map {
          PublishedNumber(at: [$0.label, PublishedTable.all], .number($0.all))
        }))
    return combined
  }

  /// Everybody by the one answer that each has, answers put together until all are large enough, or
  /// nil where that leaves nothing to tell apart.
  mutating func answers(
    _ id: String, _ answers: [(title: String, count: Int)], of question: String, rest: String
  ) -> CombinedRows? {
    let rows = answers.map { CombinedRows.Row($0.title, [$0.count]) }
    guard let combined = CombinedRows(rows, under: rule, rest: rest) else { return nil }
    let members = combined.rows.filter { $0.members.count > 1 }
    printed.tables.append(
      PublishedTable(
        id: id, population: population,
        dimensions: [
          PublishedDimension(
            name: question, categories: combined.rows.map(\.label),
            members: members.reduce(into: [:]) { $0[$1.label] = $1.members }, isSensitive: true)
        ],
        cells: combined.rows.map { PublishedNumber(at: [$0.label], .number($0.all)) },
        totals: [
          PublishedNumber(
            at: [PublishedTable.all], .number(combined.rows.reduce(0) { $0 + $1.all }))
        ]))
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
