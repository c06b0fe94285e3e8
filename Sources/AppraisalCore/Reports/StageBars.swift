/// Where the reviews of cycles stand whose policies lead through the same stages.
struct StageBars {
  /// The cycles, of which there is one at least.
  let cycles: [CycleSummary]

  /// The cycles with those beside each that have the same stages, in the order of the first.
  static func alike(among cycles: [CycleSummary]) -> [StageBars] {
    var found: [(stages: [String], cycles: [CycleSummary])] = []
    for cycle in cycles {
      let stages = cycle.rules.policy.stages.flatMap { [$0.id, $0.title] }
      if let index = found.firstIndex(where: { $0.stages == stages }) {
        found[index].cycles.append(cycle)
      } else {
        found.append((stages, [cycle]))
      }
    }
    return found.map { StageBars(cycles: $0.cycles) }
  }

  /// The names of the cycles.
  var names: String { Wording.list(cycles.map(\.cycle.name.text)) }

  /// The present stages of each group's reviews as bars; stages at which nobody is are left out.
  ///
  /// - Parameters:
  ///   - grouping: What the groups are; each cycle as a whole where it is nil.
  ///   - areOthers: Whether there are cycles with other stages, which have charts of their own.
  /// - Returns: The chart.
  func chart(by grouping: Grouping?, besideOthers areOthers: Bool = false) -> StackedBars {
    let reviews = cycles.flatMap(\.reviews)
    let stages = cycles.first?.rules.policy.stages ?? []
    let present = stages.filter { stage in reviews.contains { $0.isAt(stage) } }
    let hasStray = reviews.contains(where: \.isWithoutStage)
    let series =
      present.enumerated().map { index, stage in
        StackedBars.Series(code: "\(index + 1)", title: stage.title)
      } + (hasStray ? [.init(code: "–", title: "No stage")] : [])
      + [.init(code: "✓", title: "Complete")]
    let word = word(for: grouping)
    let suffix = areOthers ? "-\(cycles.first?.cycle.name.text ?? "")" : ""
    return StackedBars(
      id: "stages-by-\(grouping?.rawValue ?? "cycle")\(suffix)",
      title: "Stages by \(word)" + (areOthers ? ": \(names)" : ""), series: series,
      bars: CycleGroup.groups(of: cycles, by: grouping).map { group in
        StackedBars.Bar(
          label: label(of: group),
          counts: present.map { stage in group.reviews.count { $0.isAt(stage) } }
            + (hasStray ? [group.reviews.count(where: \.isWithoutStage)] : [])
            + [group.reviews.count(where: \.progress.isComplete)])
      }, unit: "reviews",
      barTitle: Wording.capitalised(word)
        + (cycles.count > 1 && grouping != nil ? " and cycle" : ""))
  }

  private func word(for grouping: Grouping?) -> String {
    guard let grouping, let cycle = cycles.first else { return "cycle" }
    return ProgressTables.word(for: grouping, in: cycle)
  }

  private func label(of group: CycleGroup) -> String {
    let parts = [group.label, cycles.count > 1 ? group.cycle.cycle.name.text : nil]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// The reviews of one cycle, or of one school or reviewer in it.
struct CycleGroup {
  /// Whose reviews they are; nil where they are all of the cycle.
  let label: String?
  /// The cycle.
  let cycle: CycleSummary
  /// The reviews.
  let reviews: [ReviewSummary]

  /// The groups of several cycles: each with its cycles one below the other.
  static func groups(of cycles: [CycleSummary], by grouping: Grouping?) -> [CycleGroup] {
    guard let grouping else {
      return cycles.map { CycleGroup(label: nil, cycle: $0, reviews: $0.reviews) }
    }
    let all = cycles.map { (cycle: $0, groups: grouping.groups(of: $0.reviews)) }
    let keys = all.flatMap { $0.groups.map(\.key) }.unique.sorted()
    return keys.flatMap { key in
      all.compactMap { cycle, groups in
        groups.first { $0.key == key }.map {
          CycleGroup(label: key.label, cycle: cycle, reviews: $0.reviews)
        }
      }
    }
  }
}

extension ReviewSummary {
  /// Whether a stage is the one at which the review is.
  func isAt(_ stage: Stage) -> Bool { progress.present?.id == stage.id }

  /// Whether the policy has no stage for the person and the review is not closed either.
  var isWithoutStage: Bool { progress.present == nil && !progress.isComplete }
}
