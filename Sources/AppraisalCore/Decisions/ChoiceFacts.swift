/// The school's choices as facts, for conditions that are about no review in particular.
struct ChoiceFacts: FactSource {
  let rules: CycleRules

  var calendar: SchoolCalendar { rules.calendar }

  func value(of name: String) -> FactValue {
    if let definition = rules.vocabulary.definitions[name] {
      let evaluation = ConditionEvaluator(rules.vocabulary, facts: self)
        .evaluate(definition.when.condition)
      return switch evaluation.truth {
      case .yes: .yesNo(true)
      case .no: .yesNo(false)
      case .unknown: .missing(evaluation.missing.joined(separator: "; "))
      }
    }
    guard name.hasPrefix("choice.") else { return .missing("“\(name)” is about a person") }
    return rules.value(ofChoice: String(name.dropFirst("choice.".count)))
  }

  func items(_ word: String) -> FactValue { .missing("“\(word)” are about a person") }

  func asAt(_ day: Day) -> (any FactSource)? { self }
}

extension CycleRules {
  /// A choice as a fact; missing while it is unset.
  func value(ofChoice id: String) -> FactValue {
    switch choice(id) {
    case .yesNo(let value): .yesNo(value)
    case .number(let value): .number(Quantity(value))
    case .text(let value):
      switch vocabulary.types["choice." + id] {
      case .day: Day(iso: value).map { .day($0) } ?? .missing("the day of the choice “\(id)”")
      case .time: CivilTime(value).map { .time($0) } ?? .missing("the time of the choice “\(id)”")
      default: .word(value)
      }
    case .list(let values): .words(values)
    case nil: .missing("the school's choice “\(id)”")
    }
  }
}
