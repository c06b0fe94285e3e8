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
    let without = comparison.groups.filter { !$0.isAlone && !$0.hasObjectives }
    if !without.isEmpty {
      let groups = without.map { "\($0.label) (\($0.plans.count) people)" }
      blocks.append(
        .paragraph("Nobody has an objective in these groups: \(groups.joined(separator: "; ")).")
      )
    }
    if !comparison.partsUnused.isEmpty {
      let titles = comparison.partsUnused.map { "“\($0.title)”" }
      blocks.append(
        .paragraph("No objective says anything under \(Wording.list(titles))."))
    }
    return Part(
      "plans", "Plans compared",
      blocks + [.table(standingOut(comparison))] + tables(comparison).map { .table($0) })
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

  /// A table for each group, and one for all who have nobody to be compared with.
  private static func tables(_ comparison: PlanComparison) -> [Table] {
    let shared = comparison.groups.filter { !$0.isAlone && $0.hasObjectives }
    let alone = comparison.groups.filter(\.isAlone)
    let groups = shared.enumerated().map { number, group in
      table(
        id: "plans-\(NameFolding.slug(group.label) ?? "group-\(number + 1)")",
        caption: "\(group.label): \(group.plans.count) people",
        plans: group.plans.map { ([], $0.plan) }, labels: [], parts: comparison.partsUsed)
    }
    guard !alone.isEmpty else { return groups }
    return groups + [
      table(
        id: "plans-alone", caption: "Nobody else has the same post and grade",
        plans: alone.flatMap { group in group.plans.map { ([.text(group.label)], $0.plan) } },
        labels: [Column(id: "group", title: "Post and grade")], parts: comparison.partsUsed)
    ]
  }

  private static func table(
    id: String, caption: String, plans: [(labels: [Cell], plan: Plan)], labels: [Column],
    parts: [ObjectivePart]
  ) -> Table {
    let parts = parts.filter { part in plans.contains { $0.plan.parts[part.id] != nil } }
    func sum(_ number: (Plan) -> Int) -> Cell {
      .number(plans.reduce(0) { $0 + number($1.plan) })
    }
    let totals: [Cell] =
      [.text("Together")] + labels.map { _ in .empty }
      + [sum(\.objectives), sum(\.agreed), sum(\.determined), .empty, .empty]
      + parts.map { part in sum { $0.parts[part.id] ?? 0 } }
    return Table(
      id: id, caption: caption,
      columns: [Column(id: "person", title: "Person")] + labels + planColumns
        + parts.map { Column(id: "part-\($0.id)", title: $0.title, kind: .number) },
      rows: plans.map { row($0.plan, $0.labels, parts) }, footer: [totals])
  }

  private static let planColumns = [
    Column(id: "objectives", title: "Objectives", kind: .number),
    Column(id: "agreed", title: "Agreed", kind: .number),
    Column(id: "determined", title: "Determined", kind: .number),
    Column(id: "first-due", title: "First due", kind: .day),
    Column(id: "last-due", title: "Last due", kind: .day),
  ]

  private static func row(_ plan: Plan, _ labels: [Cell], _ parts: [ObjectivePart]) -> [Cell] {
    func day(_ day: Day?) -> Cell {
      day.map { .day($0) } ?? (plan.objectives == 0 ? .empty : .missing("no date"))
    }
    let numbers: [Cell] = [
      .number(plan.objectives), .number(plan.agreed), .number(plan.determined),
      day(plan.firstDue), day(plan.lastDue),
    ]
    return [.text(plan.person.label)] + labels + numbers
      + parts.map { .number(plan.parts[$0.id] ?? 0) }
  }
}
