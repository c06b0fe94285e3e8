/// Whether appraisal is run alike in every school of a trust, or for every group of staff of one
/// school: how far it has come, what is late, what plans look like, which levels were given.
///
/// It compares parts of the organisation and names nobody.
public enum ConsistencyReport {
  /// A part with fewer reviews than this says little about how it is run.
  static let fewReviews = 10

  /// The consistency report of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(on cycle: CycleSummary, organisation: String) -> Report {
    let grouping: Grouping = cycle.hasSeveralSchools ? .school : .group
    let word = ProgressTables.word(for: grouping, in: cycle)
    let plans = PlanShape.all(by: grouping, in: cycle)
    return Report(
      kind: "consistency", title: "Consistency across \(word)s",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: audience(of: cycle.rules), asOf: cycle.asOf, policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld, unread: cycle.unread) + [
        Section(
          id: "glance", title: "At a glance", blocks: glance(of: cycle, by: grouping, plans)),
        Section(
          id: "progress", title: "How far the reviews are",
          blocks: [
            .chart(.bars(ProgressTables.complete(by: grouping, in: cycle))),
            .table(LatenessTables.lateness(by: grouping, in: cycle)),
          ]),
        Section(
          id: "plans", title: "Plans", blocks: [.table(PlanShape.table(plans, word, in: cycle))]),
      ] + levels(of: cycle, by: grouping) + findings(of: cycle, by: grouping))
  }

  private static func audience(of rules: CycleRules) -> Audience {
    let audience = ModerationReport.audience(of: rules)
    return Audience(
      title: audience.title,
      handling: "It names nobody, but where a part of the organisation is small, people can be "
        + "recognised in it. Do not copy it or pass it on.")
  }

  /// What differs most, in words, with what small numbers forbid to say.
  private static func glance(
    of cycle: CycleSummary, by grouping: Grouping, _ plans: [PlanShape]
  ) -> [Block] {
    let parts = grouping.groups(of: cycle.reviews)
    guard parts.count > 1 else {
      let word = ProgressTables.word(for: grouping, in: cycle)
      return [.paragraph("All reviews are of one \(word), so that there is nothing to compare.")]
    }
    let shown = LatenessTables.shown(in: cycle)
    let lines = [
      range(
        "Reviews that are complete",
        parts.map {
          ($0.key.label, $0.reviews.count(where: \.progress.isComplete), $0.reviews.count)
        }),
      range(
        "Reviews with something overdue",
        parts.map { part in
          (part.key.label, LatenessTables.counts(of: part.reviews, shown)[0], part.reviews.count)
        }),
      range(
        "Objectives set without agreement",
        plans.map { ($0.label, $0.determined, $0.objectives) }),
    ].compactMap { $0 }
    let few = parts.filter { $0.reviews.count < fewReviews }
    let names = few.map { "\($0.key.label), \($0.reviews.count)" }.joined(separator: "; ")
    let notice =
      "With fewer than \(fewReviews) reviews a single one makes a large share, and a difference can be "
      + "chance. That is so of: \(names)."
    return [.list(lines)] + (few.isEmpty ? [] : [.notice(notice)])
      + [
        .paragraph(
          "A difference is a question to ask, not a judgement: schools and groups differ in posts, in when "
            + "people started and in what they were asked to do.")
      ]
  }

  /// From which share to which a count runs, or nil where nothing is counted or all shares are alike.
  private static func range(_ what: String, _ counts: [(label: String, count: Int, total: Int)])
    -> String?
  {
    let counted = counts.filter { $0.total > 0 }
    let ordered = counted.sorted { $0.count * $1.total < $1.count * $0.total }
    guard let least = ordered.first, let most = ordered.last,
      least.count * most.total != most.count * least.total
    else { return nil }
    return
      "\(what): from \(least.count) of \(least.total) (\(least.label)) to \(most.count) of \(most.total) "
      + "(\(most.label))."
  }

  private static func levels(of cycle: CycleSummary, by grouping: Grouping) -> [Section] {
    let subjects = Spread.subjects(of: cycle.rules.policy)
    guard !subjects.isEmpty else {
      return [ModerationReport.nothingRated("levels", "Levels", in: cycle).section]
    }
    let charts = subjects.compactMap { subject -> Block? in
      guard let spread = Spread(of: subject, by: grouping, in: cycle), spread.whole.total > 0 else {
        return nil
      }
      return .chart(.stackedBars(ModerationReport.chart(of: spread, in: cycle)))
    }
    let none = Block.paragraph("No level has been given yet.")
    return [Section(id: "levels", title: "Levels", blocks: charts.isEmpty ? [none] : charts)]
  }

  /// In how many reviews each check finds something, side by side.
  private static func findings(of cycle: CycleSummary, by grouping: Grouping) -> [Section] {
    let parts = grouping.groups(of: cycle.reviews)
    let rules = cycle.rules.policy.findings.filter { rule in
      cycle.reviews.contains { $0.findingChecks.contains(rule.id) }
    }
    let rows = rules.map { rule -> [Cell] in
      [.text(ModerationReport.says(rule, in: cycle.rules.policy))]
        + parts.map { part in .number(part.reviews.count { $0.findingChecks.contains(rule.id) }) }
        + [.text(rule.clauses.joined(separator: " "))]
    }
    let table = Table(
      id: "findings", caption: "In how many reviews something is found",
      columns: [Column(id: "what", title: "What")]
        + parts.enumerated().map {
          Column(id: "part-\($0 + 1)", title: $1.key.label, kind: .number)
        } + [Column(id: "clauses", title: "Clauses")],
      rows: rows, emptyText: "Nothing is found.")
    return [
      Section(id: "findings", title: "Findings", blocks: [.table(table)]),
      Section(
        id: "clauses", title: "Clauses",
        blocks: [ExplanationReport.clauses(cited: rules.flatMap(\.clauses), by: cycle.rules)]),
    ]
  }
}
