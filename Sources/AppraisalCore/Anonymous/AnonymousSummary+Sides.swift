extension AnonymousSummary {
  /// What is printed where groups are too small to be told apart.
  static let withheld =
    "Not shown, because the groups are too small to show without the risk of revealing someone’s "
    + "result. Those who may read the reviews can examine them in confidence."

  /// The numbers of a section by school, by group or by reviewer.
  func sides(
    of section: ReportSection, by side: ReportSection.Side, _ printer: inout CountPrinter
  ) -> [Block] {
    comparisons(in: section).map { comparison in
      block(comparison, section, side, &printer)
    }
  }

  /// Something of which everybody is on one of two sides.
  private struct Comparison {
    let id: String
    let title: String
    let yes: String
    let no: String
    let holds: (CountedReview) -> Bool?
  }

  private func comparisons(in section: ReportSection) -> [Comparison] {
    switch section.shows {
    case .operation:
      return [
        Comparison(
          id: "complete", title: "Reviews complete", yes: "Complete", no: "Not complete",
          holds: \.isComplete)
      ]
    case .lateness:
      return [
        Comparison(
          id: "late", title: "Something was late or is overdue", yes: "Late", no: "Nothing late",
          holds: { $0.timings.values.contains(.late) })
      ]
    case .measures:
      return section.measures.map { measure in
        Comparison(
          id: measure.id, title: measure.title, yes: "So", no: "Not so, or not known",
          holds: { review in
            let measured = review.measures[measure.id]
            return measured == .outside ? nil : measured == .yes
          })
      }
    case .trainingNeeds:
      return [
        Comparison(
          id: "need", title: "Need training or development", yes: "Have a need", no: "Have none",
          holds: { !$0.needs.isEmpty })
      ]
    case .outcomes:
      guard let scale = rules.policy.overallScale, let rung = rung(of: section) else { return [] }
      return [
        Comparison(
          id: "outcome-\(rung.code)", title: "At least \(rung.name)", yes: "At least \(rung.name)",
          no: "Below, or no level yet",
          holds: { $0.isRated ? scale.isLevel($0.overall, atLeast: rung.code) : nil })
      ]
    default: return []
    }
  }

  private func block(
    _ comparison: Comparison, _ section: ReportSection, _ side: ReportSection.Side,
    _ printer: inout CountPrinter
  ) -> Block {
    let title = "\(comparison.title), by \(word(for: side))"
    let counted = reviews.filter { comparison.holds($0) != nil }
    let rows = groups(by: side, of: counted).map { label, reviews in
      let yes = reviews.count { comparison.holds($0) == true }
      return CombinedRows.Row(label, [yes, reviews.count - yes])
    }
    guard
      let combined = printer.rows(
        "\(comparison.id)-by-\(side.rawValue)", rows, among: (comparison.id, reviews.count),
        groups: word(for: side).capitalisedFirst, rest: "All others",
        numbers: (comparison.title, [comparison.yes, comparison.no]))
    else { return .paragraph("\(title): \(Self.withheld)") }
    let chart = StackedBars(
      id: "\(section.id)-\(comparison.id)-by-\(side.rawValue)", title: title,
      series: [comparison.yes, comparison.no].map { StackedBars.Series(code: $0, title: $0) },
      bars: combined.rows.map { row in
        let label =
          row.members.count > 1
          ? "\(row.label): \(Wording.list(row.members))" : row.label
        return StackedBars.Bar(label: label, counts: row.numbers)
      },
      unit: "reviews", barTitle: word(for: side).capitalisedFirst, scale: .shares)
    return .chart(.stackedBars(chart))
  }

  private func word(for side: ReportSection.Side) -> String {
    switch side {
    case .school: "school"
    case .group: "group of staff"
    case .reviewer: rules.policy.words.reviewer
    }
  }

  /// The reviews of each school, group or reviewer in a fixed order; reviewers without their names.
  private func groups(
    by side: ReportSection.Side, of reviews: [CountedReview]
  ) -> [(String, [CountedReview])] {
    func grouped(
      _ known: [(id: String, title: String)], _ id: (CountedReview) -> String?, _ other: String
    ) -> [(String, [CountedReview])] {
      let named = known.map { one in (one.title, reviews.filter { id($0) == one.id }) }
      let ids = Set(known.map(\.id))
      let rest = reviews.filter { id($0).map { !ids.contains($0) } ?? true }
      return named.filter { !$0.1.isEmpty } + (rest.isEmpty ? [] : [(other, rest)])
    }
    switch side {
    case .school:
      let ids = Set(reviews.compactMap(\.school)).sorted { NaturalOrder($0) < NaturalOrder($1) }
      return grouped(ids.map { ($0, schools[$0] ?? $0) }, \.school, "school not known")
    case .group:
      return grouped(rules.policy.groups.map { ($0.id, $0.title) }, \.group, "group not known")
    case .reviewer:
      // By how many they review, so that no order of names shows through.
      let sizes = Dictionary(grouping: reviews.compactMap(\.reviewer)) { $0 }.mapValues(\.count)
      let order = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let word = rules.policy.words.reviewer.capitalisedFirst
      let known = order.enumerated().map { index, one in
        (id: one.key.text, title: "\(word) \(index + 1)")
      }
      return grouped(known, { $0.reviewer?.text }, "no \(rules.policy.words.reviewer) yet")
    }
  }
}
