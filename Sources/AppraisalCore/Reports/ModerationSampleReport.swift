/// The sample of a cycle by itself, with what came of it.
public enum ModerationSampleReport {
  /// The report on a cycle's sample.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - log: What was drawn.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(
    on cycle: CycleSummary, log: ModerationLog, organisation: String
  ) -> Report {
    let part = ModerationReport.sample(of: cycle, log)
    return Report(
      kind: "moderation-sample", title: "Sample for moderation",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: ModerationReport.audience(of: cycle.rules.policy), asOf: cycle.asOf,
      policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld) + [
        part.section,
        Section(
          id: "clauses", title: "Clauses",
          blocks: [ExplanationReport.clauses(cited: part.cited, by: cycle.rules)]),
      ])
  }
}
