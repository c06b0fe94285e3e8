/// Which of two values of an input is better, and which of two answers is worse.
struct ProofOrder {
  let vocabulary: Vocabulary
  let policy: Policy

  /// Pairs of values of an input, by number, of which the first is better; nearest first.
  func steps(of input: ProofInput) -> [(better: Int, worse: Int)] {
    if input.fact.isItems { return stepsOfItems(input) }
    switch vocabulary.types[input.fact.name] {
    case .level: return stepsDown(input.values.indices.filter { input.values[$0].isLevel })
    case .number:
      guard let isHigherBetter = isHigherBetter(input.fact.name) else { return [] }
      let numbers = input.values.indices.filter { input.values[$0].number != nil }
      return stepsDown(isHigherBetter ? numbers.reversed() : numbers)
    default: return []
    }
  }

  /// Every pair out of a list that goes from the best to the worst, nearest first.
  private func stepsDown(_ values: [Int]) -> [(better: Int, worse: Int)] {
    values.indices.dropFirst().flatMap { distance in
      values.indices.dropLast(distance).map { (values[$0], values[$0 + distance]) }
    }
  }

  /// The same items, one of them a level lower.
  private func stepsOfItems(_ input: ProofInput) -> [(better: Int, worse: Int)] {
    guard case .levels(let name) = vocabulary.itemTypes[input.fact.name],
      let scale = vocabulary.scales[name]
    else { return [] }
    var numbers: [[Int]: Int] = [:]
    let ranks = input.values.map { value -> [Int] in
      guard case .levels(let items) = value else { return [] }
      return items.compactMap { $0.level.flatMap(scale.rank) }
    }
    for (number, ranks) in ranks.enumerated() { numbers[ranks] = number }
    return ranks.enumerated().flatMap { number, ranks in
      ranks.indices.compactMap { index -> (better: Int, worse: Int)? in
        var lower = ranks
        lower[index] += 1
        return numbers[lower.sorted()].map { (number, $0) }
      }
    }
  }

  /// Whether the greater number is the better one; nil where it is no measure of ratings.
  func isHigherBetter(_ name: String) -> Bool? {
    let parts = name.dotted
    if name.contains(".share.at-least.") { return true }
    if parts.last == "score",
      let area = policy.assessment.areas.first(where: { $0.id == parts.first })
    {
      return arePointsFalling(on: area.scale)
    }
    guard parts.first == "measure",
      let measure = policy.assessment.measures.first(where: { "measure." + $0.id == name })
    else { return nil }
    let directions = Set(measure.parts.map { isHigherBetter($0.of) })
    return directions.count == 1 ? directions.first ?? nil : nil
  }

  /// Whether the points of a scale fall from the best level to the worst; nil where they waver.
  private func arePointsFalling(on scale: String) -> Bool? {
    let points = vocabulary.scales[scale]?.levels.compactMap { $0.points?.quantity } ?? []
    let pairs = zip(points, points.dropFirst())
    if points.count > 1, pairs.allSatisfy({ $0 > $1 }) { return true }
    return points.count > 1 && pairs.allSatisfy { $0 < $1 } ? false : nil
  }

  /// Whether every one of some answers is worse than every one of others.
  func areWorse(_ answers: [String], than others: [String], in rule: DecisionRule) -> Bool {
    if answers.isEmpty || others.isEmpty { return false }
    return answers.allSatisfy { answer in
      others.allSatisfy { isWorse(answer, than: $0, in: rule) }
    }
  }

  private func isWorse(_ answer: String, than other: String, in rule: DecisionRule) -> Bool {
    if let scale = rule.scale.flatMap({ vocabulary.scales[$0] }) {
      guard let first = scale.rank(of: answer), let second = scale.rank(of: other) else {
        return false
      }
      return first > second
    }
    guard let first = rule.outcomes.first(where: { $0.id == answer }),
      let second = rule.outcomes.first(where: { $0.id == other })
    else { return false }
    return first.effect.isWorse(than: second.effect)
  }
}

extension PayEffect {
  /// Whether the effect is certainly worse for the person; effects of different kinds that are both
  /// gains have no order, nor has what is still open or decided elsewhere.
  func isWorse(than other: PayEffect) -> Bool {
    switch (self, other) {
    case (.valuesByYear(let values), .valuesByYear(let others)):
      let years = Set(values.keys).intersection(others.keys)
      return !years.isEmpty
        && years.allSatisfy { year in
          values[year].flatMap { value in others[year].map(value.isWorse) } ?? false
        }
    case (.valuesByYear(let values), _):
      return !values.isEmpty && values.values.allSatisfy { $0.isWorse(than: other) }
    case (_, .valuesByYear(let values)):
      return !values.isEmpty && values.values.allSatisfy { isWorse(than: $0) }
    case (.points(let range), .points(let wider)):
      return range.least <= wider.least && range.most <= wider.most && range != wider
    case (.percent(let amount, let base, let paid), .percent(let more, let same, let likewise)):
      return base == same && paid == likewise && amount.quantity < more.quantity
    case (.sum(let amount, let paid), .sum(let more, let likewise)):
      return paid == likewise && amount.quantity < more.quantity
    default:
      guard let direction, let other = other.direction else { return false }
      return direction < other
    }
  }

  /// Whether it takes (-1), leaves (0) or gives (1); nil where that is open.
  private var direction: Int? {
    switch self {
    case .none: 0
    case .points(let range): range.least > 0 ? 1 : range.most < 0 ? -1 : range.most > 0 ? 1 : 0
    case .percent(let amount, _, _), .sum(let amount, _): amount.quantity > Quantity(0) ? 1 : 0
    case .open, .elsewhere, .valuesByYear: nil
    }
  }
}
