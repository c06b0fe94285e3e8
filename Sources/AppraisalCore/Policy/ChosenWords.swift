extension Policy {
  /// The choices that name values of a fact, such as the job families of `post.family`.
  ///
  /// - Parameter fact: The fact's name in conditions.
  /// - Returns: The choices with which some condition compares the fact, in the policy's order.
  public func choices(naming fact: String) -> [Choice] {
    let compared = Set(conditions.flatMap { $0.condition.choices(comparedWith: fact) })
    return choices.filter { compared.contains($0.id) }
  }

  /// What the school chose as values of a fact that nobody has, by the choice that names it.
  ///
  /// The policy's standard values are left out: they are there for every school.
  ///
  /// - Parameters:
  ///   - fact: The fact's name in conditions.
  ///   - chosen: The school's choices.
  ///   - held: The values that somebody has.
  /// - Returns: Each choice with such words, in the policy's order.
  public func words(
    of fact: String, chosen: [String: ChoiceValue], notAmong held: Set<String>
  ) -> [(choice: String, words: [String])] {
    choices(naming: fact).compactMap { choice in
      let unknown = (chosen[choice.id]?.words ?? []).filter { !held.contains($0) }
      return unknown.isEmpty ? nil : (choice.id, unknown)
    }
  }
}

extension ChoiceValue {
  /// The words that it names; none for a number or a yes or no.
  fileprivate var words: [String] {
    switch self {
    case .yesNo, .number: []
    case .text(let word): [word]
    case .list(let words): words
    }
  }
}

extension Condition {
  /// The names of the choices with which a fact is compared.
  fileprivate func choices(comparedWith fact: String) -> [String] {
    switch self {
    case .all(let parts), .any(let parts):
      parts.flatMap { $0.choices(comparedWith: fact) }
    case .not(let part), .asAt(let part, _): part.choices(comparedWith: fact)
    case .compare(let reference, _, let operand) where reference.name == fact && !operand.isList:
      operand.words.filter { $0.hasPrefix("choice.") }.map { String($0.dropFirst(7)) }
    case .compare, .quantified, .holds, .isKnown, .otherwise: []
    }
  }
}
