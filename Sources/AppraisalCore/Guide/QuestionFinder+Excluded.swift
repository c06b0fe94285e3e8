extension QuestionFinder {
  /// Whether a level is refused to whoever gives it, whatever they say with it and do first.
  ///
  /// Such are the levels that the policy keeps for other items or the school chose to do without. A
  /// rule that looks at anything that can still change is left to judge the answer itself.
  func isNeverGiven(_ level: String, in question: OpenQuestion) -> Bool {
    guard let content = question.content(from: [.main: level, .reason: "so"]) else { return false }
    let act = Act(
      name: question.act, item: question.item, on: review.today, hasReason: true, content: content,
      relations: relations)
    return policy.requirements.contains { rule in
      guard rule.strength == .must, rule.acts.contains(where: act.matches) else { return false }
      let facts = (rule.when?.condition.facts ?? []) + rule.requires.condition.facts
      return facts.contains("entry.level") && facts.allSatisfy(isFixed)
        && review.departure(from: rule, by: act) != nil
    }
  }

  /// Whether a fact is given with the level, or stays what it is throughout the cycle.
  private func isFixed(_ fact: String) -> Bool {
    ["entry.level", "entry.voice", "entry.item", "group"].contains(fact)
      || fact.hasPrefix("choice.")
  }
}
