extension ReviewFacts {
  /// The answer to a question of the review, or how often one asked item by item was answered so.
  func judgedValue(_ rest: String) -> FactValue {
    let questions = review.policy.questions
    if let question = questions.first(where: { $0.id == rest }), question.each == nil {
      return review.answer(to: question, item: nil)
    }
    let parts = rest.dotted
    guard parts.count == 2, let question = questions.first(where: { $0.id == parts[0] }),
      let each = question.each
    else { return .missing("“\(rest)” is not a question of the policy") }
    let answers = review.itemNames(each: each).map { review.answer(to: question, item: $0) }
    let count = answers.count { answer in
      switch answer {
      case .yesNo(let isSo): parts[1] == (isSo ? "yes" : "no")
      default: parts[1] == "open"
      }
    }
    return .number(Quantity(count))
  }

  /// The answer to a question about one item.
  func itemJudgedValue(_ id: String, of item: String) -> FactValue {
    guard let question = review.policy.questions.first(where: { $0.id == id }),
      let each = question.each,
      review.itemNames(each: each).contains(item) || review.isDropped(item, among: each)
    else { return .absent }
    return review.answer(to: question, item: item)
  }
}

extension Review {
  /// Whether an item is an objective that was given up, and the names speak of objectives.
  fileprivate func isDropped(_ item: String, among each: OneOrMore) -> Bool {
    record.objectives.contains { $0.id == item && !$0.isLive }
      && each.wrappedValue.contains { name in
        name == "objectives"
          || policy.assessment.areas.contains { $0.id == name && $0.items.from == .objectives }
      }
  }

  /// The answer to a question, of an item where it is asked item by item.
  func answer(to question: Question, item: String?) -> FactValue {
    let key = Record.JudgementKey(question: question.id, item: item)
    if case .judgement(let judgement)? = record.judgements[key]?.content {
      return .yesNo(judgement.yes)
    }
    if question.unanswered == .no { return .yesNo(false) }
    return .missing("an answer to “\(question.asks)”" + (item.map { " for \($0)" } ?? ""))
  }

  /// The items of which a question is asked one by one, each once.
  public func itemNames(each names: OneOrMore) -> [String] {
    names.wrappedValue.flatMap { itemNames(each: $0) }.unique
  }

  /// The items that a rule looks at one by one: an area's, or the live objectives.
  public func itemNames(each name: String) -> [String] {
    if let area = policy.assessment.areas.first(where: { $0.id == name }) {
      return itemNames(of: area)
    }
    if let kind = policy.cases.first(where: { $0.each == name }) { return counting(kind).map(\.id) }
    if name == DevelopmentRules.each { return record.development.map(\.id) }
    return name == "objectives" ? record.objectives.filter(\.isLive).map(\.id) : []
  }
}
