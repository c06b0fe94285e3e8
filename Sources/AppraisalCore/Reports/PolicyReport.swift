/// What policies say, for print.
public enum PolicyReport {
  private static let audience = Audience(title: "For anybody", handling: "")

  /// The policies there are; each row holds name, origin, title, version and number of clauses.
  public static func list(_ rows: [[Cell]], asOf: Day) -> Report {
    Report(
      kind: "policies", title: "Policies", subtitle: [], audience: audience, asOf: asOf,
      policy: nil,
      sections: [
        Section(
          id: "policies", title: "Policies",
          blocks: [
            .table(
              Table(
                id: "policies", caption: "Policies",
                columns: [
                  Column(id: "name", title: "Name"), Column(id: "origin", title: "Origin"),
                  Column(id: "title", title: "Title"), Column(id: "version", title: "Version"),
                  Column(id: "clauses", title: "Clauses", kind: .number),
                ], rows: rows, emptyText: "There are no policies."))
          ])
      ])
  }

  /// What one policy says, with the school's choices where it was adopted.
  public static func policy(
    _ policy: Policy, choices: [String: ChoiceValue], asOf: Day
  ) -> Report {
    Report(
      kind: "policy", title: policy.title,
      subtitle: ["\(policy.source.document)", "Version \(policy.version)"],
      audience: audience, asOf: asOf, policy: policy.stamp,
      sections: [
        Section(id: "choices", title: "Left to the school", blocks: [table(of: choices, policy)]),
        Section(
          id: "groups", title: "Groups of staff", blocks: [.list(policy.groups.map(\.title))]),
        Section(
          id: "scope", title: "Outside the policy", blocks: [.list(policy.scope.map(\.title))]),
        Section(id: "dates", title: "Dates", blocks: dates(of: policy)),
        Section(id: "objectives", title: "Objectives", blocks: objectives(of: policy)),
        Section(id: "scales", title: "Scales", blocks: policy.scales.map(table)),
        Section(id: "rules", title: "How levels and pay follow", blocks: rules(of: policy)),
        Section(id: "deadlines", title: "By when", blocks: deadlines(of: policy)),
        Section(id: "development", title: "Development", blocks: development(of: policy)),
        Section(id: "forms", title: "Forms", blocks: forms(of: policy)),
        Section(
          id: "reports", title: "Reports without names", blocks: reports(of: policy)),
        Section(id: "access", title: "Access", blocks: access(of: policy)),
        Section(id: "clauses", title: "Clauses", blocks: [counts(of: policy)]),
      ].filter(hasContent))
  }

  private static func hasContent(_ section: Section) -> Bool {
    section.blocks.contains { block in
      if case .list(let items) = block { !items.isEmpty } else { true }
    }
  }

  private static func table(of choices: [String: ChoiceValue], _ policy: Policy) -> Block {
    .table(
      Table(
        id: "choices", caption: "What the text leaves to the school",
        columns: [
          Column(id: "choice", title: "Choice"), Column(id: "question", title: "Question"),
          Column(id: "values", title: "Values"), Column(id: "value", title: "Chosen"),
          Column(id: "clauses", title: "Clauses"),
        ],
        rows: policy.choices.map { choice in
          let value =
            choices[choice.id].map(\.text)
            ?? choice.standard.map { "\($0.text) (unless the school says otherwise)" }
          return [
            .text(choice.id), .text(choice.question), .text(choice.expectation),
            value.map { .text($0) }
              ?? (choice.needed == true ? .missing("needed") : .missing("left open")),
            .text(choice.clauses.joined(separator: " ")),
          ]
        }, emptyText: "Nothing."))
  }

  private static func table(_ scale: Scale) -> Block {
    .table(
      Table(
        id: scale.id, caption: scale.title,
        columns: [
          Column(id: "code", title: "Code"), Column(id: "name", title: "Name"),
          Column(id: "means", title: "What it means"),
        ],
        rows: scale.levels.map { level in
          [.text(level.code), .text(level.name), .text(level.descriptor ?? "")]
        }, emptyText: ""))
  }

  static func rules(of policy: Policy) -> [Block] {
    let rules =
      policy.assessment.areas.filter(\.hasLevel).map(\.level)
      + (policy.assessment.overall.map { [$0] } ?? []) + policy.pay
    let tables = rules.map { rule -> Block in
      .table(
        Table(
          id: rule.id, caption: rule.title,
          columns: [
            Column(id: "answer", title: "Answer"), Column(id: "when", title: "When"),
            Column(id: "clauses", title: "Clauses"),
          ],
          rows: rule.rows.map { row in
            [
              .text(answer(of: row)),
              .text(row.when.text), .text(row.clauses.joined(separator: " ")),
            ]
          }, emptyText: decider(of: rule, policy)))
    }
    return tables + policy.pay.flatMap(PolicyReport.details)
  }

  private static func counts(of policy: Policy) -> Block {
    .facts(
      Clause.Treatment.allCases.compactMap { treatment in
        let count = policy.clauses.count { $0.treatment == treatment }
        return count == 0
          ? nil : Fact(label: treatment.rawValue.capitalisedFirst, value: .number(count))
      })
  }
}
