extension QuestionFinder {
  /// The question without the answers that the policy refuses whatever is on record, such as a level
  /// that the school chose to do without.
  func withoutExcluded(_ question: OpenQuestion) -> OpenQuestion {
    guard let first = question.prompts.first, case .choice(let options) = first.kind else {
      return question
    }
    let left = options.filter { !isExcluded($0, from: question) }
    if left.isEmpty || left.count == options.count { return question }
    var question = question
    question.prompts[0].kind = .choice(left)
    return question
  }

  private func isExcluded(_ option: Prompt.Option, from question: OpenQuestion) -> Bool {
    let words: OpenQuestion.Words = [.main: option.word, .reason: "so"]
    guard let content = question.content(from: words) else { return false }
    let act = Act(
      name: question.act(of: content), item: question.item, on: review.today, hasReason: true,
      content: content, relations: relations)
    return policy.requirements.contains { rule in
      rule.strength == .must && rule.acts.contains(where: act.matches)
        && looksAtAnswerAlone(rule) && review.departure(from: rule, by: act) != nil
    }
  }

  /// Whether a rule looks at nothing but the answer itself and what the school chose.
  private func looksAtAnswerAlone(_ rule: Requirement) -> Bool {
    let answers = ["entry.level", "entry.outcome"]
    let vocabulary = review.rules.vocabulary
    let facts = ((rule.when?.condition.facts ?? []) + rule.requires.condition.facts).filter {
      // What it is compared with stands among the facts as well.
      $0.contains(".") || vocabulary.types[$0] != nil || vocabulary.definitions[$0] != nil
    }
    return facts.contains(where: answers.contains)
      && facts.allSatisfy { answers.contains($0) || $0.hasPrefix("choice.") }
  }
}
