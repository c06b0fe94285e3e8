/// Checks that a condition names facts that exist and compares them with what suits them.
public struct ConditionTyping {
  private let vocabulary: Vocabulary
  private let itemScale: String?

  /// A check against a vocabulary.
  ///
  /// - Parameters:
  ///   - vocabulary: The facts.
  ///   - itemScale: The scale of the items that the condition looks at one by one, where they
  ///     have one; without it a level of an item has to suit every area.
  public init(_ vocabulary: Vocabulary, itemScale: String? = nil) {
    self.vocabulary = vocabulary
    self.itemScale = itemScale
  }

  /// Everything that is wrong with a condition, in the order of the text.
  public func problems(in condition: Condition) -> [ConditionProblem] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap(problems)
    case .not(let part): problems(in: part)
    case .holds(let fact): problemsStandingAlone(fact)
    case .isKnown(let fact): type(of: fact).problems
    case .compare(let fact, let comparison, let operand):
      problems(comparing: type(of: fact), of: fact.name, comparison, operand)
    case .quantified(_, let items, let comparison, let operand):
      problems(comparing: itemType(of: items), of: nil, comparison, operand)
    case .asAt(let part, let day):
      problems(in: part) + problemsOfDay(day)
    case .otherwise: []
    }
  }

  private typealias Typed = (type: FactType?, problems: [ConditionProblem])

  private func type(of fact: Condition.FactReference) -> Typed {
    if let type = type(ofFact: fact.name) { return (type, []) }
    return (nil, [unknown(fact, among: Array(vocabulary.types.keys), what: "fact")])
  }

  private func type(ofFact name: String) -> FactType? {
    let type = vocabulary.types[name]
    return type == .itemLevel ? itemScale.map { .level(scale: $0) } ?? type : type
  }

  private func itemType(of items: Condition.FactReference) -> Typed {
    switch vocabulary.itemTypes[items.name] {
    case .levels(let scale): return (.level(scale: scale), [])
    default:
      return (nil, [unknown(items, among: Array(vocabulary.itemTypes.keys), what: "kind of item")])
    }
  }

  private func unknown(
    _ fact: Condition.FactReference, among names: [String], what: String
  ) -> ConditionProblem {
    let spoken = fact.name.hasPrefix("judged.") ? String(fact.name.dropFirst(7)) : fact.name
    let suggestion = NearestWord.to(fact.name, among: names).map {
      "; did you mean “\($0.hasPrefix("judged.") ? String($0.dropFirst(7)) : $0)”?"
    }
    return ConditionProblem(
      column: fact.column,
      message: "“\(spoken)” is not a \(what) of this policy\(suggestion ?? "")")
  }

  private func problemsStandingAlone(_ fact: Condition.FactReference) -> [ConditionProblem] {
    let (type, problems) = type(of: fact)
    guard let type, type != .yesNo else { return problems }
    return [
      ConditionProblem(
        column: fact.column,
        message: "“\(fact.name)” is \(type.text); expected a comparison after it, such as “is”")
    ]
  }

  private func problemsOfDay(_ fact: Condition.FactReference) -> [ConditionProblem] {
    if Day(iso: fact.name) != nil { return [] }
    let (type, problems) = type(of: fact)
    guard let type, type != .day else { return problems }
    return [
      ConditionProblem(
        column: fact.column, message: "“\(fact.name)” is \(type.text); expected a day after “as at”"
      )
    ]
  }

  /// What is wrong with a comparison of the named fact, or, without a name, of an area's items.
  private func problems(
    comparing typed: Typed, of fact: String?, _ comparison: Condition.Comparison,
    _ operand: Condition.Operand
  ) -> [ConditionProblem] {
    guard let type = typed.type else { return typed.problems }
    if operand.isList != (comparison == .within) && !(comparison == .within && isList(operand)) {
      return [
        ConditionProblem(
          column: operand.column,
          message: comparison == .within
            ? "expected a list such as [a, b] after “in”" : "a list can only follow “in”")
      ]
    }
    if isOrdering(comparison), !isOrdered(type) {
      return [
        ConditionProblem(
          column: operand.column,
          message: "\(type.text) cannot be “\(comparison.rawValue)” another; expected is or is not")
      ]
    }
    if comparison == .within, isList(operand), !operand.isList {
      return canBeInListOfWords(type)
        ? [] : [.init(column: operand.column, message: "\(type.text) cannot be in a list of words")]
    }
    return operand.words.compactMap { word in
      if fact != nil, !operand.isList, isFact(word, comparableWith: type) { return nil }
      return message(for: word, comparedWith: type, of: fact).map {
        ConditionProblem(column: operand.column, message: $0)
      }
    }
  }

  private func isList(_ operand: Condition.Operand) -> Bool {
    operand.isList || operand.words.first.flatMap { vocabulary.types[$0] } == .words
  }

  private func canBeInListOfWords(_ type: FactType) -> Bool {
    switch type {
    case .word, .level, .itemLevel: true
    default: false
    }
  }

  /// Whether a word names a fact that another of a type can be compared with.
  private func isFact(_ word: String, comparableWith type: FactType) -> Bool {
    self.type(ofFact: word) == type && type != .span && type != .words
  }

  private func isOrdering(_ comparison: Condition.Comparison) -> Bool {
    comparison != .equal && comparison != .unequal && comparison != .within
  }

  private func isOrdered(_ type: FactType) -> Bool {
    switch type {
    case .number, .day, .time, .span, .level, .itemLevel: true
    default: false
    }
  }

  /// What is wrong with a word that is compared with a fact of a type, or nil.
  private func message(
    for word: String, comparedWith type: FactType, of fact: String?
  ) -> String? {
    switch type {
    case .number: return Quantity(word) == nil ? "“\(word)” is not a number" : nil
    case .day: return Day(iso: word) == nil ? "“\(word)” is not a day or the name of one" : nil
    case .time:
      return CivilTime(word) == nil
        ? "“\(word)” is not a time of day such as 12:30, or the name of one" : nil
    case .span:
      return Length(word) == nil
        ? "“\(word)” is not a length of time; expected one such as “1 term” or “6 weeks”" : nil
    case .level(let name):
      // A scale that is missing is reported where it is named.
      guard let scale = vocabulary.scales[name] else { return nil }
      if scale.level(word) != nil { return nil }
      let codes = scale.levels.map(\.code).joined(separator: ", ")
      return "“\(word)” is not a level of \(scale.title); expected \(codes)"
    case .itemLevel:
      let isEverywhere = vocabulary.itemTypes.values.allSatisfy { type in
        guard case .levels(let scale) = type else { return true }
        return vocabulary.scales[scale].map { $0.level(word) != nil } ?? true
      }
      return isEverywhere
        ? nil
        : "“\(word)” is not a level of every area; expected the level of another voice, or a level "
          + "in a finding with “each” and the name of an area"
    case .yesNo: return word == "yes" || word == "no" ? nil : "“\(word)” is not yes or no"
    case .word: return fact.flatMap { message(for: word, asValueOf: $0) }
    case .words, .levels: return "\(type.text) cannot be compared"
    }
  }

  private func message(for word: String, asValueOf fact: String) -> String? {
    guard let known = vocabulary.knownWords[fact], !known.contains(word) else { return nil }
    let expected =
      NearestWord.to(word, among: known).map { "did you mean “\($0)”?" }
      ?? (known.isEmpty ? "the policy has none" : "expected \(known.joined(separator: ", "))")
    return "“\(word)” is never the value of \(fact); \(expected)"
  }
}
