/// How far a cycle has come: who is where and what each review waits for, without any rating.
public enum ProgressReport {
  /// The progress report of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(on cycle: CycleSummary, organisation: String) -> Report {
    Report(
      kind: "progress", title: "Progress of the reviews",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: audience(of: [cycle.rules]), asOf: cycle.asOf,
      policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld) + sections(of: cycle))
  }

  /// Who may have overviews of a cycle: the roles that the policy lets run reports.
  static func audience(of cycles: [CycleRules]) -> Audience {
    let roles = cycles.flatMap { rules in
      rules.policy.access.filter { rule in
        rule.may.contains { $0 == "report.*" || $0.hasPrefix("report.progress") }
          && rules.holds(rule.when) != .no
      }.flatMap(\.who)
    }.map(Wording.role).unique
    let who = roles.isEmpty ? ["people who run the cycle"] : roles
    return Audience(
      title: "For the \(Wording.list(who))",
      handling: "It says how far each person's review has come and holds no ratings.")
  }

  private static func sections(of cycle: CycleSummary) -> [Section] {
    let groupings: [Grouping] =
      [.reviewer] + (cycle.hasSeveralSchools ? [.school] : [])
    return [
      Section(
        id: "summary", title: "The cycle",
        blocks: [
          .facts(ProgressTables.facts(of: cycle)), .chart(.bars(ProgressTables.passed(in: cycle))),
        ])
    ]
      + groupings.map { grouping in
        Section(
          id: "by-\(grouping.rawValue)",
          title: "By \(ProgressTables.word(for: grouping, in: cycle))",
          blocks: [
            .table(ProgressTables.present(by: grouping, in: cycle)),
            .chart(.bars(ProgressTables.complete(by: grouping, in: cycle))),
          ])
      }
      + [
        Section(id: "people", title: "Who is where", blocks: [.table(people(in: cycle))]),
        Section(
          id: "outside", title: "Outside the cycle",
          blocks: [.table(ProgressTables.outside(of: cycle))]),
      ]
  }

  private static func people(in cycle: CycleSummary) -> Table {
    let policy = cycle.rules.policy
    let origins = cycle.rules.origins
    return Table(
      id: "people", caption: "Where each review is, and what it waits for",
      columns: [
        Column(id: "person", title: "Person"),
        Column(id: "reviewer", title: Wording.capitalised(policy.words.reviewer)),
        Column(id: "stage", title: "Stage"),
        Column(id: "done", title: "Stages done", kind: .share),
        Column(id: "waits", title: "Waits for"),
      ],
      rows: cycle.reviews.map { review in
        [
          .text(review.reviewee.label),
          review.leadReviewer.map { .text($0.label) } ?? .missing("no reviewer yet"),
          stage(of: review.progress),
          .share(review.progress.done, of: review.progress.stages.count),
          waits(review.progress, origins),
        ]
      },
      emptyText: "The cycle covers nobody.")
  }

  private static func stage(of progress: StageProgress) -> Cell {
    if progress.isClosed { return .text("Closed") }
    if progress.isComplete { return .text("Complete") }
    return progress.present.map { .text($0.title) } ?? .missing("the policy has no stages")
  }

  /// A step that arises from somebody's levels would give them away, so only its stage is named.
  private static func waits(_ progress: StageProgress, _ origins: FactOrigins) -> Cell {
    guard let stage = progress.present else { return .empty }
    let steps = progress.waitsFor.filter { !origins.looksAtLevels($0.when) }.map(\.says)
    return .text(
      Wording.sentence(steps.isEmpty ? "finish: \(stage.title)" : steps.joined(separator: "; ")))
  }
}
