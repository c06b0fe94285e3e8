/// Where several cycles stand side by side, for whoever runs a whole school or trust; no ratings.
public enum OpenCyclesReport {
  /// The status of several cycles.
  ///
  /// - Parameters:
  ///   - cycles: Their reviews, cycle by cycle.
  ///   - duties: How the duties of the school stand, under each of the cycles.
  ///   - organisation: The organisation's name, for the heading.
  ///   - asOf: The day as of which they were summed up.
  /// - Returns: The report as a value.
  public static func report(
    on cycles: [CycleSummary], duties: [DutyStatus] = [], organisation: String, asOf: Day
  ) -> Report {
    let roles = cycles.map { ProgressReport.audience(of: $0.rules).title }.unique
    let withheld = cycles.map(\.withheld).reduce(0, +)
    return Report(
      kind: "open-cycles", title: "Open cycles",
      subtitle: [organisation],
      audience: Audience(
        title: roles.joined(separator: "; "),
        handling: "It says how far each person's review has come and holds no ratings."),
      asOf: asOf,
      sections: Section.leftOut(withheld) + [
        Section(id: "cycles", title: "The cycles", blocks: [.table(overview(of: cycles))]),
        Section(
          id: "by-school", title: "By school",
          blocks: [.chart(.stackedBars(bars(of: cycles))), .table(bySchool(cycles))]),
        Section(id: "late", title: "Late", blocks: [.table(LatenessTables.late(in: cycles))]),
        Section(
          id: "blocked", title: "Cannot go on", blocks: [.table(LatenessTables.blocked(in: cycles))]
        ),
      ] + DutyReport.section(duties.unique) + [
        Section(
          id: "more", title: "One cycle in full",
          blocks: [.commands(cycles.map { "appraise cycle status \($0.cycle.name)" })])
      ])
  }

  private static let counts =
    [
      Column(id: "reviews", title: "Reviews", kind: .number),
      Column(id: "complete", title: "Complete", kind: .number),
    ] + LatenessTables.countColumns

  private static func overview(of cycles: [CycleSummary]) -> Table {
    let all = cycles.map { numbers(of: $0.reviews, in: $0) }
    let rows = zip(cycles, all).map { cycle, numbers -> [Cell] in
      [.text(cycle.cycle.name.text), .text(cycle.rules.period.text)] + numbers.map(Cell.number)
    }
    let sums = counts.indices.map { index in Cell.number(all.map { $0[index] }.reduce(0, +)) }
    return Table(
      id: "cycles", caption: "Open cycles",
      columns: [Column(id: "cycle", title: "Cycle"), Column(id: "period", title: "Period")]
        + counts,
      rows: rows, footer: [[.text("Together"), .empty] + sums], emptyText: "No cycle is open.")
  }

  /// Reviews, complete ones, late ones, overdue matters and those that cannot go on.
  private static func numbers(of reviews: [ReviewSummary], in cycle: CycleSummary) -> [Int] {
    [reviews.count, reviews.count(where: \.progress.isComplete)]
      + LatenessTables.counts(of: reviews, LatenessTables.shown(in: cycle))
  }

  /// The reviews of each school in each cycle, schools in order of name.
  private static func groups(
    of cycles: [CycleSummary]
  ) -> [(school: String, cycle: CycleSummary, reviews: [ReviewSummary])] {
    let all = cycles.flatMap { cycle in
      Grouping.school.groups(of: cycle.reviews).map {
        (school: $0.key.label, cycle: cycle, reviews: $0.reviews)
      }
    }
    let schools = all.map(\.school).unique.sorted()
    return schools.flatMap { school in all.filter { $0.school == school } }
  }

  private static func bySchool(_ cycles: [CycleSummary]) -> Table {
    Table(
      id: "by-school", caption: "Reviews by school and cycle",
      columns: [Column(id: "school", title: "School"), Column(id: "cycle", title: "Cycle")]
        + counts,
      rows: groups(of: cycles).map { group in
        [.text(group.school), .text(group.cycle.cycle.name.text)]
          + numbers(of: group.reviews, in: group.cycle).map(Cell.number)
      }, emptyText: "The cycles cover nobody.")
  }

  /// Policies have stages of their own, so that only the beginning and the end can be compared.
  private static func bars(of cycles: [CycleSummary]) -> StackedBars {
    StackedBars(
      id: "progress-by-school", title: "How far the reviews have come",
      series: [
        .init(code: "1", title: "At the first stage"), .init(code: "2", title: "Under way"),
        .init(code: "✓", title: "Complete"),
      ],
      bars: groups(of: cycles).map { group in
        let complete = group.reviews.count(where: \.progress.isComplete)
        let first = group.reviews.count { $0.progress.done == 0 && !$0.progress.isComplete }
        return StackedBars.Bar(
          label: "\(group.school), \(group.cycle.cycle.name)",
          counts: [first, group.reviews.count - first - complete, complete])
      }, unit: "reviews", barTitle: "School and cycle")
  }
}
