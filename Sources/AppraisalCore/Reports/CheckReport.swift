/// The findings of a cycle, by person.
public enum CheckReport {
  /// The report of findings.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - rules: The cycle's rules.
  ///   - asOf: The day as of which it was looked.
  ///   - names: The name of a person, for print.
  public static func report(
    _ findings: [Finding], rules: CycleRules, asOf: Day, names: (PersonID) -> String
  ) -> Report {
    let order: [Severity] = [.error, .warning, .note]
    let sorted = findings.enumerated().sorted { first, second in
      let left = (first.element.reviewee?.text ?? "", order.firstIndex(of: first.element.severity) ?? 0)
      let right = (
        second.element.reviewee?.text ?? "", order.firstIndex(of: second.element.severity) ?? 0
      )
      return (left.0, left.1, first.offset) < (right.0, right.1, second.offset)
    }.map(\.element)
    let counts = order.map { severity in
      Fact(
        label: severity.rawValue.capitalisedFirst + "s",
        value: .number(findings.count { $0.severity == severity }))
    }
    return Report(
      kind: "check", title: "Findings", subtitle: ["As of \(asOf.text)"],
      audience: .personal, asOf: asOf, policy: rules.policy.stamp,
      sections: [
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
}
