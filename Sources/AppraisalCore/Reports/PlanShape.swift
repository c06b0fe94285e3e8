/// What the plans of one part of the organisation look like together.
struct PlanShape {
  /// What the part is called.
  let label: String
  /// How many people are in it.
  let people: Int
  /// How many of them have no objective.
  let without: Int
  /// How many objectives they have.
  let objectives: Int
  /// The fewest that somebody with objectives has, and the most.
  let fewest: Int
  let most: Int
  /// How many were set without agreement.
  let determined: Int
  /// How many of the needs for development that were agreed never came.
  let unmet: Int

  init(_ label: String, _ reviews: [ReviewSummary]) {
    self.label = label
    let counts = reviews.map(\.objectives.count)
    people = reviews.count
    without = counts.count { $0 == 0 }
    objectives = counts.reduce(0, +)
    fewest = counts.filter { $0 > 0 }.min() ?? 0
    most = counts.max() ?? 0
    determined = reviews.flatMap(\.objectives).count { $0.settlement == .determined }
    unmet = reviews.flatMap(\.development).count(where: \.isMissing)
  }

  /// The shapes of every part of a cycle.
  static func all(by grouping: Grouping, in cycle: CycleSummary) -> [PlanShape] {
    grouping.groups(of: cycle.reviews).map { PlanShape($0.key.label, $0.reviews) }
  }

  /// The shapes side by side, with all together.
  static func table(_ shapes: [PlanShape], _ word: String, in cycle: CycleSummary) -> Table {
    func cells(_ shape: PlanShape, _ range: [Cell]) -> [Cell] {
      [
        .text(shape.label), .number(shape.people), .number(shape.without),
        .number(shape.objectives),
      ] + range + [.number(shape.determined), .number(shape.unmet)]
    }
    return Table(
      id: "plans", caption: "Plans, by \(word)",
      columns: [
        Column(id: "part", title: Wording.capitalised(word)),
        Column(id: "people", title: "People", kind: .number),
        Column(id: "without", title: "Without objectives", kind: .number),
        Column(id: "objectives", title: "Objectives", kind: .number),
        Column(id: "fewest", title: "Fewest a person", kind: .number),
        Column(id: "most", title: "Most", kind: .number),
        Column(id: "determined", title: "Set without agreement", kind: .number),
        Column(id: "unmet", title: "Training that never came", kind: .number),
      ],
      rows: shapes.map { cells($0, [.number($0.fewest), .number($0.most)]) },
      footer: shapes.count > 1
        ? [cells(PlanShape("Together", cycle.reviews), [.empty, .empty])] : [],
      emptyText: "The cycle covers nobody.")
  }
}
