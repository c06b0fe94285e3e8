extension Review {
  /// The decision that a fact about ratings comes from: a level at a moment, a score, a measure.
  func ratingDecision(behind name: String) -> Decision? {
    if let measure = policy.assessment.measures.first(where: { "measure.\($0.id)" == name }) {
      return number(
        name, titled: measure.title, clauses: measure.clauses,
        because: measure.parts.compactMap { ratingDecision(behind: $0.of) })
    }
    return momentLevel(behind: name) ?? scoreDecision(behind: name)
  }

  /// The score of an area, or of an area at a moment, with the levels that it is the mean of.
  private func scoreDecision(behind name: String) -> Decision? {
    let parts = name.dotted
    guard parts.last == "score", rules.vocabulary.types[name] == .number,
      let area = policy.assessment.areas.first(where: { $0.id == parts[0] })
    else { return nil }
    let id = parts.count == 4 ? parts[2] : moment
    let title = policy.assessment.moments.first { $0.id == id }?.title
    let then = at(id)
    return number(
      name, titled: "Score of \(area.title)" + (title.map { ", \($0)" } ?? ""), clauses: [],
      because: then.itemLevels(of: area).compactMap(then.decision(ofItem:)))
  }

  private func number(
    _ name: String, titled title: String, clauses: [String], because: [Decision]
  ) -> Decision {
    var decision = Decision(
      question: name, title: title, outcome: .notApplicable,
      says: "\(title): does not arise for this person", clauses: clauses, because: because)
    switch ReviewFacts(review: self, item: nil, act: nil).value(of: name) {
    case .number(let number):
      decision.outcome = .decided(number.text)
      decision.says = "\(title): \(number.text)"
    case .missing(let missing):
      decision.outcome = .undecided(missing: [missing])
      decision.says = "\(title): not worked out, because this is missing: \(missing)"
    default: break
    }
    return decision
  }
}
