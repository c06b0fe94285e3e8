extension Review {
  /// The table leaves the answer to somebody: take theirs if they gave one with a reason.
  func ask(
    _ rule: DecisionRule, _ row: DecisionRow, item: String?, word: Entry?,
    _ decision: inout Decision
  ) {
    if row.silent == true { return keepSilent(rule, row, word: word, &decision) }
    let who = row.by ?? rule.decider
    let why = row.says.map { " (\($0))" } ?? ""
    decision.outcome = .asks(who: who, options: row.ask)
    decision.says =
      "\(rule.title): the policy does not say; \(policy.words.the(who)) decides between "
      + "\(row.ask.joined(separator: " and ")), with a reason\(why)"
    guard let word, let given = GivenAnswer(word), given.hasReason, let item else { return }
    if !stillAnswers(word, to: rule, item: item, now: decision) {
      decision.says += "; " + outdated(given, word, in: rule)
    } else if row.ask.contains(given.answer)
      || (rule.scale == nil && rule.departure == .withReason)
    {
      decision.outcome = .decided(given.answer)
      decision.says =
        "\(rule.title): \(spoken(given.answer, in: rule)), as \(policy.words.the(who)) decided\(why)"
      decision.because.append(self.given(item, given.answer, word))
    }
  }

  /// That an answer was given to what the table no longer says.
  private func outdated(_ given: GivenAnswer, _ word: Entry, in rule: DecisionRule) -> String {
    "the \(spoken(given.answer, in: rule)) given on \(word.on.text) answered something else, and "
      + "does not count until it is given again"
  }

  /// A person's answer beside the table's: it stands only where the rule lets it, with a reason.
  func depart(
    _ rule: DecisionRule, from answer: String, item: String?, word: Entry?,
    _ decision: inout Decision
  ) {
    guard let word, let item, let given = GivenAnswer(word), given.answer != answer else { return }
    let spoken = spoken(given.answer, in: rule)
    let isReasoned = rule.departure == .withReason && given.hasReason
    if isReasoned, !stillAnswers(word, to: rule, item: item, now: decision) {
      decision.says += "; " + outdated(given, word, in: rule)
    } else if isReasoned {
      decision.outcome = .decided(given.answer)
      decision.says =
        "\(rule.title): \(spoken); the table gives \(self.spoken(answer, in: rule))"
    } else {
      decision.says += "; the \(spoken) given on \(word.on.text) does not count"
    }
    decision.because.append(self.given(item, given.answer, word))
  }

  /// A table that only suggests waits for the decider's word on what it suggests.
  func confirm(
    _ rule: DecisionRule, _ answer: String, item: String, word: Entry?, _ decision: inout Decision
  ) {
    guard rule.suggestion == true, decision.answer == answer else { return }
    if let word, Review.level(word) == answer {
      decision.because.append(given(item, answer, word))
      return
    }
    let who = rule.decidedBy ?? "reviewer"
    decision.outcome = .undecided(
      missing: ["the \(who)’s word on \(rule.title), for which the table suggests \(answer)"])
    decision.says =
      "\(rule.title): the table suggests \(answer); the \(who) has not confirmed it"
      + decision.says.dropFirst(says(rule, answer).count)
  }
}
