extension QuestionFinder {
  /// Whether the policy keeps the answer to a question for somebody else.
  ///
  /// The access table is not all that says so: a *must* can look at who records, or let nobody record
  /// while time stands still. Such a rule is tried with a made-up answer; what else it may refuse is
  /// told when there is a real one.
  func isForOthers(_ question: OpenQuestion) -> Bool {
    guard let content = question.content(from: madeUp(for: question)) else { return false }
    let act = Act(
      name: question.act(of: content), item: question.item, on: review.today, hasReason: true,
      content: content, relations: relations)
    let rules = policy.requirements.filter { rule in
      rule.strength == .must && rule.acts.contains(where: act.matches)
        && looksAtRecorder(rule.requires)
    }
    if rules.isEmpty { return false }
    let proposed = review.adding(
      Entry(
        id: EntryID(at: .earliest, random: 0),
        at: review.entries.map(\.at).max() ?? .earliest, on: review.today, by: actor.person,
        content: content))
    return rules.contains { rule in
      let applies =
        rule.when.map { proposed.evaluate($0, item: act.item, act: act).truth != .no } ?? true
      return applies && proposed.evaluate(rule.requires, item: act.item, act: act).truth == .no
    }
  }

  /// Words that suit every prompt.
  private func madeUp(for question: OpenQuestion) -> OpenQuestion.Words {
    var words: OpenQuestion.Words = [.reason: "so", .source: "there"]
    for prompt in question.prompts where !prompt.isOptional {
      switch prompt.kind {
      case .text: words[prompt.part] = "so"
      case .day: words[prompt.part] = review.today.iso
      case .number: words[prompt.part] = "1"
      case .choice(let options): words[prompt.part] = options.first?.word
      }
    }
    return words
  }

  /// Whether a condition looks at who records something or at a pause, by itself or by a condition it names.
  private func looksAtRecorder(_ when: When, depth: Int = 16) -> Bool {
    when.condition.facts.contains { fact in
      if fact.hasPrefix("entry.role.") || fact.hasPrefix("pause.") { return true }
      guard depth > 0, let named = review.rules.vocabulary.definitions[fact] else { return false }
      return looksAtRecorder(named.when, depth: depth - 1)
    }
  }
}
