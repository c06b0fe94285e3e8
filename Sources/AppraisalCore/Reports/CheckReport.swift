/// The findings of a cycle, by person.
public enum CheckReport {
  /// The report of findings.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - rules: The cycle's rules.
  ///   - asOf: The day as of which it was looked.
  ///   - withheld: How many people were not looked at, because the reader may not see them.
  ///   - unread: Of how many the reader may not read the statement.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ findings: [Finding], rules: CycleRules, asOf: Day, withheld: Int = 0, unread: Int = 0,
    names: (PersonID) -> String
  ) -> Report {
    let sorted = findings.enumerated().sorted { first, second in
      sortKey(first.element, first.offset) < sortKey(second.element, second.offset)
    }.map(\.element)
    let counts = gravity.map { severity in
      Fact(
        label: severity.rawValue.capitalisedFirst + "s",
        value: .number(findings.count { $0.severity == severity }))
    }
    return Report(
      kind: "check", title: "Findings", subtitle: [],
      audience: .personal, asOf: asOf, policy: rules.policy.stamp,
      sections: Section.leftOut(withheld, unread: unread) + [
        Section(
          id: "findings", title: "By person",
          blocks: [
            .facts(counts),
            .findings(sorted.map { $0.line(subject: $0.reviewee.map(names) ?? "") }),
          ]),
        Section(
          id: "clauses", title: "Clauses",
          blocks: [ExplanationReport.clauses(cited: findings.flatMap(\.clauses), by: rules)]),
      ])
  }

  private static let gravity: [Severity] = [.error, .warning, .note]

  /// By person, then the gravest first, then in the policy's order.
  private static func sortKey(_ finding: Finding, _ offset: Int) -> (String, Int, Int) {
    (finding.reviewee?.text ?? "", gravity.firstIndex(of: finding.severity) ?? 0, offset)
  }
}
