/// What payroll has to pay, what stays as it is, and on what nothing may be paid yet.
///
/// It holds names and points and no levels, and nothing in anybody's own words.
public enum PayScheduleReport {
  /// The pay schedule of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(on cycle: CycleSummary, organisation: String) -> Report {
    let lines = PayScheduleLine.all(in: cycle)
    func count(_ standing: PayScheduleLine.Standing) -> Cell {
      .number(lines.count { $0.standing == standing })
    }
    let facts = [
      Fact(label: "People covered", value: .number(cycle.reviews.count)),
      Fact(label: "To be paid", value: count(.changes)),
      Fact(label: "No change", value: count(.stays)),
      Fact(label: "Settled under another document", value: count(.elsewhere)),
      Fact(label: "Not to be paid yet", value: count(.open)),
    ]
    return Report(
      kind: "pay-schedule", title: "Pay schedule",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: audience(of: cycle.rules), asOf: cycle.asOf, policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld, unread: cycle.unread) + [
        Section(
          id: "schedule", title: "Schedule",
          blocks: [.facts(facts), .table(table(lines, cycle))]
            + (lines.contains { $0.standing == .open } ? [.notice(warning)] : [])),
        Section(
          id: "clauses", title: "Clauses",
          blocks: [ExplanationReport.clauses(cited: lines.flatMap(\.clauses), by: cycle.rules)]),
      ])
  }

  private static let warning =
    "What is not to be paid yet waits for somebody: nobody may be paid on a recommendation, or on what "
    + "the policy’s table suggests where a person decides."

  private static func audience(of rules: CycleRules) -> Audience {
    let who = rules.mayDo("report.pay").who.map(Wording.role)
    return Audience(
      title:
        "For payroll and the \(Wording.list(who.isEmpty ? ["people who decide on pay"] : who))",
      handling: "It shows the pay of named people. Give it to nobody else, and destroy copies once "
        + "it is paid.")
  }

  private static func table(_ lines: [PayScheduleLine], _ cycle: CycleSummary) -> Table {
    let hasSchools = cycle.hasSeveralSchools
    return Table(
      id: "schedule", caption: "What is to be paid, and what is not",
      columns: [
        Column(id: "number", title: "Number"), Column(id: "name", title: "Name"),
      ] + (hasSchools ? [Column(id: "school", title: "School")] : []) + [
        Column(id: "post", title: "Post"), Column(id: "point", title: "Point", kind: .number),
        Column(id: "question", title: "Question"), Column(id: "answer", title: "Answer"),
        Column(id: "standing", title: "Standing"), Column(id: "effect", title: "Effect on pay"),
        Column(id: "new-point", title: "New point", kind: .number),
        Column(id: "basis", title: "What it rests on"), Column(id: "clauses", title: "Clauses"),
      ],
      rows: lines.map { row($0, hasSchools: hasSchools) },
      emptyText: "No question of pay arises for anybody.")
  }

  private static func row(_ line: PayScheduleLine, hasSchools: Bool) -> [Cell] {
    let school: [Cell] = hasSchools ? [line.school.map { .text($0) } ?? .empty] : []
    let pay: [Cell] = [
      .text(line.post), line.point.map { .number($0) } ?? .empty, .text(line.question),
      .text(line.answer), .text(word(for: line.standing)),
      line.effect.map { .text($0) } ?? .missing("nothing yet"),
      line.newPoint.map { .number($0) } ?? .empty, .text(line.basis),
      .text(line.clauses.joined(separator: " ")),
    ]
    return [.text(line.person.id.text), .text(line.person.fullName)] + school + pay
  }

  private static func word(for standing: PayScheduleLine.Standing) -> String {
    switch standing {
    case .changes: "to be paid"
    case .stays: "no change"
    case .elsewhere: "see the other document"
    case .open: "not yet"
    }
  }
}
