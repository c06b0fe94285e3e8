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
  var population: String {
    let part = report.when == nil ? "" : " (\(report.id))"
    return "\(name) \(cycle)\(part)"
  }

  /// How small a number in it may not be.
  var rule: DisclosureRule { DisclosureRule(threshold: report.smallest) ?? .five }
}
