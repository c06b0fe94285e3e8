/// The report on a cycle in which nobody can be recognised, as the policy lays it out.
public enum AnonymousReport {
  /// The report.
  ///
  /// - Parameters:
  ///   - summary: The cycle as the report counts it.
  ///   - before: The cycle before, where it stands beside this one.
  ///   - asOf: The day on which it is made.
  /// - Returns: The report as a value, with every number that it prints.
  public static func report(
    on summary: AnonymousSummary, before: AnonymousSummary? = nil, asOf: Day
  ) -> Report {
    unreleased(on: summary, before: before, asOf: asOf).report
  }

  /// The report with all that an audit has to know before it is given out.
  ///
  /// - Parameters:
  ///   - summary: The cycle as the report counts it.
  ///   - before: The cycle before, where it stands beside this one.
  ///   - asOf: The day on which it is made.
  /// - Returns: The report, which nobody may be shown before it was audited.
  public static func unreleased(
    on summary: AnonymousSummary, before: AnonymousSummary? = nil, asOf: Day
  ) -> UnreleasedReport {
    var writer = AnonymousWriter(summary, before: before)
    let sections = summary.report.sections.map { writer.section($0) }
    let report = Report(
      kind: summary.report.id, title: summary.report.title,
      subtitle: [summary.name, "Cycle \(summary.cycle), \(summary.rules.period.text)"],
      audience: audience(of: summary.report), asOf: asOf, policy: summary.rules.policy.stamp,
      sections: [cycle(summary, before)] + sections + writer.equality + [
        Section(id: "numbers", title: "How numbers are shown", blocks: numbers(summary.rule)),
        Section(
          id: "clauses", title: "Clauses",
          blocks: [ExplanationReport.clauses(cited: summary.report.cited, by: summary.rules)]),
      ], disclosed: writer.printed)
    return UnreleasedReport(report: report, counted: writer.counted)
  }

  /// Whom it is for.
  static func audience(of report: ReportRules) -> Audience {
    Audience(
      title: "For \(report.to)",
      handling: "It names nobody, and no number in it stands for fewer than \(report.smallest) "
        + "people.")
  }

  private static func cycle(_ summary: AnonymousSummary, _ before: AnonymousSummary?) -> Section {
    var facts = [
      Fact(label: "Cycle", value: .text(summary.cycle.text)),
      Fact(label: "Period", value: .text(summary.rules.period.text)),
      Fact(label: "People covered", value: .number(summary.reviews.count)),
    ]
    if let before {
      facts.append(
        Fact(
          label: "People covered in \(before.cycle)", value: .number(before.reviews.count)))
    }
    let open =
      "The cycle is still open, so that numbers can change. Give out one report a cycle, once it is "
      + "closed: from two of them somebody could work out whose result came in between, so that "
      + "another may be refused."
    return Section(
      id: "cycle", title: "The cycle",
      blocks: [.facts(facts)] + (summary.isClosed ? [] : [.notice(open)]))
  }

  private static func numbers(_ rule: DisclosureRule) -> [Block] {
    let least = rule.threshold
    return [
      .paragraph(
        "A number is shown where it stands for at least \(least) people and leaves at least "
          + "\(least) others; what is smaller or larger is shown in words. Groups are combined until "
          + "every number of them stands for at least \(least) people. No result is given by name, "
          + "no reason in anybody’s own words, and no average.")
    ]
  }
}

extension ReportRules {
  /// Every clause that the report, its sections and its measures cite.
  var cited: [String] {
    clauses + sections.flatMap { $0.clauses + $0.measures.flatMap(\.clauses) }
  }
}
