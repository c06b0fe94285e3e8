/// A report in which nobody may be recognised, before it is given out.
public struct UnreleasedReport: Hashable, Sendable {
  /// The report.
  public let report: Report
  /// Whom it tells of, as readers with the staff list know them; this is never printed.
  public let counted: [CountedPopulation]

  /// Every number of people that it prints.
  public var disclosed: DisclosureReport { report.disclosed ?? DisclosureReport(rule: .five) }

  /// The report as whoever makes it may look at it before, marked as what it is.
  public var draft: Report {
    Report(
      kind: report.kind, title: report.title, subtitle: report.subtitle,
      audience: Audience(
        title: "Draft, for whoever makes the report",
        handling: "It was audited and not given out. Do not pass it on."),
      asOf: report.asOf, policy: report.policy, sections: report.sections,
      disclosed: report.disclosed)
  }

  /// What stands against giving it out after these reports, or that it is safe: against a stranger,
  /// a reader with the staff list and a colleague who knows his own result.
  public func answer(after ledger: ReleaseLedger) -> ReleaseLedger.Answer {
    ledger.answer(to: disclosed, knowing: counted)
  }
}
