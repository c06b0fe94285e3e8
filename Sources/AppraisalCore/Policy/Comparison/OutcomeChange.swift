/// An answer about one person that would be another under other rules.
public struct OutcomeChange: Sendable {
  /// Whose review it is.
  public let reviewee: PersonID
  /// The question, in words.
  public let question: String
  /// The answer under the first rules, or nil where they do not ask.
  public let before: Decision?
  /// The answer under the second rules, or nil where they do not ask.
  public let after: Decision?
  /// Whether one of the two policies keeps the answer private.
  public let isPrivate: Bool

  /// The change as somebody is told of it who may not read the statement: without people's own
  /// words; nil where it is private.
  public var toldToOthers: OutcomeChange? {
    isPrivate
      ? nil
      : OutcomeChange(
        reviewee: reviewee, question: question, before: before?.withoutOwnWords,
        after: after?.withoutOwnWords, isPrivate: false)
  }
}

extension Review {
  /// The same statement under other rules.
  public func under(_ rules: CycleRules) -> Review {
    Review(rules: rules, reviewee: record.reviewee, entries: entries, asOf: record.asOf)
  }

  /// Every level and pay outcome that would be another one in another review of the same person.
  ///
  /// Answers are compared by what they answer, not by how they come about.
  public func outcomeChanges(to other: Review) -> [OutcomeChange] {
    let before = decisions
    let after = other.decisions
    let questions = (before + after).map(\.question)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return questions.compactMap { question in
      let first = before.first { $0.question == question }
      let second = after.first { $0.question == question }
      if first?.outcome.isSameAnswer(as: second?.outcome) == true { return nil }
      return OutcomeChange(
        reviewee: record.reviewee, question: (second ?? first)?.title ?? question, before: first,
        after: second,
        isPrivate: (policy.pay + other.policy.pay).contains {
          $0.id == question && $0.private == true
        })
    }
  }

  /// The group, the levels, the overall level and the pay outcomes, where the policy has them.
  private var decisions: [Decision] {
    var all = policy.groups.isEmpty ? [] : [groupDecision]
    all += policy.assessment.areas.map { level(of: $0) }
    if let overall { all.append(overall) }
    return all + pay
  }

  private var groupDecision: Decision {
    var decision = Decision(
      question: "group", title: "Group",
      outcome: group.map { .decided($0.id) } ?? .undecided(missing: missingForGroup),
      says: group.map { "Group: \($0.title)" } ?? "Group: not known",
      clauses: group?.clauses ?? [])
    if let group {
      decision.facts = group.when.map { evaluate($0).facts } ?? []
      decision.row = DecidingRow(
        place: "groups[\(group.id)]", condition: group.when?.text ?? "everybody left over",
        clauses: group.clauses)
    }
    return decision
  }
}

extension Decision.Outcome {
  /// Whether another outcome gives the same answer; what is missing does not matter.
  fileprivate func isSameAnswer(as other: Decision.Outcome?) -> Bool {
    switch (self, other) {
    case (.undecided, .undecided): true
    default: self == other
    }
  }
}

extension CycleRules {
  /// The same cycle under another policy, with those of its choices that the policy accepts.
  public func under(_ policy: Policy) -> CycleRules {
    let accepted = choices.filter { id, value in
      policy.choices.first { $0.id == id }?.accepts(value) == true
    }
    return CycleRules(policy: policy, choices: accepted, period: period, calendar: calendar)
  }
}
