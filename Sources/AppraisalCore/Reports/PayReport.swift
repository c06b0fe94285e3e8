/// How everybody stands with the policy's decisions on pay, with the reason for each answer.
public enum PayReport {
  /// The pay report of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - question: The only decision on pay that is wanted, or nil for all.
  ///   - onlyOpen: Whether to leave out those for whom the answer stands or the question does not
  ///     arise.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(
    on cycle: CycleSummary, question: String?, onlyOpen: Bool, organisation: String
  ) -> Report {
    let wanted = PayOverview.all(in: cycle).filter { question == nil || $0.id == question }
    let policy = cycle.rules.policy
    let sections = wanted.map { overview in
      Section(
        id: overview.id, title: overview.title,
        blocks: [.table(table(of: overview, onlyOpen: onlyOpen))])
    }
    let none = Section(
      id: "pay", title: "Pay", blocks: [.paragraph("This policy decides nothing about pay.")])
    let cited = wanted.flatMap(\.groups).flatMap(\.people).flatMap(\.decision.clauses)
    return Report(
      kind: "pay", title: "Pay",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: audience(of: cycle.rules), asOf: cycle.asOf, policy: policy.stamp,
      sections: Section.leftOut(cycle.withheld, unread: cycle.unread)
        + (sections.isEmpty
          ? [none]
          : sections + [
            Section(
              id: "clauses", title: "Clauses",
              blocks: [ExplanationReport.clauses(cited: cited, by: cycle.rules)])
          ]))
  }

  /// Who may have it: the roles that the policy lets run it.
  private static func audience(of rules: CycleRules) -> Audience {
    let who = rules.mayDo("report.pay").who.map(Wording.role)
    return Audience(
      title: "For the \(Wording.list(who.isEmpty ? ["people who decide on pay"] : who))",
      handling:
        "It shows how individual people stand with pay, and why. Keep it with the appraisal "
        + "records; do not copy it or pass it on.")
  }

  private static func table(of overview: PayOverview, onlyOpen: Bool) -> Table {
    Table(
      id: overview.id, caption: "\(overview.title): who stands how, and why",
      columns: [
        Column(id: "person", title: "Person"), Column(id: "answer", title: "Answer"),
        Column(id: "effect", title: "Effect on pay"), Column(id: "why", title: "Why"),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: overview.groups.flatMap { group in
        group.people.filter { !onlyOpen || $0.decision.isOpen }.map { standing in
          [
            .text(standing.person.label), .text(group.title),
            effect(of: standing), .text(reason(for: standing, overview)),
            ModerationReport.reference(standing.decision.clauses).map { .text($0) } ?? .empty,
          ]
        }
      },
      emptyText: onlyOpen ? "Nothing is left to decide." : "The cycle covers nobody.")
  }

  private static func effect(of standing: PayOverview.Standing) -> Cell {
    if standing.decision.outcome == .silent { return .empty }
    return standing.effect.map { .text($0) } ?? .missing("not decided")
  }

  /// The reason without the title, which stands above it.
  private static func reason(for standing: PayOverview.Standing, _ overview: PayOverview) -> String
  {
    let title = "\(Wording.capitalised(overview.title)): "
    guard standing.reason.hasPrefix(title) else { return standing.reason }
    return Wording.capitalised(String(standing.reason.dropFirst(title.count)))
  }
}

extension Decision {
  /// Whether an answer is still to come.
  fileprivate var isOpen: Bool {
    switch outcome {
    case .decided, .notApplicable, .silent: false
    case .undecided, .asks, .conflict: true
    }
  }
}
