/// The confidential working paper on whether groups of people fare alike.
///
/// It is for HR officers, who may read every review; governors get its words and never its numbers
/// of chance. A gap is no proof of unfair treatment, and its absence is none of fair treatment.
public enum FairnessReport {
  /// The working paper.
  ///
  /// - Parameters:
  ///   - summary: The cycle as a report counts it that compares for equality’s sake.
  ///   - asOf: The day on which it is made.
  /// - Returns: The report as a value.
  public static func report(on summary: AnonymousSummary, asOf: Day) -> Report {
    let gaps = gaps(in: summary)
    let verdicts = FairnessVerdict.verdicts(on: gaps.map(\.comparison))
    let rows = zip(gaps, verdicts).map { row($0, $1) }
    let table = Table(
      id: "gaps", caption: "Each group against everybody else", columns: columns, rows: rows)
    return Report(
      kind: "fairness", title: "Whether groups fare alike: a working paper",
      subtitle: [summary.name, "Cycle \(summary.cycle), \(summary.rules.period.text)"],
      audience: Audience(
        title: "Confidential: HR officers alone",
        handling: "It holds small numbers. Neither it nor a number of it goes to governors."),
      asOf: asOf, policy: summary.rules.policy.stamp,
      sections: [
        Section(
          id: "gaps", title: "The gaps",
          blocks: (rows.isEmpty
            ? [.paragraph("Nothing is on record to compare by.")] : [.table(table)])
            + [
              .paragraph(FairnessSentence.closing(comparisons: verdicts.count { $0 != .tooFew }))
            ]),
        Section(id: "reading", title: "How to read it", blocks: reading.map { .paragraph($0) }),
      ])
  }

  private static let reading = [
    "A gap shows where to look and why it is there; it is not proof of unfair treatment, and no gap "
      + "is not proof that there is none.",
    "“Chance” is that of a gap at least this large where groups do not differ (exact, mid-p). "
      + "“Stands out” allows for all comparisons taken together (Tarone and Holm, 5 %). “Wide” is a "
      + "lower rate below four fifths of the higher, a prompt to look and no rule of law.",
    "Where posts or schools go with a characteristic, compare within them before drawing anything "
      + "from a gap.",
  ]

  private struct Gap {
    let told: String
    let characteristic: String
    let group: String
    let comparison: GroupComparison
  }

  private static let columns = [
    Column(id: "told", title: "What"), Column(id: "by", title: "By"),
    Column(id: "group", title: "Group"), Column(id: "own", title: "So of the group"),
    Column(id: "rest", title: "So of others"), Column(id: "gap", title: "Gap, points (95 %)"),
    Column(id: "chance", title: "Chance"), Column(id: "verdict", title: "Reading"),
  ]

  private static func gaps(in summary: AnonymousSummary) -> [Gap] {
    let characteristics = ReportCharacteristics(summary)
    return summary.report.sections.flatMap { section in
      summary.comparisons(in: section).flatMap { comparison in
        section.by.filter { $0.characteristic != nil }.flatMap { side in
          gaps(
            comparison, characteristics.characteristic(for: side), characteristics.categories,
            summary.reviews)
        }
      }
    }
  }

  private static func gaps(
    _ told: AnonymousSummary.Comparison, _ characteristic: CountedCharacteristic,
    _ categories: [[String: String]], _ reviews: [CountedReview]
  ) -> [Gap] {
    let known = zip(reviews, categories).compactMap { review, categories in
      told.holds(review).map { (categories[characteristic.name] ?? "", $0) }
    }
    let groups =
      characteristic.categories.count == 2
      ? characteristic.categories.prefix(1) : characteristic.categories[...]
    return groups.compactMap { group in
      let own = known.filter { $0.0 == group }
      let rest = known.filter { $0.0 != group }
      return GroupComparison(
        favourable: own.count(where: \.1), other: own.count { !$0.1 },
        restFavourable: rest.count(where: \.1), restOther: rest.count { !$0.1 }
      ).map {
        Gap(
          told: told.title, characteristic: characteristic.name, group: group, comparison: $0)
      }
    }
  }

  private static func row(_ gap: Gap, _ verdict: FairnessVerdict) -> [Cell] {
    let comparison = gap.comparison
    let interval = comparison.gapInterval
    return [
      .text(gap.told), .text(gap.characteristic), .text(gap.group),
      .text("\(comparison.favourable) of \(comparison.size)"),
      .text("\(comparison.restFavourable) of \(comparison.restSize)"),
      .text(
        "\(points(comparison.gap)) (\(points(interval.lowerBound)) to "
          + "\(points(interval.upperBound)))"),
      .text(verdict == .tooFew ? "" : chance(ExactComparison(comparison).chance)),
      .text(word(verdict)),
    ]
  }

  private static func word(_ verdict: FairnessVerdict) -> String {
    switch verdict {
    case .difference: "stands out; find out why"
    case .watch: "wide; watch it"
    case .noClearDifference: "no clear difference"
    case .tooFew: "too few to tell"
    }
  }

  /// A share in whole points with its sign.
  private static func points(_ share: Double) -> String {
    let points = Int((share * 100).rounded())
    return points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "0"
  }

  private static func chance(_ chance: Double) -> String {
    let thousandths = Int((chance * 1_000).rounded())
    if thousandths < 1 { return "< 0.001" }
    let digits = "\(thousandths % 1_000)"
    let zeros = String(repeating: "0", count: 3 - digits.count)
    return "\(thousandths / 1_000).\(zeros)\(digits)"
  }
}
