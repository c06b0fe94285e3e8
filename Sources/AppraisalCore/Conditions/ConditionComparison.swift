extension ConditionEvaluator {
  func compare(
    _ name: String, _ comparison: Condition.Comparison, _ operand: Condition.Operand
  ) -> Evaluation {
    let value = source.value(of: name)
    var facts = [FactUse(name: name, value: value)]
    switch value {
    case .missing(let what): return Evaluation(truth: .unknown, facts: facts, missing: [what])
    case .absent: return Evaluation(truth: comparison == .unequal ? .yes : .no, facts: facts)
    default: break
    }
    if comparison == .within {
      return isWithin(value, name, operand)
    }
    guard let word = operand.words.first else { return Evaluation(truth: .unknown, facts: facts) }
    var other: FactValue?
    if let type = type(of: name), self.type(of: word) == type {
      let named = source.value(of: word)
      facts.append(FactUse(name: word, value: named))
      switch named {
      case .missing(let what): return Evaluation(truth: .unknown, facts: facts, missing: [what])
      case .absent: return Evaluation(truth: comparison == .unequal ? .yes : .no, facts: facts)
      default: other = named
      }
    }
    let scale = type(of: name).flatMap(scaleName)
    let truth = compare(value, comparison, other, word: word, scale: scale)
    let missing = truth == .unknown ? ["term dates that cover \(name)"] : []
    return Evaluation(truth: truth, facts: facts, missing: missing)
  }

  /// The truth of a comparison alone.
  func truth(
    of name: String, _ comparison: Condition.Comparison, _ operand: Condition.Operand
  ) -> Truth {
    guard comparison != .within, let word = operand.words.first else {
      return compare(name, comparison, operand).truth
    }
    let type = type(of: name)
    if type != nil, self.type(of: word) == type {
      return compare(name, comparison, operand).truth
    }
    let value = source.value(of: name)
    switch value {
    case .missing: return .unknown
    case .absent: return comparison == .unequal ? .yes : .no
    default:
      return compare(value, comparison, nil, word: word, scale: type.flatMap(scaleName))
    }
  }

  /// The type of a fact; a level of the item that is looked at is one of its area's scale.
  private func type(of name: String) -> FactType? {
    let type = vocabulary.types[name]
    return type == .itemLevel ? source.itemScale.map { .level(scale: $0) } ?? type : type
  }

  private func scaleName(_ type: FactType) -> String? {
    switch type {
    case .level(let scale), .levels(let scale): scale
    default: nil
    }
  }

  private func isWithin(
    _ value: FactValue, _ name: String, _ operand: Condition.Operand
  ) -> Evaluation {
    var facts = [FactUse(name: name, value: value)]
    var words = operand.words
    if !operand.isList, let listName = operand.words.first {
      let list = source.value(of: listName)
      facts.append(FactUse(name: listName, value: list))
      switch list {
      case .words(let named): words = named
      case .missing(let what): return Evaluation(truth: .unknown, facts: facts, missing: [what])
      default: words = []
      }
    }
    switch value {
    case .word(let word): return Evaluation(truth: Truth(words.contains(word)), facts: facts)
    case .level(let code):
      let scale = type(of: name).flatMap(scaleName).flatMap { vocabulary.scales[$0] }
      let codes = words.compactMap { scale?.level($0)?.code }
      return Evaluation(truth: Truth(codes.contains(code)), facts: facts)
    default:
      let truths = words.map { compare(value, .equal, nil, word: $0, scale: nil) }
      return Evaluation(truth: Truth.any(truths), facts: facts)
    }
  }

  private func compare(
    _ value: FactValue, _ comparison: Condition.Comparison, _ other: FactValue?, word: String,
    scale: String?
  ) -> Truth {
    switch value {
    case .number(let number):
      guard let right = other?.number ?? Quantity(word) else { return .unknown }
      return Truth(holds(comparison, number, right))
    case .day(let day):
      guard let right = other?.day ?? Day(iso: word) else { return .unknown }
      return Truth(holds(comparison, day, right))
    case .time(let time):
      guard let right = other?.time ?? CivilTime(word) else { return .unknown }
      return Truth(holds(comparison, time, right))
    case .level(let code):
      guard let scale, let right = other?.word ?? vocabulary.scales[scale]?.level(word)?.code
      else { return .unknown }
      return compareLevels(code, comparison, right, on: scale)
    case .word(let text): return Truth(holds(comparison, text, other?.word ?? word))
    case .yesNo(let isSo):
      return Truth(holds(comparison, isSo ? "yes" : "no", other?.yesNo ?? word))
    case .span(let from, let to):
      guard let length = Length(word) else { return .unknown }
      return compareSpan(from: from, to: to, comparison, length)
    default: return .unknown
    }
  }

  private func holds<Value: Comparable>(
    _ comparison: Condition.Comparison, _ left: Value, _ right: Value
  ) -> Bool {
    switch comparison {
    case .equal, .within: left == right
    case .unequal: left != right
    case .atLeast: left >= right
    case .atMost: left <= right
    case .below: left < right
    case .above: left > right
    }
  }

  /// A level is higher when it stands nearer the best; its number plays no part.
  private func compareLevels(
    _ left: String, _ comparison: Condition.Comparison, _ right: String, on scale: String
  ) -> Truth {
    guard let scale = vocabulary.scales[scale], let first = scale.rank(of: left),
      let second = scale.rank(of: right)
    else { return .unknown }
    return Truth(holds(comparison, -first, -second))
  }

  private func compareSpan(
    from: Day, to: Day?, _ comparison: Condition.Comparison, _ length: Length
  ) -> Truth {
    guard let to else { return Truth([.above, .atLeast, .unequal].contains(comparison)) }
    guard let range = DayRange(from, to) else { return .unknown }
    let result = source.calendar.compare(range, to: length)
    let answer: Bool? =
      switch comparison {
      case .equal, .within: result.isEqual
      case .unequal: result.isEqual.map { !$0 }
      case .atLeast: result.isAtLeast
      case .atMost: result.isAtMost
      case .below: result.isLess
      case .above: result.isGreater
      }
    return answer.map { Truth($0) } ?? .unknown
  }

  /// Counts the items that meet a comparison; an item without a level may still go either way.
  func count(
    _ word: String, _ comparison: Condition.Comparison, _ operand: Condition.Operand,
    _ quantifier: Condition.Quantifier
  ) -> Evaluation {
    let value = source.items(word)
    let use = [FactUse(name: word, value: value)]
    guard case .levels(let items) = value else {
      if case .missing(let what) = value {
        return Evaluation(truth: .unknown, facts: use, missing: [what])
      }
      let truth = value == .absent ? quantifier.truth(met: 0, open: 0, of: 0) : .unknown
      return Evaluation(truth: truth, facts: use)
    }
    let scale = vocabulary.itemTypes[word].flatMap(scaleName)
    let wanted = operand.words.compactMap { word in
      scale.flatMap { vocabulary.scales[$0]?.level(word)?.code }
    }
    guard let scale, wanted.count == operand.words.count else {
      return Evaluation(truth: .unknown, facts: use)
    }
    var met = 0
    var open: [String] = []
    for item in items {
      guard let level = item.level else {
        open.append(item.item)
        continue
      }
      if wanted.contains(where: { meets(level, comparison, $0, on: scale) }) { met += 1 }
    }
    let truth = quantifier.truth(met: met, open: open.count, of: items.count)
    return Evaluation(
      truth: truth, facts: use,
      missing: truth == .unknown ? ["a level for \(open.joined(separator: ", "))"] : [])
  }

  private func meets(
    _ level: String, _ comparison: Condition.Comparison, _ wanted: String, on scale: String
  ) -> Bool {
    let plain = comparison == .within ? .equal : comparison
    return compareLevels(level, plain, wanted, on: scale) == .yes
  }
}

extension Condition.Quantifier {
  /// The truth where so many items meet the comparison, so many may still, of so many in all.
  ///
  /// *Every* of none is no: a policy that speaks of every objective presupposes some.
  func truth(met: Int, open: Int, of total: Int) -> Truth {
    switch self {
    case .every: total == 0 ? .no : bounded(lower: met, upper: met + open, least: total)
    case .some: bounded(lower: met, upper: met + open, least: 1)
    case .none: bounded(lower: met, upper: met + open, least: 1).negated
    case .most: bounded(lower: met, upper: met + open, least: total / 2 + 1)
    case .atLeast(let count): bounded(lower: met, upper: met + open, least: count)
    case .atMost(let count): bounded(lower: met, upper: met + open, least: count + 1).negated
    }
  }

  private func bounded(lower: Int, upper: Int, least: Int) -> Truth {
    lower >= least ? .yes : upper < least ? .no : .unknown
  }
}

extension FactValue {
  var number: Quantity? {
    if case .number(let number) = self { number } else { nil }
  }

  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  var time: CivilTime? {
    if case .time(let time) = self { time } else { nil }
  }

  /// A yes or no as the word that conditions use for it.
  var yesNo: String? {
    if case .yesNo(let isSo) = self { isSo ? "yes" : "no" } else { nil }
  }

  var word: String? {
    switch self {
    case .word(let word), .level(let word): word
    default: nil
    }
  }
}
