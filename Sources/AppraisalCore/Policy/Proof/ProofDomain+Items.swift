extension ProofDomain {
  /// Every way in which an area's items can be rated, the order of the items apart: from none up to
  /// as many as there can be.
  func itemLevels(of area: Area) -> [FactValue] {
    let codes = vocabulary.scales[area.scale]?.levels.map(\.code) ?? []
    let most = greatestCount(of: area)
    let counts = area.items.from == .objectives ? Array(0...most) : [most]
    return counts.flatMap { count in
      ProofDomain.multisets(of: codes, count: count).map { levels in
        .levels(
          levels.enumerated().map { ItemLevel(item: name($0.offset, in: area), level: $0.element) })
      }
    }
  }

  private func name(_ index: Int, in area: Area) -> String {
    if area.items.from == .objectives { return "O\(index + 1)" }
    let items = rules.listedItems(of: area)
    return items.indices.contains(index) ? items[index].id : "\(area.items.one) \(index + 1)"
  }

  /// Every way to take so many codes without regard to their order.
  static func multisets(of codes: [String], count: Int) -> [[String]] {
    if count == 0 { return [[]] }
    return codes.indices.flatMap { index in
      multisets(of: Array(codes[index...]), count: count - 1).map { [codes[index]] + $0 }
    }
  }
}

/// How many objectives a policy lets somebody have at most, as its requirements say.
enum ObjectiveLimit {
  /// What is tried where the policy sets no limit.
  static let standard = 5
  /// What is tried at most.
  static let greatest = 10

  /// The greatest number, which one requirement gives for all or several for the kinds.
  static func most(in policy: Policy, _ vocabulary: Vocabulary) -> Int {
    var limits: [String: Int] = [:]
    for requirement in policy.requirements where requirement.strength == .must {
      for (fact, limit) in bounds(requirement.requires.condition) {
        limits[fact] = max(limits[fact] ?? 0, limit)
      }
    }
    let parts = policy.objectiveParts.compactMap { part -> Int? in
      guard let with = limits["objectives.with.\(part.id)"],
        let without = limits["objectives.without.\(part.id)"]
      else { return nil }
      return with + without
    }
    let most = parts.min() ?? limits["objectives.live"] ?? standard
    return min(max(most, 1), greatest)
  }

  /// The upper limits of counts that a condition demands.
  private static func bounds(_ condition: Condition) -> [(String, Int)] {
    switch condition {
    case .all(let parts): parts.flatMap(bounds)
    case .compare(let fact, let comparison, let operand):
      bound(comparison, operand).map { [(fact.name, $0)] } ?? []
    default: []
    }
  }

  private static func bound(
    _ comparison: Condition.Comparison, _ operand: Condition.Operand
  ) -> Int? {
    guard let number = operand.words.first.flatMap({ Quantity($0) }) else { return nil }
    let whole = number.hundredths / 100
    return switch comparison {
    case .atMost, .equal: whole
    case .below: whole - 1
    case .within: operand.words.compactMap { Quantity($0) }.max().map { $0.hundredths / 100 }
    default: nil
    }
  }
}
