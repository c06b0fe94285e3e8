extension AnonymousWriter {
  /// What the comparisons for equality’s sake come to, in words; none where the report makes none.
  ///
  /// It tells of no comparison that is not printed, since a verdict is a bit of its numbers.
  var equality: [Section] {
    guard summary.report.sections.flatMap(\.by).contains(where: { $0.characteristic != nil }) else {
      return []
    }
    let titles = Set(EqualityCharacteristic.allCases.map(\.title))
    let gaps = printer.compared.filter { titles.contains($0.characteristic) }.flatMap(Self.gaps)
    let verdicts = FairnessVerdict.verdicts(on: gaps.map(\.comparison))
    let lines = zip(gaps, verdicts).compactMap { gap, verdict -> String? in
      if verdict == .tooFew { return nil }
      return "\(gap.characteristic): \(gap.sentence.text(for: gap.comparison, verdict: verdict))"
    }
    let closing =
      lines.isEmpty
      ? "No group is large enough to be compared."
      : FairnessSentence.closing(comparisons: lines.count)
    return [
      Section(
        id: "equality", title: "Whether groups fare alike",
        blocks: (lines + [closing]).map { .paragraph($0) })
    ]
  }

  private struct Gap {
    let characteristic: String
    let sentence: FairnessSentence
    let comparison: GroupComparison
  }

  /// Each group against everybody else; of two groups, the first.
  private static func gaps(_ compared: CountPrinter.Compared) -> [Gap] {
    let favourable = compared.rows.reduce(0) { $0 + $1.favourable }
    let other = compared.rows.reduce(0) { $0 + $1.other }
    let groups = compared.rows.count == 2 ? compared.rows.prefix(1) : compared.rows[...]
    return groups.compactMap { row in
      GroupComparison(
        favourable: row.favourable, other: row.other,
        restFavourable: favourable - row.favourable, restOther: other - row.other
      ).map { comparison in
        Gap(
          characteristic: compared.characteristic,
          sentence: FairnessSentence(
            group: "in the group “\(row.title)”", rest: "others",
            outcome: "are counted under “\(compared.title)”"),
          comparison: comparison)
      }
    }
  }
}
