extension ModerationReport {
  /// A reviewer with fewer reviews than this has a spread that says little.
  static let fewReviews = 5

  /// The spread of every kind of level, or the plain statement that the policy rates nothing.
  static func levels(of cycle: CycleSummary) -> [Part] {
    let subjects = Spread.subjects(of: cycle.rules.policy)
    guard !subjects.isEmpty else {
      let text = "This policy rates nothing: it has no levels, so there is no spread to compare."
      return [Part("levels", "Levels", [.paragraph(text)])]
    }
    return [howToRead(cycle, subjects)] + subjects.map { levels(of: $0, in: cycle) }
  }

  /// A subject of a spread in words: its short name, its heading, and what is counted.
  static func names(
    of subject: Spread.Subject, in policy: Policy
  ) -> (id: String, title: String, unit: String) {
    func area(_ id: String) -> Area? { policy.assessment.areas.first { $0.id == id } }
    switch subject {
    case .items(let id):
      let title = area(id)?.title ?? id
      return (
        "\(id)-items", "\(title): each \(area(id)?.items.one ?? "item")",
        area(id)?.items.many ?? "items"
      )
    case .level(let id): return (id, "\(area(id)?.title ?? id) as a whole", "reviews")
    case .overall: return ("overall", policy.assessment.overall?.title ?? "Overall", "reviews")
    }
  }

  private static func howToRead(_ cycle: CycleSummary, _ subjects: [Spread.Subject]) -> Part {
    let policy = cycle.rules.policy
    let used = Set(
      subjects.compactMap { Spread(of: $0, by: .reviewer, in: cycle)?.scale.id })
    let scales = policy.scales.filter { used.contains($0.id) }
    var blocks: [Block] = scales.map { scale in
      .facts(
        scale.levels.map { level in
          let meaning = level.descriptor.map { ": \($0)" } ?? ""
          return Fact(label: level.code, value: .text(level.name + meaning))
        })
    }
    blocks.append(
      .paragraph(
        "Each bar shows its own shares; the numbers are counts. The marked bar is the whole, to "
          + "which every other can be compared. What has no level yet is counted as not rated, never "
          + "as the lowest level."))
    if let note = smallNumbers(cycle) { blocks.append(.notice(note)) }
    return Part(
      "levels", "How to read the levels", blocks,
      cited: scales.flatMap(\.levels).flatMap(\.clauses))
  }

  private static func smallNumbers(_ cycle: CycleSummary) -> String? {
    let few = Grouping.reviewer.groups(of: cycle.reviews).filter { key, reviews in
      reviews.count < fewReviews && reviews.first?.leadReviewer != nil
    }
    guard !few.isEmpty else { return nil }
    let people = few.map { "\($0.key.label), \($0.reviews.count)" }.joined(separator: "; ")
    return "With fewer than \(fewReviews) reviews, a spread says little about how somebody judges. "
      + "That is so of: \(people)."
  }

  private static func levels(of subject: Spread.Subject, in cycle: CycleSummary) -> Part {
    let names = names(of: subject, in: cycle.rules.policy)
    let groupings: [Grouping] =
      [.reviewer, .grade, .post] + (cycle.hasSeveralSchools ? [.school] : [])
    let spreads = groupings.compactMap { Spread(of: subject, by: $0, in: cycle) }
    guard let whole = spreads.first?.whole, whole.total > 0 else {
      return Part(
        "levels-\(names.id)", names.title, [.paragraph("There are no \(names.unit) to show yet.")])
    }
    let charts = spreads.map { Block.chart(.stackedBars(chart(of: $0, in: cycle))) }
    return Part(
      "levels-\(names.id)", names.title,
      [.paragraph(sentence(about: whole, subject, in: cycle))] + charts)
  }

  private static func sentence(
    about whole: Spread.Row, _ subject: Spread.Subject, in cycle: CycleSummary
  ) -> String {
    let unit = names(of: subject, in: cycle.rules.policy).unit
    let outside = cycle.reviews.count { $0.levels(of: subject).isEmpty }
    var text = "\(whole.total - whole.notRated) of \(whole.total) \(unit) have a level."
    if outside > 0 {
      let people = Wording.count(outside, "person is", "people are")
      text += " \(people) not counted: there is nothing of theirs to rate here, or not yet."
    }
    return text
  }

  /// A spread as a chart, the whole first and marked.
  static func chart(of spread: Spread, in cycle: CycleSummary) -> StackedBars {
    let names = names(of: spread.subject, in: cycle.rules.policy)
    let word = ProgressTables.word(for: spread.grouping, in: cycle)
    var series = spread.scale.levels.map { StackedBars.Series(code: $0.code, title: $0.name) }
    series.append(StackedBars.Series(code: "not rated", title: "no level yet"))
    func bar(_ row: Spread.Row, emphasised: Bool = false) -> StackedBars.Bar {
      StackedBars.Bar(
        label: row.label, counts: row.levels + [row.notRated],
        emphasised: emphasised)
    }
    return StackedBars(
      id: "\(names.id)-by-\(spread.grouping.rawValue)", title: "\(names.title), by \(word)",
      series: series,
      bars: [bar(spread.whole, emphasised: true)]
        + spread.rows.filter { $0.total > 0 }.map { bar($0) },
      unit: names.unit, barTitle: Wording.capitalised(word), scale: .shares)
  }
}
