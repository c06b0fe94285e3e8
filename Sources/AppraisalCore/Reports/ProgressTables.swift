/// What overviews of a cycle say about how far its reviews have come.
enum ProgressTables {
  /// The cycle, its period and how many people it covers.
  static func facts(of cycle: CycleSummary) -> [Fact] {
    let count = cycle.reviews.count
    return [
      Fact(label: "Cycle", value: .text(cycle.cycle.name.text)),
      Fact(label: "Period", value: .text(cycle.rules.period.text)),
      Fact(label: "As of", value: .day(cycle.asOf)),
      Fact(label: "People covered", value: .number(count)),
      Fact(label: "Reviews complete", value: .share(cycle.complete, of: count)),
      Fact(label: "People outside", value: .number(cycle.outside.count)),
    ]
  }

  /// How many people are outside the cycle, by ground.
  static func outside(of cycle: CycleSummary) -> Table {
    Table(
      id: "outside", caption: "People outside the cycle, by ground",
      columns: [
        Column(id: "ground", title: "Ground"), Column(id: "people", title: "People", kind: .number),
      ],
      rows: cycle.outsideByGround.map { [.text($0.ground), .number($0.people.count)] },
      footer: cycle.outside.isEmpty ? [] : [[.text("Together"), .number(cycle.outside.count)]],
      emptyText: "Nobody is outside the cycle.")
  }

  /// How many people have passed each stage, of those whom it concerns.
  static func passed(in cycle: CycleSummary) -> CountBars {
    CountBars(
      id: "stages", title: "How many people have passed each stage",
      unit: "people", barTitle: "Stage",
      bars: cycle.rules.policy.stages.compactMap { stage in
        let concerned = cycle.reviews.filter { $0.progress.includes(stage) }
        guard !concerned.isEmpty else { return nil }
        return CountBars.Bar(
          label: stage.title, count: concerned.count { $0.progress.hasPassed(stage) },
          of: concerned.count)
      })
  }

  /// How many reviews of each group are complete.
  static func complete(by grouping: Grouping, in cycle: CycleSummary) -> CountBars {
    CountBars(
      id: "complete-by-\(grouping.rawValue)",
      title: "Complete reviews by \(word(for: grouping, in: cycle))",
      unit: "reviews", barTitle: Wording.capitalised(word(for: grouping, in: cycle)),
      bars: grouping.groups(of: cycle.reviews).map { key, reviews in
        CountBars.Bar(
          label: key.label, count: reviews.count(where: \.progress.isComplete), of: reviews.count)
      })
  }

  /// At which stage the reviews of each group are now; stages at which nobody is are left out.
  static func present(by grouping: Grouping, in cycle: CycleSummary) -> Table {
    let all = cycle.reviews
    let stages = cycle.rules.policy.stages.filter { stage in
      all.contains { $0.progress.present?.id == stage.id }
    }
    let hasStray = all.contains(where: \.isWithoutStage)
    let word = word(for: grouping, in: cycle)
    func cells(_ label: String, _ reviews: [ReviewSummary]) -> [Cell] {
      let counts = stages.map { stage in
        Cell.number(reviews.count { $0.progress.present?.id == stage.id })
      }
      let stray = hasStray ? [Cell.number(reviews.count(where: \.isWithoutStage))] : []
      let complete = Cell.number(reviews.count(where: \.progress.isComplete))
      return [.text(label), .number(reviews.count)] + counts + stray + [complete]
    }
    return Table(
      id: "present-by-\(grouping.rawValue)", caption: "Where the reviews are now, by \(word)",
      columns: [
        Column(id: grouping.rawValue, title: Wording.capitalised(word)),
        Column(id: "reviews", title: "Reviews", kind: .number),
      ] + stages.map { Column(id: "stage-\($0.id)", title: $0.title, kind: .number) }
        + (hasStray ? [Column(id: "no-stage", title: "No stage", kind: .number)] : [])
        + [Column(id: "complete", title: "Complete", kind: .number)],
      rows: grouping.groups(of: all).map { cells($0.key.label, $0.reviews) },
      footer: all.isEmpty ? [] : [cells("Together", all)],
      emptyText: "The cycle covers nobody.")
  }

  /// What a group is called, in the policy's own word for reviewers.
  static func word(for grouping: Grouping, in cycle: CycleSummary) -> String {
    grouping == .reviewer ? cycle.rules.policy.words.reviewer : grouping.rawValue
  }
}
