/// The cycles of a workspace, for print.
public enum CycleReport {
  /// The cycles with their periods and states.
  public static func list(
    _ cycles: [Cycle], organisation: Organisation, asOf: Day
  ) -> Report {
    let rows = cycles.map { cycle -> [Cell] in
      [
        .text(cycle.name.text), .day(cycle.period.first), .day(cycle.period.last),
        .text(cycle.policy.text),
        .text(cycle.closed.map { "closed \($0.at.civilDay.text)" } ?? "open"),
      ]
    }
    return Report(
      kind: "cycles", title: "Cycles of \(organisation.organisation)", subtitle: [],
      audience: Audience(title: "For HR officers", handling: ""), asOf: asOf, policy: nil,
      sections: [
        Section(
          id: "cycles", title: "Cycles",
          blocks: [
            .table(
              Table(
                id: "cycles", caption: "Cycles",
                columns: [
                  Column(id: "name", title: "Name"),
                  Column(id: "from", title: "From", kind: .day),
                  Column(id: "to", title: "To", kind: .day),
                  Column(id: "policy", title: "Policy"), Column(id: "state", title: "State"),
                ], rows: rows,
                emptyText: "There are none; open one with: appraise cycle open NAME"))
          ])
      ])
  }
}
