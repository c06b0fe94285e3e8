extension ConditionEvaluator {
  /// The truth of a condition alone, looking at no more facts than settle it.
  ///
  /// It is that of `evaluate`. Of many thousands of conditions most only have to be told apart, and
  /// gathering what each rests on would take most of the time.
  public func truth(of condition: Condition) -> Truth {
    switch condition {
    case .all(let parts): truth(of: parts, settledBy: .no, else: .yes)
    case .any(let parts): truth(of: parts, settledBy: .yes, else: .no)
    case .not(let part): truth(of: part).negated
    case .holds(let fact):
      switch source.value(of: fact.name) {
      case .yesNo(let isSo): Truth(isSo)
      case .absent: .no
      default: .unknown
      }
    case .isKnown(let fact):
      switch source.value(of: fact.name) {
      case .absent, .missing: .no
      default: .yes
      }
    case .compare(let fact, let comparison, let operand):
      truth(of: fact.name, comparison, operand)
    case .quantified(let quantifier, let items, let comparison, let operand):
      count(items.name, comparison, operand, quantifier).truth
    case .asAt(let part, let day): truth(of: part, asAt: day.name)
    case .otherwise: .unknown
    }
  }

  private func truth(
    of parts: [Condition], settledBy settling: Truth, else unsettled: Truth
  ) -> Truth {
    var result = unsettled
    for part in parts {
      switch truth(of: part) {
      case settling: return settling
      case .unknown: result = .unknown
      default: continue
      }
    }
    return result
  }

  private func truth(of part: Condition, asAt name: String) -> Truth {
    let value = Day(iso: name).map { FactValue.day($0) } ?? source.value(of: name)
    guard case .day(let day) = value, let past = source.asAt(day) else { return .unknown }
    return ConditionEvaluator(vocabulary, facts: past).truth(of: part)
  }
}
