extension ModerationReport {
  /// Who is due a change of pay and how each stands.
  static func pay(of cycle: CycleSummary) -> Part {
    let overviews = PayOverview.all(in: cycle)
    guard !overviews.isEmpty else {
      return Part("pay", "Pay", [.paragraph("This policy decides nothing about pay.")])
    }
    let listed = overviews.flatMap(\.groups).flatMap(\.people).filter(\.needsLook)
    return Part(
      "pay", "Pay", overviews.flatMap { blocks(of: $0, cycle.rules) },
      cited: listed.flatMap(\.decision.clauses))
  }

  private static func blocks(
    of overview: PayOverview, _ rules: CycleRules
  ) -> [Block] {
    let rest = overview.groups.compactMap { group -> String? in
      let count = group.people.count { !$0.needsLook }
      return count == 0 ? nil : "\(Wording.count(count, "person", "people")): \(group.title)"
    }
    let line =
      rest.isEmpty
      ? "Nobody else is concerned."
      : "Not listed, because nothing is to be looked at: \(rest.joined(separator: "; "))."
    return [
      .table(counts(of: overview, rules)), .table(standings(in: overview, rules.policy.words)),
      .paragraph(line),
    ]
  }

  private static func counts(of overview: PayOverview, _ rules: CycleRules) -> Table {
    Table(
      id: "\(overview.id)-counts", caption: "\(overview.title): how many stand how",
      columns: [
        Column(id: "answer", title: "Answer"), Column(id: "effect", title: "Effect on pay"),
        Column(id: "people", title: "People", kind: .number),
      ],
      rows: overview.groups.map { group in
        [
          .text(group.title), .text(group.effectText(in: rules.yearOfPay)),
          .number(group.people.count),
        ]
      },
      footer: overview.count == 0 ? [] : [[.text("Together"), .empty, .number(overview.count)]],
      emptyText: "The cycle covers nobody.")
  }

  private static func standings(in overview: PayOverview, _ words: PolicyWords) -> Table {
    Table(
      id: overview.id, caption: "\(overview.title): who is concerned, and why",
      columns: [
        Column(id: "answer", title: "Answer"), Column(id: "person", title: "Person"),
        Column(id: "reviewer", title: Wording.capitalised(words.reviewer)),
        Column(id: "why", title: "Why"),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: overview.groups.flatMap { group in
        group.people.filter(\.needsLook).map { standing in
          [
            .text(group.title), .text(standing.person.label),
            standing.reviewer.map { .text($0.label) } ?? .missing("no reviewer yet"),
            .text(standing.reason),
            reference(standing.decision.clauses).map { .text($0) } ?? .empty,
          ]
        }
      },
      emptyText: "There is nobody whose pay changes or has to be decided.")
  }
}
