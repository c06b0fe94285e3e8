/// What the facts of a policy come from in the end, through definitions, groups and levels.
struct FactOrigins {
  private let policy: Policy
  private let vocabulary: Vocabulary
  /// Whether each of the policy's deadlines gives a level away, by its name: asked of every deadline
  /// of every review.
  private var telling: [String: Bool] = [:]

  init(_ policy: Policy, _ vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
    telling = Dictionary(policy.deadlines.map { ($0.id, workOut($0)) }) { $0 || $1 }
  }

  /// Whether a condition looks at a level that somebody was given.
  ///
  /// How many items are rated gives nobody's level away. That an area's table decides nothing
  /// although everything is rated does.
  func looksAtLevels(_ when: When) -> Bool {
    var seen: Set<String> = []
    return origins(of: when.condition, &seen).contains(where: isLevel)
  }

  /// Whether a deadline gives a level away by arising, or by being done.
  func looksAtLevels(_ deadline: Deadline) -> Bool {
    telling[deadline.id] ?? workOut(deadline)
  }

  private func workOut(_ deadline: Deadline) -> Bool {
    var seen: Set<String> = []
    return origins(of: deadline, &seen).contains(where: isLevel)
  }

  /// Whether an answer follows from the staff list and the school's choices, whatever was recorded.
  func followsFromStaffList(_ decision: Decision) -> Bool {
    guard !decision.facts.isEmpty else { return false }
    var seen: Set<String> = []
    return decision.facts.flatMap { origins(of: $0.name, &seen) }.allSatisfy(isOfStaffList)
  }

  /// Whether a fact follows from the staff list and the school's choices, whatever was recorded.
  func followFromStaffList(_ name: String) -> Bool {
    var seen: Set<String> = []
    return origins(of: name, &seen).allSatisfy(isOfStaffList)
  }

  /// Whether a decision goes by the pay of the post.
  func looksAtPayOfPost(_ rule: DecisionRule) -> Bool {
    ([rule.when].compactMap { $0 } + rule.rows.map(\.when)).contains(where: looksAtPayOfPost)
  }

  /// Whether a condition goes by the pay of the post.
  func looksAtPayOfPost(_ when: When) -> Bool {
    var seen: Set<String> = []
    return origins(of: when.condition, &seen).contains {
      ["nextPointIsTop", "headroom", "post.point", "post.bottom", "post.top", "post.grade"]
        .contains($0)
    }
  }

  private func isLevel(_ name: String) -> Bool {
    name == "overall" || name.hasPrefix("measure.") || name.hasPrefix("item.level")
      || policy.assessment.areas.contains { area in
        name == area.id || (!area.level.rows.isEmpty && name == "\(area.id).decided")
          || isLevel(name, of: area)
      }
  }

  /// Whether a fact about an area gives away levels: an earlier one, a score, a disagreement.
  private func isLevel(_ name: String, of area: Area) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count > 1, parts[0] == area.id else { return false }
    return switch parts[1] {
    case "score", "share", "disagreements": true
    case "at": parts.last != "rated" && parts.last != "unrated"
    default: false
    }
  }

  private func isOfStaffList(_ name: String) -> Bool {
    ["school", "nextPointIsTop", "onProbation", "headroom"].contains(name)
      || ["post.", "contract.", "managers.", "choice."].contains { name.hasPrefix($0) }
  }

  private func origins(of condition: Condition, _ seen: inout Set<String>) -> [String] {
    switch condition {
    case .all(let parts), .any(let parts): return parts.flatMap { origins(of: $0, &seen) }
    case .not(let part): return origins(of: part, &seen)
    case .holds(let fact), .isKnown(let fact): return origins(of: fact.name, &seen)
    case .compare(let fact, _, let operand):
      return origins(of: fact.name, &seen)
        + operand.words.filter { vocabulary.types[$0] != nil }
        .flatMap { origins(of: $0, &seen) }
    case .quantified(_, let items, _, _):
      return policy.assessment.areas.filter {
        $0.items.one == items.name || $0.items.many == items.name
      }.map(\.id)
    case .asAt(let part, let day):
      return origins(of: part, &seen) + origins(of: day.name, &seen)
    case .otherwise: return ["otherwise"]
    }
  }

  private func origins(of deadline: Deadline, _ seen: inout Set<String>) -> [String] {
    [deadline.when, deadline.done].compactMap { $0?.condition }.flatMap { origins(of: $0, &seen) }
  }

  private func origins(of name: String, _ seen: inout Set<String>) -> [String] {
    guard seen.insert(name).inserted else { return [] }
    if let definition = vocabulary.definitions[name] {
      return origins(of: definition.when.condition, &seen)
    }
    if let deadline = policy.deadlines.first(where: { name.hasPrefix("deadline.\($0.id).") }) {
      return origins(of: deadline, &seen)
    }
    if name == "group" {
      return policy.groups.compactMap(\.when).flatMap { origins(of: $0.condition, &seen) }
    }
    return [name]
  }
}
