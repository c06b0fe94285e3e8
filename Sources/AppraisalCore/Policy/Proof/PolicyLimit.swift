/// A number, a day or a length of time that a condition of a policy sets as a limit.
struct PolicyLimit {
  /// What the condition belongs to, which decides what cases show it.
  enum Owner {
    /// A requirement: shown by attempts at one of its acts.
    case requirement(Requirement)
    /// A check: shown by cases that say whether it is found.
    case finding(FindingRule)
    /// A question: shown by cases that expect an answer to it.
    case question(String)
  }

  let owner: Owner
  let path: [PolicyProblem.Step]
  let title: String
  let clauses: [String]
  let found: Found
}

extension PolicyLimit {
  /// A comparison that sets a limit, wherever it stands.
  struct Found {
    let part: Condition
    let atLimit: Condition
    let beside: [Condition]
    /// The limit, as it is written.
    let text: String
    let days: [Condition.FactReference]
    /// What is the same limit though it is written otherwise, such as *at most 5* and *above 5*.
    let boundary: [String]
  }

  /// The limits that a condition sets, definitions taken apart.
  static func found(in when: When?, _ vocabulary: Vocabulary) -> [Found] {
    guard let when else { return [] }
    return found(in: when.condition, of: Array(when.text), vocabulary, days: [])
  }

  private static func found(
    in condition: Condition, of text: [Character], _ vocabulary: Vocabulary,
    days: [Condition.FactReference]
  ) -> [Found] {
    switch condition {
    case .all(let parts), .any(let parts):
      return parts.flatMap { found(in: $0, of: text, vocabulary, days: days) }
    case .not(let part): return found(in: part, of: text, vocabulary, days: days)
    case .asAt(let part, let day):
      return found(in: part, of: text, vocabulary, days: days + [day])
    case .holds(let fact):
      guard let definition = vocabulary.definitions[fact.name] else { return [] }
      return found(
        in: definition.when.condition, of: Array(definition.when.text), vocabulary, days: days)
    case .compare(let fact, let comparison, let operand):
      return limit(fact, comparison, operand, of: text, vocabulary, days).map { [$0] } ?? []
    case .quantified, .isKnown, .otherwise: return []
    }
  }

  private static func limit(
    _ fact: Condition.FactReference, _ comparison: Condition.Comparison,
    _ operand: Condition.Operand, of text: [Character], _ vocabulary: Vocabulary,
    _ days: [Condition.FactReference]
  ) -> Found? {
    guard let word = operand.words.first, operand.words.count == 1, comparison != .within,
      isLimit(word, comparison, of: vocabulary.types[fact.name])
    else { return nil }
    func equal(_ word: String) -> Condition {
      .compare(fact, .equal, .init(words: [word], isList: false, column: operand.column))
    }
    let end = min(text.count, operand.column - 1 + word.count)
    return Found(
      part: .compare(fact, comparison, operand), atLimit: equal(word),
      beside: besides(word, of: fact.name, vocabulary).map(equal),
      text: String(text[min(fact.column - 1, end)..<end]), days: days,
      boundary: [fact.name, word, side(comparison)] + days.map(\.name))
  }

  private static func isLimit(
    _ word: String, _ comparison: Condition.Comparison, of type: FactType?
  ) -> Bool {
    switch type {
    case .number: Quantity(word).map { !isPresence(comparison, $0) } ?? false
    case .day: Day(iso: word) != nil || word.hasPrefix("date.")
    case .span: Length(word) != nil
    default: false
    }
  }

  /// Whether there is any at all is no limit: none, at least one, more than none.
  private static func isPresence(_ comparison: Condition.Comparison, _ number: Quantity) -> Bool {
    switch comparison {
    case .equal, .unequal, .above, .atMost: number == Quantity(0)
    case .atLeast, .below: number <= Quantity(1)
    case .within: true
    }
  }

  private static func side(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .atMost, .above: "upper"
    case .atLeast, .below: "lower"
    case .equal, .unequal, .within: "both"
    }
  }

  /// The next whole numbers on either side of a count's limit; other limits have none.
  private static func besides(
    _ word: String, of fact: String, _ vocabulary: Vocabulary
  ) -> [String] {
    guard vocabulary.types[fact] == .number, let number = Quantity(word),
      number.hundredths % 100 == 0, !ProofDomain.isFractional(fact)
    else { return [] }
    return [-100, 100].map { number.hundredths + $0 }.filter { $0 >= 0 }
      .map { Quantity(hundredths: $0).text }
  }
}
