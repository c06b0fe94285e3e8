extension Review {
  /// Whether a rule's question arises for this person; where it does not or that is not known, the
  /// decision says so.
  func arises(_ rule: DecisionRule, _ decision: inout Decision) -> Bool {
    guard let when = rule.when else { return true }
    let evaluation = evaluate(when)
    if evaluation.truth == .yes { return true }
    decision.facts = evaluation.facts
    for fact in evaluation.facts where !fact.isOfItems {
      guard let part = self.decision(behind: fact.name),
        !decision.because.contains(where: { $0.question == part.question })
      else { continue }
      decision.because.append(part)
    }
    if evaluation.truth == .no {
      decision.outcome = .notApplicable
      decision.says = "\(rule.title): does not arise"
    } else {
      decision.outcome = .undecided(missing: evaluation.missing)
      decision.says =
        "\(rule.title): not known whether it arises, because this is missing: "
        + evaluation.missing.joined(separator: "; ")
    }
    return false
  }

  /// A question on pay without a table: only a recorded decision answers it.
  func discretion(_ rule: DecisionRule, word: Entry?, _ decision: inout Decision) {
    let options = rule.outcomes.map(\.id)
    let who = policy.words.the(rule.decider)
    if let given = GivenAnswer(word), options.contains(given.answer) {
      decision.outcome = .decided(given.answer)
      decision.says = "\(rule.title): \(spoken(given.answer, in: rule)), as \(who) decided"
      return
    }
    decision.outcome = .asks(who: rule.decider, options: options)
    decision.says =
      "\(rule.title): the policy leaves it to \(who), who decides between "
      + options.joined(separator: " and ")
  }

  /// The policy says nothing: an answer stands only where it lets somebody give one all the same.
  func keepSilent(
    _ rule: DecisionRule, _ row: DecisionRow, word: Entry?, _ decision: inout Decision
  ) {
    let why = row.says.map { " (\($0))" } ?? ""
    decision.outcome = .silent
    decision.says = "\(rule.title): the policy does not say\(why)"
    guard let given = GivenAnswer(word), rule.departure == .withReason, given.hasReason else {
      return
    }
    decision.outcome = .decided(given.answer)
    decision.says =
      "\(rule.title): \(spoken(given.answer, in: rule)), as \(policy.words.the(rule.decider)) decided; "
      + "the policy does not say\(why)"
  }

  /// An answer in words: an outcome's title, or a level's code and name.
  func spoken(_ answer: String, in rule: DecisionRule) -> String {
    rule.outcomes.first { $0.id == answer }?.title
      ?? rules.vocabulary.spoken(answer, on: rule.scale)
  }
}
