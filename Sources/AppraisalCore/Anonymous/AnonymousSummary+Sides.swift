extension AnonymousSummary {
  /// What is printed where groups are too small to be told apart.
  static let withheld =
    "Not shown, because the groups are too small to show without the risk of revealing someone’s "
    + "result. Those who may read the reviews can examine them in confidence."

  /// What is printed where nobody's characteristic is on record.
  static let unstated =
    "Not shown, because nobody’s is on record. HR officers bring the facts in with “appraise equality "
    + "import”."

  /// The numbers of a section by everything that it compares by, such as schools and reviewers.
  func sides(
    of section: ReportSection, among characteristics: ReportCharacteristics,
    _ printer: inout CountPrinter
  ) -> [Block] {
    if section.by.isEmpty { return [] }
    return comparisons(in: section).flatMap { comparison in
      blocks(comparison, section, characteristics, &printer)
    }
  }

  /// Something of which everybody is on one of two sides.
  struct Comparison {
    let id: String
    let title: String
    let yes: String
    let no: String
    let holds: (CountedReview) -> Bool?
  }

  func comparisons(in section: ReportSection) -> [Comparison] {
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

  private func blocks(
    _ comparison: Comparison, _ section: ReportSection, _ characteristics: ReportCharacteristics,
    _ printer: inout CountPrinter
  ) -> [Block] {
    let sides = section.by.map { characteristics.characteristic(for: $0) }
    let rows = printer.compare(
      comparison.id, comparison.title,
      zip(reviews, characteristics.categories).compactMap { review, categories in
        comparison.holds(review).map { ($0, categories) }
      }, of: reviews.count, by: zip(section.by, sides).map { ($0.rawValue, $1) })
    return zip(section.by, sides).map { side, characteristic in
      let title = "\(comparison.title), by \(characteristic.name.lowercased())"
      guard let rows = rows[side.rawValue] else {
        let isUnstated = characteristic.categories == [EqualityCharacteristic.notStated]
        return .paragraph("\(title): \(isUnstated ? Self.unstated : Self.withheld)")
      }
      return .chart(
        .stackedBars(
          StackedBars(
            id: "\(section.id)-\(comparison.id)-by-\(side.rawValue)", title: title,
            series: [comparison.yes, comparison.no].map {
              StackedBars.Series(code: $0, title: $0)
            },
            bars: rows.map { row in
              StackedBars.Bar(label: row.title, counts: [row.favourable, row.other])
            },
            unit: "reviews", barTitle: characteristic.name, scale: .shares)))
    }
  }
}

extension OutcomeRows.Row {
  /// What a row is called in print: groups without an order that are put together say which.
  var title: String {
    label == OutcomeRows.bucket
      ? "\(label.capitalisedFirst): \(Wording.list(members))" : label
  }
}
