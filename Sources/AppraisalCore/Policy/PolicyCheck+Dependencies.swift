extension PolicyCheck {
  /// Finds facts that depend on themselves, which could never be worked out.
  mutating func checkDependencies() {
    let edges = dependencies
    var state: [String: Bool] = [:]
    for start in edges.keys.sorted() {
      if let loop = loop(from: start, edges, &state, trail: []) {
        add(
          place(of: loop.first ?? ""),
          "these facts depend on one another in a circle: \(loop.joined(separator: " → "))",
          "Change one of the conditions.")
        return
      }
    }
  }

  /// Where a worked-out fact is stated, as far as it has a place of its own.
  private func place(of fact: String) -> [PolicyProblem.Step] {
    if let index = policy.definitions.firstIndex(where: { $0.id == fact }) {
      return [.key("definitions"), .index(index), .key("when")]
    }
    if let index = policy.assessment.areas.firstIndex(where: { $0.id == fact }) {
      return [.key("assessment"), .key("areas"), .index(index)]
    }
    if let index = policy.calendar.dates.firstIndex(where: { "date.\($0.id)" == fact }) {
      return [.key("calendar"), .key("dates"), .index(index)]
    }
    let deadlines = policy.deadlines.map { "deadline.\($0.id)" }
    if let index = deadlines.firstIndex(where: { $0 == fact || "\($0).due" == fact }) {
      return [.key("deadlines"), .index(index)]
    }
    if let index = policy.retention.firstIndex(where: { $0.fact == fact }) {
      return [.key("retention"), .index(index)]
    }
    return fact == "overall" ? [.key("assessment"), .key("overall")] : []
  }

  private func loop(
    from name: String, _ edges: [String: [String]], _ state: inout [String: Bool], trail: [String]
  ) -> [String]? {
    if let done = state[name] {
      guard !done, let start = trail.firstIndex(of: name) else { return nil }
      return PolicyCheck.circle(through: Array(trail[start...]))
    }
    state[name] = false
    for next in edges[name] ?? [] {
      if let found = loop(from: next, edges, &state, trail: trail + [name]) { return found }
    }
    state[name] = true
    return nil
  }

  /// The circle written from the name that comes first in the alphabet, wherever it was entered.
  private static func circle(through names: [String]) -> [String] {
    guard let first = names.min(), let start = names.firstIndex(of: first) else { return names }
    return Array(names[start...]) + names[..<start] + [first]
  }

  /// What each worked-out fact is worked out from.
  private var dependencies: [String: [String]] {
    var edges: [String: [String]] = [:]
    for definition in policy.definitions {
      edges[definition.id] = stems(in: definition.when.condition)
    }
    for area in policy.assessment.areas {
      let conditions =
        area.level.rows.map(\.when.condition) + (area.when.map { [$0.condition] } ?? [])
      edges[area.id] = conditions.flatMap(\.facts).map(stem) + area.level.needs.map(stem)
    }
    if let overall = policy.assessment.overall {
      edges["overall"] =
        overall.rows.flatMap(\.when.condition.facts).map(stem) + overall.needs.map(stem)
    }
    addRatingDependencies(to: &edges)
    addPayDependencies(to: &edges)
    addDateDependencies(to: &edges)
    addDeadlineDependencies(to: &edges)
    addCaseDependencies(to: &edges)
    addPeriodDependencies(to: &edges)
    addRetentionDependencies(to: &edges)
    edges["group"] = policy.groups.flatMap { $0.when.map { stems(in: $0.condition) } ?? [] }
    return edges
  }

  /// The worked-out fact that a name stands for or is part of.
  func stem(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return name }
    let parts = name.dotted
    if let stem = ratingStem(name, parts) ?? payStem(parts) ?? deadlineStem(parts) { return stem }
    guard vocabulary.definitions[name] == nil, let first = parts.first, parts.count > 1 else {
      return name
    }
    if parts[1] == "decided" { return first }
    return name
  }
}

extension Condition {
  /// The names of the facts that it looks at.
  var facts: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .not(let part): part.facts
    case .holds(let fact), .isKnown(let fact): [fact.name]
    case .compare(let fact, _, let operand): [fact.name] + operand.words
    case .quantified(_, _, _, let operand): operand.words
    case .asAt(let part, let day): part.facts + [day.name]
    case .otherwise: []
    }
  }
}
