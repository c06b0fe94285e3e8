extension PolicyCheck {
  /// What levels by voice and moment, scores and measures are worked out from.
  ///
  /// All item levels are one node, since whether a voice stands in can rest on any of them.
  func addRatingDependencies(to edges: inout [String: [String]]) {
    let assessment = policy.assessment
    edges[Self.itemLevels] = assessment.voices.compactMap(\.standsInWhen?.condition)
      .flatMap(stems)
    for area in assessment.areas {
      let own = (edges[area.id] ?? []) + [Self.itemLevels]
      edges[area.id] = own
      for moment in assessment.moments where moment.includes(area) {
        edges["\(area.id).at.\(moment.id)"] =
          own + (moment.when.map { stems(in: $0.condition) } ?? [])
      }
      let applies = area.when.map { stems(in: $0.condition) } ?? []
      for name in ["score", "share"] { edges["\(area.id).\(name)"] = applies + [Self.itemLevels] }
    }
    for measure in assessment.measures {
      edges["measure.\(measure.id)"] = measure.parts.map { stem($0.of) }
    }
  }

  private static let itemLevels = "the levels of items"

  /// The worked-out facts that a condition rests on.
  func stems(in condition: Condition) -> [String] {
    condition.facts.map(stem)
      + (condition.countsItems ? [Self.itemLevels] : [])
  }

  /// The worked-out fact about ratings that a name is part of, or nil for other names; its parts stand
  /// between dots.
  func ratingStem(_ name: String, _ parts: [String]) -> String? {
    if name == "item.rated" || name == "item.level" { return Self.itemLevels }
    guard parts.count > 1, policy.assessment.areas.contains(where: { $0.id == parts[0] }) else {
      return nil
    }
    switch (parts[1], parts.count) {
    case ("at", 3...): return parts[0...2].joined(separator: ".")
    case ("score", 2), ("share", _): return "\(parts[0]).\(parts[1])"
    case ("rated", 2), ("unrated", 2): return Self.itemLevels
    default: return nil
    }
  }
}

extension Condition {
  /// Whether it counts an area's items.
  fileprivate var countsItems: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.countsItems)
    case .not(let part), .asAt(let part, _): part.countsItems
    case .quantified: true
    case .holds, .isKnown, .compare, .otherwise: false
    }
  }
}
