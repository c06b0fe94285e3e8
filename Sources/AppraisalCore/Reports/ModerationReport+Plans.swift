extension ModerationReport {
  /// The plans of people of like post and grade, side by side.
  static func plans(of cycle: CycleSummary) -> Part {
    let comparison = PlanComparison(of: cycle)
    let total = cycle.reviews.reduce(0) { $0 + $1.objectives.count }
    guard total > 0 else {
      return Part("plans", "Plans compared", [.paragraph("No objectives are recorded yet.")])
    }
    var blocks: [Block] = [
      .paragraph(
        "People of the same post and grade are laid side by side. Marked is who has "
          + "\(PlanDifference.objectives) objectives or more above or below the median of the group, "
          + "dates \(PlanDifference.days) days or more outside those of the others, objectives "
          + "set without agreement where nobody else has, or nothing under a heading that most of "
          + "the others fill in. A difference may have a good reason.")
    ]
    if comparison.alone > 0 {
      blocks.append(
        .paragraph(
          Wording.count(comparison.alone, "person has", "people have")
            + " nobody of the same post and grade to be compared with."))
    }
    if !comparison.partsUnused.isEmpty {
      let titles = comparison.partsUnused.map { "“\($0.title)”" }
      blocks.append(
        .paragraph("No objective says anything under \(Wording.list(titles))."))
    }
    blocks += [.table(standingOut(comparison)), .table(everyPlan(comparison))]
    return Part("plans", "Plans compared", blocks)
  }

  private static func standingOut(_ comparison: PlanComparison) -> Table {
    Table(
      id: "plans-apart", caption: "Plans that differ from those of the group",
      columns: [
        Column(id: "person", title: "Person"), Column(id: "group", title: "Post and grade"),
        Column(id: "size", title: "In the group", kind: .number),
        Column(id: "difference", title: "What differs"),
      ],
      rows: comparison.standingOut.map { group, compared in
        [
          .text(compared.plan.person.label), .text(group.label), .number(group.plans.count),
          .text(Wording.sentence(compared.differences.joined(separator: "; "))),
        ]
      },
      emptyText: "No plan differs from those of people of the same post and grade.")
  }

  private static func everyPlan(_ comparison: PlanComparison) -> Table {
    let all = comparison.groups.flatMap(\.plans).map(\.plan)
    func sum(_ number: (Plan) -> Int) -> Cell { .number(all.reduce(0) { $0 + number($1) }) }
    let totals: [Cell] =
      [
        .text("Together"), .empty, .empty, sum(\.objectives), sum(\.agreed),
        sum(\.determined), sum(\.open), .empty, .empty,
      ] + comparison.partsUsed.map { part in sum { $0.parts[part.id] ?? 0 } } + [.empty]
    return Table(
      id: "plans", caption: "Every plan, by post and grade",
      columns: planColumns
        + comparison.partsUsed.map {
          Column(id: "part-\($0.id)", title: $0.title, kind: .number)
        } + [Column(id: "note", title: "Note")],
      rows: comparison.groups.flatMap { group in
        group.plans.map { row($0, group, comparison.partsUsed) }
      },
      footer: [totals])
  }

  private static let planColumns = [
    Column(id: "group", title: "Post and grade"), Column(id: "person", title: "Person"),
    Column(id: "size", title: "In the group", kind: .number),
    Column(id: "objectives", title: "Objectives", kind: .number),
    Column(id: "agreed", title: "Agreed", kind: .number),
    Column(id: "determined", title: "Determined", kind: .number),
    Column(id: "open", title: "Open", kind: .number),
    Column(id: "first-due", title: "First due", kind: .day),
    Column(id: "last-due", title: "Last due", kind: .day),
  ]

  private static func row(
    _ compared: PlanComparison.Compared, _ group: PlanComparison.Group, _ parts: [ObjectivePart]
  ) -> [Cell] {
    let plan = compared.plan
    let note =
      group.isAlone
      ? "Nobody else in this group." : compared.differences.isEmpty ? "" : "Differs; see above."
    func day(_ day: Day?) -> Cell {
      day.map { .day($0) } ?? (plan.objectives == 0 ? .empty : .missing("no date"))
    }
    return [
      .text(group.label), .text(plan.person.label), .number(group.plans.count),
      .number(plan.objectives), .number(plan.agreed), .number(plan.determined),
      .number(plan.open), day(plan.firstDue), day(plan.lastDue),
    ] + parts.map { .number(plan.parts[$0.id] ?? 0) } + [note.isEmpty ? .empty : .text(note)]
  }
}
