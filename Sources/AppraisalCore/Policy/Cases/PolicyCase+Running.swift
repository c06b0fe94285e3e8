extension PolicyCase {
  /// Everything in which a policy answers otherwise than the case expects.
  public func mismatches(with policy: Policy, in setting: CaseSetting) -> [CaseMismatch] {
    let choices = (setting.choices ?? [:]).merging(self.choices ?? [:]) { $1 }
    let rules = CycleRules(
      policy: policy, choices: choices, period: setting.period,
      calendar: setting.daysKept)
    let slips = slips(rules, choices)
    if !slips.isEmpty { return slips }
    let review = Review(
      rules: rules, reviewee: setting.reviewee, entries: entries(under: rules, in: setting),
      asOf: asOf)
    var cited: Set<String> = []
    var mismatches = answerMismatches(review, &cited)
    mismatches += attemptMismatches(review, setting, &cited)
    mismatches += readingMismatches(review, setting, &cited)
    mismatches += trainingMismatches(review, setting, &cited)
    mismatches += findingMismatches(review, &cited)
    mismatches += deadlineMismatches(review, &cited)
    for clause in clauses where !cited.contains(clause) {
      mismatches.append(mismatch("clauses", expected: clause, found: list(cited)))
    }
    return mismatches
  }

  private func mismatch(_ question: String, expected: String, found: String) -> CaseMismatch {
    CaseMismatch(title: title, question: question, expected: expected, found: found)
  }

  private func list(_ words: some Collection<String>) -> String {
    words.isEmpty ? "none" : words.sorted().joined(separator: ", ")
  }

  private func answerMismatches(
    _ review: Review, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    var mismatches: [CaseMismatch] = []
    var lacking: [String] = []
    for (question, expected) in (expect ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let answer = CaseAnswer(to: question, in: review) else {
        let none = PolicyCase.Outcome.noSuchQuestion.rawValue
        if expected != none {
          mismatches.append(mismatch(question, expected: "a question", found: none))
        }
        continue
      }
      cited.formUnion(answer.clauses)
      lacking += answer.missing
      if answer.text != expected {
        var wrong = mismatch(question, expected: expected, found: answer.text)
        wrong.reasons = answer.reasons
        mismatches.append(wrong)
      }
    }
    if let missing, !lacking.contains(where: { $0.contains(missing) }) {
      mismatches.append(mismatch("missing", expected: missing, found: list(lacking)))
    }
    return mismatches
  }

  private func findingMismatches(
    _ review: Review, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    if finds.isEmpty, doesNotFind.isEmpty { return [] }
    let findings = review.found().filter { $0.settlement == nil }
    let found = Set(findings.map(\.check))
    cited.formUnion(findings.filter { finds.contains($0.check) }.flatMap(\.clauses))
    return finds.filter { !found.contains($0) }.map {
      mismatch("findings", expected: $0, found: list(found))
    }
      + doesNotFind.filter(found.contains).map {
        mismatch("findings", expected: "not \($0)", found: list(found))
      }
  }
}

extension PolicyCase {
  private func deadlineMismatches(
    _ review: Review, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    (deadlines ?? [:]).sorted { $0.key < $1.key }.compactMap { id, expected in
      guard let found = review.deadlines.first(where: { $0.name == id }) else {
        return mismatch("deadlines.\(id)", expected: expected.rawValue, found: "no such case")
      }
      cited.formUnion(found.deadline.clauses)
      let pauses = found.stop?.pauses.map(\.pause) ?? []
      cited.formUnion(review.policy.pauses.filter { pauses.contains($0.id) }.flatMap(\.clauses))
      if found.standing.kind == expected { return nil }
      let due = found.due.map { ", due \($0.text)" } ?? ""
      return mismatch(
        "deadlines.\(id)", expected: expected.rawValue,
        found: found.standing.kind.rawValue + due)
    }
  }

  /// What in the case does not suit the policy: a slip of whoever wrote it.
  private func slips(_ rules: CycleRules, _ choices: [String: ChoiceValue]) -> [CaseMismatch] {
    let policy = rules.policy
    var slips: [CaseMismatch] = []
    func slip(_ part: String, _ expected: [String], _ found: String) {
      slips.append(mismatch(part, expected: list(expected), found: found))
    }
    for (id, value) in choices.sorted(by: { $0.key < $1.key }) {
      guard let choice = policy.choices.first(where: { $0.id == id }) else {
        slip("choices", policy.choices.map(\.id), id)
        continue
      }
      if !choice.accepts(value) { slip("choices.\(id)", [choice.expectation], value.text) }
    }
    let grounds = policy.scope.filter { $0.setAside != nil }.map(\.id)
    if let despite, !grounds.contains(despite) { slip("despite", grounds, despite) }
    for question in (judged ?? [:]).keys.sorted()
    where !policy.questions.contains(where: { $0.id == question }) {
      slip("judged", policy.questions.map(\.id), question)
    }
    for id in (deadlines ?? [:]).keys.sorted()
    where !policy.isDeadline(id) {
      slip("deadlines", policy.deadlines.map(\.id), id)
    }
    for (part, expected, found) in levelSlips(rules) + attemptSlips(policy) + readingSlips(policy) {
      slip(part, expected, found)
    }
    let checks = policy.checks
    for check in finds + doesNotFind where !checks.contains(check) {
      slip("findings", checks, check)
    }
    return slips
  }
}

extension DeadlineStatus {
  /// What worked examples call it: its own name, or that of a case and the step.
  fileprivate var name: String { self.case.map { "\($0.name).\($0.event)" } ?? deadline.id }
}

extension Policy {
  /// Whether a word can be the name of a deadline: its own, or `C1` and a step of some kind of case.
  fileprivate func isDeadline(_ word: String) -> Bool {
    if deadlines.contains(where: { $0.id == word }) { return true }
    let parts = word.split(separator: ".")
    return parts.count == 2 && Review.isCaseName(parts[0])
      && cases.flatMap(\.checks).contains { $0.hasSuffix(".\(parts[1])") }
  }
}
