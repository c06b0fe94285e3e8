/// Who has had the training that the policy asks of them, and who has not.
public enum TrainedReport {
  /// The report; those without come first.
  public static func report(
    _ statuses: [TrainingStatus], cycle: CycleName, rules: CycleRules, organisation: String,
    names: NameBook, asOf: Day
  ) -> Report {
    let ordered = statuses.filter(\.isWanted) + statuses.filter { !$0.isWanted }
    let table = Table(
      id: "training", caption: "Training that the policy asks of people",
      columns: [
        Column(id: "person", title: "Person"), Column(id: "training", title: "Training"),
        Column(id: "standing", title: "Standing"), Column(id: "last", title: "Last", kind: .day),
        Column(id: "note", title: "Note"), Column(id: "clauses", title: "Clauses"),
      ],
      rows: ordered.map { status in
        let weaker = status.rule.strength == .must ? "" : " (\(status.rule.strength.rawValue))"
        return [
          .text(names.name(of: status.person).label),
          .text("\(Wording.capitalised(status.rule.title)) (\(status.rule.id))\(weaker)"),
          .text(status.text), status.last.map { .day($0.on) } ?? .empty,
          .optional(status.last?.note), .text(status.rule.clauses.joined(separator: " ")),
        ]
      }, emptyText: "The policy asks none of anybody here.")
    let wanted = statuses.filter(\.isWanted)
    return Report(
      kind: "trained", title: "Training of people", subtitle: [organisation, "Cycle \(cycle)"],
      audience: AgendaReport.audience, asOf: asOf, policy: rules.policy.stamp,
      sections: [
        Section(
          id: "training", title: "Who is trained",
          blocks: [
            .facts([
              Fact(label: "Wanted", value: .number(wanted.count)),
              Fact(label: "Had", value: .number(statuses.count - wanted.count)),
            ]), .table(table),
          ])
      ])
  }
}
