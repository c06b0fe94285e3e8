/// Reads the text of a condition.
///
/// The grammar, loosest first: *or*, *and*, *not*, then a comparison, a yes-or-no fact, a
/// quantified comparison (`every objective at least A`) or a condition in round brackets, each of
/// which may be followed by `as at` and a day.
public struct ConditionParser {
  private let tokens: [ConditionLexer.Token]
  private let end: Int
  private var position = 0
  private var depth = 0

  private static let deepest = 32

  /// What is never a name or a value.
  private static let reserved: Set<String> = [
    "(", ")", "[", "]", ",", "<", ">", "=", "<=", ">=", "and", "or", "not",
  ]

  /// The condition that the text states.
  ///
  /// - Throws: `ConditionProblem` with the column of the first thing that cannot be read.
  public static func parse(_ text: String) throws(ConditionProblem) -> Condition {
    var parser = ConditionParser(
      tokens: try ConditionLexer.tokens(in: text), end: text.count + 1)
    if parser.tokens.isEmpty {
      throw ConditionProblem(column: 1, message: "the condition is empty")
    }
    if parser.tokens.map(\.text) == ["otherwise"] { return .otherwise }
    let condition = try parser.disjunction()
    if let extra = parser.next {
      throw ConditionProblem(
        column: extra.column,
        message: "“\(extra.text)” follows a complete condition; expected “and”, “or” or the end")
    }
    return condition
  }

  private init(tokens: [ConditionLexer.Token], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var next: ConditionLexer.Token? {
    position < tokens.count ? tokens[position] : nil
  }

  private func isNext(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() {
      guard position + offset < tokens.count, tokens[position + offset].text == word else {
        return false
      }
    }
    return true
  }

  private mutating func take(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() {
      guard position + offset < tokens.count, tokens[position + offset].text == word else {
        return false
      }
    }
    position += words.count
    return true
  }

  private mutating func word(expecting what: String) throws(ConditionProblem)
    -> ConditionLexer.Token
  {
    guard let token = next, !ConditionParser.reserved.contains(token.text) else {
      throw ConditionProblem(
        column: next?.column ?? end,
        message: next.map { "found “\($0.text)”; expected \(what)" }
          ?? "the condition ends too early; expected \(what)")
    }
    position += 1
    return token
  }

  private mutating func disjunction() throws(ConditionProblem) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionProblem) -> Condition {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionProblem) -> Condition {
    depth += 1
    defer { depth -= 1 }
    if depth > ConditionParser.deepest {
      throw ConditionProblem(
        column: next?.column ?? end,
        message: "more than \(ConditionParser.deepest) brackets or “not” inside one another")
    }
    if take("not") { return .not(try negation()) }
    return try dated()
  }

  private mutating func dated() throws(ConditionProblem) -> Condition {
    let condition = try primary()
    guard take("as", "at") else { return condition }
    let day = try word(expecting: "a day, such as date.NAME")
    return .asAt(condition, .init(name: day.text, column: day.column))
  }

  private mutating func primary() throws(ConditionProblem) -> Condition {
    if take("(") {
      let condition = try disjunction()
      guard take(")") else {
        throw ConditionProblem(
          column: next?.column ?? end, message: "a closing bracket “)” is missing here")
      }
      return condition
    }
    if let quantifier = try quantifier() {
      let items = try word(expecting: "the items, such as objectives")
      let (comparison, operand) = try comparisonAndOperand(after: items)
      return .quantified(
        quantifier, .init(name: items.text, column: items.column), comparison, operand)
    }
    if take("judged") {
      let question = try word(expecting: "a question of the policy")
      let fact = Condition.FactReference(name: "judged." + question.text, column: question.column)
      return startsComparison ? try comparison(of: fact) : .holds(fact)
    }
    let token = try word(expecting: "a fact")
    let fact = Condition.FactReference(name: token.text, column: token.column)
    return startsComparison ? try comparison(of: fact) : .holds(fact)
  }

  private mutating func quantifier() throws(ConditionProblem) -> Condition.Quantifier? {
    if take("every") || take("all") { return .every }
    if take("some") || take("any") { return .some }
    if take("no") { return Condition.Quantifier.none }
    if take("most") { return .most }
    for (phrase, isLower) in [("least", true), ("most", false)] where take("at", phrase) {
      let count = try word(expecting: "a number")
      guard let number = Int(count.text), (0...1000).contains(number) else {
        throw ConditionProblem(
          column: count.column, message: "“\(count.text)” is not a number from 0 to 1000")
      }
      return isLower ? .atLeast(number) : .atMost(number)
    }
    return nil
  }
}

extension ConditionParser {
  private static let starters: Set<String> = [
    "is", "at", "below", "above", "before", "after", "on", "in", "<", ">", "=", "<=", ">=",
  ]

  private var startsComparison: Bool {
    guard let next, ConditionParser.starters.contains(next.text) else { return false }
    return !(isNext("as", "at"))
  }

  private mutating func comparison(of fact: Condition.FactReference) throws(ConditionProblem)
    -> Condition
  {
    if take("is", "known") { return .isKnown(fact) }
    if take("is", "unknown") || take("is", "not", "known") { return .not(.isKnown(fact)) }
    let token = ConditionLexer.Token(text: fact.name, column: fact.column)
    let (comparison, operand) = try comparisonAndOperand(after: token)
    return .compare(fact, comparison, operand)
  }

  private mutating func comparisonAndOperand(
    after token: ConditionLexer.Token
  ) throws(ConditionProblem) -> (Condition.Comparison, Condition.Operand) {
    let comparison = try comparisonWord(after: token)
    return (comparison, try operand(for: comparison))
  }

  private mutating func comparisonWord(
    after token: ConditionLexer.Token
  ) throws(ConditionProblem) -> Condition.Comparison {
    if take("is", "not") { return .unequal }
    if take("is") || take("=") || take("on", "the", "day") { return .equal }
    if take("at", "least") || take(">=") || take("on", "or", "after") { return .atLeast }
    if take("at", "most") || take("<=") || take("on", "or", "before") { return .atMost }
    if take("below") || take("<") || take("before") { return .below }
    if take("above") || take(">") || take("after") { return .above }
    if take("in") { return .within }
    throw ConditionProblem(
      column: next?.column ?? end,
      message: "“\(token.text)” is not followed by a comparison; expected is, is not, at least, "
        + "at most, below, above, before, after, on or before, on or after, or in")
  }

  private mutating func operand(
    for comparison: Condition.Comparison
  ) throws(ConditionProblem) -> Condition.Operand {
    let column = next?.column ?? end
    if take("[") {
      var words: [String] = []
      repeat {
        words.append(try word(expecting: "a word of the list").text)
      } while take(",")
      guard take("]") else {
        throw ConditionProblem(
          column: next?.column ?? end, message: "a closing bracket “]” is missing here")
      }
      return .init(words: words, isList: true, column: column)
    }
    let first = try word(expecting: "a value to compare with")
    if Quantity(first.text) != nil, let unit = lengthUnit() {
      return .init(words: [first.text + " " + unit], isList: false, column: first.column)
    }
    return .init(words: [first.text], isList: false, column: first.column)
  }

  private static let units: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "term", "terms", "year", "years", "hour",
    "hours",
  ]

  private mutating func lengthUnit() -> String? {
    if let kind = next?.text, ["working", "school", "calendar"].contains(kind),
      position + 1 < tokens.count, ["day", "days"].contains(tokens[position + 1].text)
    {
      position += 2
      return kind + " days"
    }
    guard let unit = next?.text, ConditionParser.units.contains(unit) else { return nil }
    position += 1
    return unit
  }
}
