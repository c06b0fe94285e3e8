/// Where a cycle's reviews are by school and reviewer, which are late, and which cannot go on.
enum LatenessTables {
  /// The sections of a status report.
  static func sections(of cycle: CycleSummary) -> [Section] {
    let groupings: [Grouping] = (cycle.hasSeveralSchools ? [.school] : []) + [.reviewer]
    let groups = groupings.map { grouping in
      Section(
        id: "by-\(grouping.rawValue)",
        title: "By \(ProgressTables.word(for: grouping, in: cycle))",
        blocks: [
          .chart(.stackedBars(StageBars(cycles: [cycle]).chart(by: grouping))),
          .table(lateness(by: grouping, in: cycle)),
        ])
    }
    return groups + [
      Section(id: "late", title: "Late", blocks: [.table(late(in: [cycle]))]),
      Section(id: "blocked", title: "Cannot go on", blocks: [.table(blocked(in: [cycle]))]),
    ]
  }

  /// How many reviews of each group are late or cannot go on.
  static func lateness(by grouping: Grouping, in cycle: CycleSummary) -> Table {
    let shown = shown(in: cycle)
    func cells(_ label: String, _ reviews: [ReviewSummary]) -> [Cell] {
      [.text(label), .number(reviews.count)] + counts(of: reviews, shown).map(Cell.number)
    }
    let word = ProgressTables.word(for: grouping, in: cycle)
    return Table(
      id: "lateness-by-\(grouping.rawValue)", caption: "Late and blocked, by \(word)",
      columns: [
        Column(id: grouping.rawValue, title: Wording.capitalised(word)),
        Column(id: "reviews", title: "Reviews", kind: .number),
      ] + countColumns,
      rows: grouping.groups(of: cycle.reviews).map { cells($0.key.label, $0.reviews) },
      footer: cycle.reviews.isEmpty ? [] : [cells("Together", cycle.reviews)],
      emptyText: "The cycle covers nobody.")
  }

  /// The columns of `counts`.
  static let countColumns = [
    Column(id: "late", title: "Late reviews", kind: .number),
    Column(id: "overdue", title: "Overdue matters", kind: .number),
    Column(id: "blocked", title: "Cannot go on", kind: .number),
  ]

  /// How many reviews are late, how many matters are overdue, and how many reviews cannot go on.
  static func counts(of reviews: [ReviewSummary], _ shown: Set<String>) -> [Int] {
    let late = reviews.map { $0.overdue(among: shown).count }
    return [
      late.count { $0 > 0 }, late.reduce(0, +), reviews.count { !$0.blockedBy.isEmpty },
    ]
  }

  /// The deadlines that give nobody's level away to somebody who may not read the statement.
  static func shown(in cycle: CycleSummary) -> Set<String> {
    let origins = cycle.rules.origins
    return Set(
      cycle.rules.policy.deadlines.filter {
        $0.private != true && !origins.looksAtLevels($0)
      }.map(\.id))
  }

  /// How many people are late with each deadline; several cycles are named.
  static func late(in cycles: [CycleSummary]) -> Table {
    let isOne = cycles.count == 1
    return Table(
      id: "late", caption: "What is overdue",
      columns: (isOne ? [] : [Column(id: "cycle", title: "Cycle")]) + [
        Column(id: "what", title: "What"), Column(id: "people", title: "People", kind: .number),
        Column(id: "days", title: "Longest, days", kind: .number),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: cycles.flatMap { cycle in
        late(in: cycle).map { (isOne ? [] : [.text(cycle.cycle.name.text)]) + $0 }
      }, emptyText: "Nothing is overdue.")
  }

  private static func late(in cycle: CycleSummary) -> [[Cell]] {
    let shown = shown(in: cycle)
    let overdue = Dictionary(
      grouping: cycle.reviews.flatMap { $0.overdue(among: shown) }, by: \.deadline.id)
    return cycle.rules.policy.deadlines.compactMap { deadline -> [Cell]? in
      guard let late = overdue[deadline.id],
        let longest = late.map(\.standing.daysOverdue).max()
      else { return nil }
      return [
        .text(Wording.capitalised(deadline.title)), .number(late.count), .number(longest),
        .text(deadline.clauses.joined(separator: " ")),
      ]
    }
  }

  /// Who cannot go on, and why; several cycles are named.
  static func blocked(in cycles: [CycleSummary]) -> Table {
    let isOne = cycles.count == 1
    return Table(
      id: "blocked", caption: "Who cannot go on, and what is missing",
      columns: (isOne ? [] : [Column(id: "cycle", title: "Cycle")]) + [
        Column(id: "person", title: "Person"), Column(id: "missing", title: "What is missing"),
      ],
      rows: cycles.flatMap { cycle in
        cycle.reviews.filter { !$0.blockedBy.isEmpty }.map { review in
          (isOne ? [] : [.text(cycle.cycle.name.text)]) + [
            .text(review.reviewee.label), .text(review.blockedBy.joined(separator: "; ")),
          ]
        }
      }, emptyText: "Everybody can go on.")
  }
}
