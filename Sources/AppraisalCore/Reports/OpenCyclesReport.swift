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
    // Whom the reader may not see in one cycle is one person, in however many cycles they are.
    let hidden = cycles.reduce(into: Set<PersonID>()) { $0.formUnion($1.hidden) }
    let hasSchools = Set(cycles.flatMap { $0.reviews.map(\.school) }).count > 1
    let hasGroups = cycles.contains { Set($0.reviews.map(\.group?.title)).count > 1 }
    return Report(
      kind: "open-cycles", title: "Open cycles",
      subtitle: [organisation],
      audience: ProgressReport.audience(of: cycles.map(\.rules)), asOf: asOf,
      sections: Section.leftOut(hidden.count) + [
        Section(
          id: "cycles", title: "The cycles",
          blocks: charts(of: cycles, by: nil) + [.table(overview(of: cycles))])
      ] + (hasSchools ? [section(of: cycles, by: .school)] : [])
        + (hasGroups ? [section(of: cycles, by: .group)] : []) + [
          section(of: cycles, by: .reviewer),
          Section(id: "late", title: "Late", blocks: [.table(LatenessTables.late(in: cycles))]),
          Section(
            id: "blocked", title: "Cannot go on",
            blocks: [.table(LatenessTables.blocked(in: cycles))]
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
      Column(id: "not-begun", title: "Not begun", kind: .number),
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

  /// Reviews, those not begun, complete ones, late ones, overdue matters and those that cannot go on.
  private static func numbers(of reviews: [ReviewSummary], in cycle: CycleSummary) -> [Int] {
    [
      reviews.count, reviews.count(where: \.isNotBegun),
      reviews.count(where: \.progress.isComplete),
    ]
      + LatenessTables.counts(of: reviews, LatenessTables.shown(in: cycle))
  }

  /// Where the reviews of each school or reviewer are, and how many are late or cannot go on.
  private static func section(of cycles: [CycleSummary], by grouping: Grouping) -> Section {
    let word = cycles.first.map { ProgressTables.word(for: grouping, in: $0) } ?? ""
    return Section(
      id: "by-\(grouping.rawValue)", title: "By \(word)",
      blocks: charts(of: cycles, by: grouping) + [.table(table(of: cycles, by: grouping, word))])
  }

  /// The present stages as bars; cycles whose policies have the same stages share a chart.
  private static func charts(of cycles: [CycleSummary], by grouping: Grouping?) -> [Block] {
    let alike = StageBars.alike(among: cycles)
    return alike.map {
      .chart(.stackedBars($0.chart(by: grouping, besideOthers: alike.count > 1)))
    }
  }

  private static func table(
    of cycles: [CycleSummary], by grouping: Grouping, _ word: String
  ) -> Table {
    Table(
      id: "by-\(grouping.rawValue)", caption: "Reviews by \(word) and cycle",
      columns: [
        Column(id: grouping.rawValue, title: Wording.capitalised(word)),
        Column(id: "cycle", title: "Cycle"),
      ] + counts,
      rows: CycleGroup.groups(of: cycles, by: grouping).map { group in
        [.text(group.label ?? ""), .text(group.cycle.cycle.name.text)]
          + numbers(of: group.reviews, in: group.cycle).map(Cell.number)
      }, emptyText: "The cycles cover nobody.")
  }
}
