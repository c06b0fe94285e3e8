/// Where a cycle stands in a few numbers, and what is still open, without any rating.
public enum CycleStatusReport {
  /// The status of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - duties: How the duties of the school stand.
  ///   - organisation: The organisation's name, for the heading.
  ///   - ending: What commands about a person end with, such as the cycle where they are in several.
  /// - Returns: The report as a value.
  public static func report(
    on cycle: CycleSummary, duties: [DutyStatus] = [], organisation: String,
    ending: (PersonID) -> String = { _ in "" }
  ) -> Report {
    Report(
      kind: "cycle-status", title: "Cycle \(cycle.cycle.name)",
      subtitle: [organisation, cycle.rules.period.text],
      audience: ProgressReport.audience(of: [cycle.rules]), asOf: cycle.asOf,
      policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld) + [
        Section(
          id: "summary", title: "The cycle",
          blocks: [
            .facts(ProgressTables.facts(of: cycle) + events(of: cycle)), .table(stages(in: cycle)),
          ])
      ] + LatenessTables.sections(of: cycle) + DutyReport.section(duties) + [
        Section(id: "open", title: "Open matters", blocks: openMatters(in: cycle, ending)),
        Section(
          id: "outside", title: "Outside the cycle",
          blocks: [.table(ProgressTables.outside(of: cycle))]),
      ])
  }

  private static func events(of cycle: CycleSummary) -> [Fact] {
    let closed: Cell = cycle.cycle.closed.map { .day($0.at.civilDay) } ?? .text("not yet")
    return [
      Fact(label: "Opened", value: .day(cycle.cycle.opened.at.civilDay)),
      Fact(label: "Closed", value: closed),
    ]
      + cycle.cycle.termsEntered.map { entered in
        Fact(
          label: "Term entered",
          value: .text(
            "\(entered.term.name), \(entered.term.first.text) to \(entered.term.last.text), on "
              + "\(entered.event.at.civilDay.text)" + (entered.event.by.map { " by \($0)" } ?? "")))
      }
  }

  /// How many people are at each stage; those who are through come last.
  private static func stages(in cycle: CycleSummary) -> Table {
    let all = cycle.reviews
    let present = cycle.rules.policy.stages.map { stage in
      (stage.title, all.count { $0.progress.present?.id == stage.id })
    }
    let stray = all.count(where: \.isWithoutStage)
    let lines =
      present + (stray > 0 ? [("No stage", stray)] : []) + [("Complete", cycle.complete)]
    return Table(
      id: "stages", caption: "How many people are at each stage",
      columns: [
        Column(id: "stage", title: "Stage"), Column(id: "people", title: "People", kind: .number),
      ],
      rows: lines.map { [.text($0.0), .number($0.1)] },
      footer: [[.text("Together"), .number(all.count)]])
  }

  private static func openMatters(
    in cycle: CycleSummary, _ ending: (PersonID) -> String
  ) -> [Block] {
    let unreviewed = cycle.reviews.filter(\.reviewers.isEmpty)
    let matters = open(in: cycle)
    if unreviewed.isEmpty { return [.table(matters)] }
    let table = Table(
      id: "unreviewed", caption: "People whom nobody is assigned to review",
      columns: [
        Column(id: "person", title: "Person"), Column(id: "post", title: "Post"),
        Column(id: "command", title: "What to type"),
      ],
      rows: unreviewed.map { review in
        [
          .text(review.reviewee.label), review.facts.map { .text($0.post) } ?? .empty,
          .text("appraise reviewer assign \(review.id) REVIEWER\(ending(review.id))"),
        ]
      })
    return (matters.rows.isEmpty ? [] : [.table(matters)]) + [.table(table)]
  }

  /// What is open, by check; checks that look at levels are left to the moderation report.
  private static func open(in cycle: CycleSummary) -> Table {
    let policy = cycle.rules.policy
    let origins = cycle.rules.origins
    let unset = policy.choices.filter { cycle.rules.choice($0.id) == nil }.map { choice -> [Cell] in
      [.text("The school has not said: \(choice.question)"), .empty, clauses(choice.clauses)]
    }
    let checks = shownChecks(in: policy, origins).compactMap { rule -> [Cell]? in
      let people = cycle.reviews.count { $0.findingChecks.contains(rule.id) }
      guard people > 0 else { return nil }
      return [
        .text(ModerationReport.says(rule, in: policy)), .number(people), clauses(rule.clauses),
      ]
    }
    return Table(
      id: "open", caption: "What is open",
      columns: [
        Column(id: "matter", title: "Matter"),
        Column(id: "people", title: "People", kind: .number),
        Column(id: "clauses", title: "Clauses"),
      ], rows: checks + unset, emptyText: "Nothing is open.")
  }

  /// The names of the checks of which it tells how many people they concern.
  public static func checks(under rules: CycleRules) -> Set<String> {
    Set(shownChecks(in: rules.policy, rules.origins).map(\.id))
  }

  private static func shownChecks(in policy: Policy, _ origins: FactOrigins) -> [FindingRule] {
    FindingRule.all(in: policy).filter {
      $0.severity != .note && !origins.looksAtLevels($0.when)
    }
  }

  private static func clauses(_ clauses: [String]) -> Cell {
    ModerationReport.reference(clauses).map { .text($0) } ?? .empty
  }
}
