/// A cycle as an anonymous report counts it.
public struct AnonymousSummary: Sendable {
  /// The report.
  public let report: ReportRules
  /// The cycle.
  public let cycle: CycleName
  /// Whether the cycle is closed, so that its numbers stay as they are.
  public let isClosed: Bool
  /// What judges its reviews.
  public let rules: CycleRules
  /// The school or the organisation that the report is about, as people call it.
  public let name: String
  /// The reviews.
  public let reviews: [CountedReview]
  /// How many people are not covered by the cycle.
  public let outside: Int
  /// The names of schools, by short name.
  let schools: [String: String]

  /// A summary.
  ///
  /// - Parameters:
  ///   - report: The report, as the cycle's policy lays it out.
  ///   - cycle: The cycle.
  ///   - rules: What judges its reviews.
  ///   - name: The school or organisation that it is about.
  ///   - reviews: The reviews that it counts, all of them.
  ///   - outside: How many people of it the cycle does not cover.
  ///   - schools: The organisation's schools.
  public init(
    of report: ReportRules, cycle: Cycle, rules: CycleRules, name: String,
    reviews: [CountedReview], outside: Int, schools: [School]
  ) {
    self.report = report
    self.cycle = cycle.name
    isClosed = cycle.closed != nil
    self.rules = rules
    self.name = name
    self.reviews = reviews
    self.outside = outside
    self.schools = schools.reduce(into: [:]) { $0[$1.id] = $1.name }
  }

  /// Whom it counts, as the audit of what is published knows them.
  var population: String { population(of: name) }

  /// Those of an organisation as the sum of those of its schools, of each of which a report can be
  /// made as well.
  var populations: [String: [String]] {
    let parts = parts
    return parts.isEmpty ? [:] : [population: parts.map { population(of: $0.name) }]
  }

  /// How many people of which school each part holds, which every reader knows.
  var knownParts: [PublishedTable] {
    let parts = parts
    let schools = PublishedDimension(
      name: ReportCharacteristics.school, categories: parts.map(\.name))
    return parts.map { part in
      let population = population(of: part.name)
      return PublishedTable(
        id: "staff of \(population)", population: population, dimensions: [schools],
        cells: parts.map {
          PublishedNumber(at: [$0.name], .number($0.name == part.name ? part.people : 0))
        },
        totals: [PublishedNumber(at: [PublishedTable.all], .number(part.people))], isKnown: true)
    }
  }

  private var parts: [(name: String, people: Int)] {
    if report.about == .school || reviews.contains(where: { $0.school == nil }) { return [] }
    let bySchool = Dictionary(grouping: reviews) { $0.school ?? "" }
    let parts = bySchool.map { (name: schools[$0.key] ?? $0.key, people: $0.value.count) }
    // Schools of one name, or called as the whole is, could not be told apart.
    let names = Set(parts.map(\.name))
    if names.count < max(parts.count, 2) || names.contains(name) { return [] }
    return parts.sorted { $0.name < $1.name }
  }

  private func population(of name: String) -> String {
    let part = report.when.map { " (\($0.text))" } ?? ""
    return "\(name) \(cycle)\(part)"
  }

  /// How small a number in it may not be.
  var rule: DisclosureRule { DisclosureRule(threshold: report.smallest) ?? .five }
}
