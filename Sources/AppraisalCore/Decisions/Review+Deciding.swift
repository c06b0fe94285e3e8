extension Review {
  /// The answer to a rule's question: by its table, by a person's word, or by both.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - question: The question's name.
  ///   - item: What a person rates to give the answer themselves, if that is possible.
  ///   - because: Decisions that the answer rests on in any case.
  /// - Returns: The answer with what it rests on.
  func decide(
    _ rule: DecisionRule, question: String, item: String?, because: [Decision]
  ) -> Decision {
    var decision = Decision(
      question: question, title: rule.title, outcome: .undecided(missing: []), says: "",
      clauses: rule.clauses, because: because)
    guard arises(rule, &decision) else { return decision }
    let missing = missingNeeds(of: rule, into: &decision)
    let word = item.flatMap { self.word(on: $0) }
    if !missing.isEmpty {
      decision.outcome = .undecided(missing: missing)
      decision.says = "\(rule.title): not decided, because \(missing.joined(separator: "; "))"
      return decision
    }
    if rule.rows.isEmpty, rule.scale == nil {
      discretion(rule, word: word, &decision)
    } else if rule.rows.isEmpty {
      judge(rule, item: item, word: word, &decision)
    } else {
      tabulate(rule, item: item, word: word, &decision)
    }
    return decision
  }

  private func missingNeeds(of rule: DecisionRule, into decision: inout Decision) -> [String] {
    let facts = ReviewFacts(review: self, item: nil, act: nil)
    var missing: [String] = []
    for need in rule.needs {
      if case .missing(let what) = facts.value(of: need) {
        missing.append(what)
        if let part = self.decision(behind: need) { decision.because.append(part) }
      }
    }
    return missing
  }

  private func judge(
    _ rule: DecisionRule, item: String?, word: Entry?, _ decision: inout Decision
  ) {
    if let word, let level = Review.level(word), let item {
      decision.outcome = .decided(level)
      decision.says = says(rule, level)
      decision.because.append(given(item, level, word))
    } else {
      let who = rule.decidedBy ?? "reviewer"
      let missing = missingVoice(for: rule.title) ?? "the \(who)’s judgement of \(rule.title)"
      decision.outcome = .undecided(missing: [missing])
      decision.says = "\(rule.title): not judged yet"
    }
  }

  private func tabulate(
    _ rule: DecisionRule, item: String?, word: Entry?, _ decision: inout Decision
  ) {
    let resolution = DecisionTable.resolve(rule.rows, truth: { truth(of: $0) }) { evaluate($0) }
    switch resolution {
    case .row(let row, let evaluation):
      rest(&decision, on: row, evaluation)
      decision.row = rule.rows.firstIndex(of: row).map {
        DecidingRow(place: "rows[\($0)]", condition: row.when.text, clauses: row.clauses)
      }
      if let answer = row.is {
        decision.outcome = .decided(answer)
        decision.says = says(rule, answer)
        depart(rule, from: answer, item: item, word: word, &decision)
        if let item { confirm(rule, answer, item: item, word: word, &decision) }
        if decision.answer != answer { decision.row = nil }
      } else {
        ask(rule, row, item: item, word: word, &decision)
      }
    case .gap:
      let row = DecisionRow(
        is: nil, ask: allAnswers(of: rule), when: .otherwise, says: "no row of the table applies")
      ask(rule, row, item: item, word: word, &decision)
    case .open(let missing):
      decision.outcome = .undecided(missing: missing)
      decision.says =
        "\(rule.title): not decided, because this is missing: "
        + missing.joined(separator: "; ")
    case .conflict(let rows):
      decision.outcome = .conflict(rows.map(\.answers))
      decision.says =
        "\(rule.title): the policy gives two answers, "
        + rows.map(\.answers).joined(separator: " and ")
      decision.clauses += rows.flatMap(\.clauses)
    }
  }

  private func rest(_ decision: inout Decision, on row: DecisionRow, _ evaluation: Evaluation) {
    decision.clauses += row.clauses.filter { !decision.clauses.contains($0) }
    decision.facts = evaluation.facts
    for fact in evaluation.facts where !fact.isOfItems {
      guard let part = self.decision(behind: fact.name),
        !decision.because.contains(where: { $0.question == part.question })
      else { continue }
      decision.because.append(part)
    }
  }

  /// The decision that a fact of the vocabulary comes from, where it comes from one.
  func decision(behind name: String) -> Decision? {
    if let decision = ratingDecision(behind: name) ?? payDecision(behind: name) { return decision }
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    if stem == "overall" { return overall }
    if let area = policy.assessment.areas.first(where: { $0.id == stem }),
      name == stem || name == stem + ".decided"
    {
      return level(of: area)
    }
    if let definition = rules.vocabulary.definitions[name] { return explain(definition) }
    return nil
  }

  func explain(_ definition: Definition) -> Decision {
    let evaluation = evaluate(definition.when)
    var decision = Decision(
      question: definition.id, title: definition.title, outcome: .undecided(missing: []), says: "",
      clauses: definition.clauses, facts: evaluation.facts)
    switch evaluation.truth {
    case .yes:
      decision.outcome = .decided("yes")
      decision.says = definition.title
    case .no:
      decision.outcome = .decided("no")
      decision.says = "not so: \(definition.title)"
    case .unknown:
      decision.outcome = .undecided(missing: evaluation.missing)
      decision.says = "not known: \(definition.title)"
    }
    return decision
  }

  func says(_ rule: DecisionRule, _ answer: String) -> String {
    if let outcome = rule.outcomes.first(where: { $0.id == answer }) { return outcome.title }
    return "\(rule.title): \(rules.vocabulary.spoken(answer, on: rule.scale))"
  }

  private func allAnswers(of rule: DecisionRule) -> [String] {
    if let scale = policy.scales.first(where: { $0.id == rule.scale }) {
      return scale.levels.map(\.code)
    }
    return rule.outcomes.map(\.id)
  }
}

extension When {
  /// The row that applies when no other does.
  static let otherwise = When(condition: .otherwise, text: "otherwise")

  private init(condition: Condition, text: String) {
    self.text = text
    self.condition = condition
  }
}
