extension Review {
  /// What the table of an area or of the overall level says to a person's level for it.
  ///
  /// - Returns: nil where the level may be recorded, or else why not.
  public func refusal(ofLevel level: String, for item: String, because: String?) -> Refusal? {
    guard let rule = rule(for: item), !rule.rows.isEmpty else { return nil }
    let hasReason = because?.isEmpty == false
    let table = tabled(item, rule)
    switch table.outcome {
    case .decided(let answer) where answer == level: return nil
    case .decided(let answer):
      if rule.departure == .withReason {
        return hasReason ? nil : needsReason(table, "The table gives \(answer), not \(level).")
      }
      return Refusal(
        says: "\(rule.title) follows from the table, which gives \(answer).",
        facts: [table.says], clauses: table.clauses,
        remedy: "Nothing needs to be recorded; to change it, change what it follows from.")
    case .asks(_, let options):
      guard options.contains(level) else {
        return Refusal(
          says: "\(rule.title) can only be \(options.joined(separator: " or ")) here.",
          facts: [table.says], clauses: table.clauses, remedy: "Choose one of them.")
      }
      return hasReason ? nil : needsReason(table, "The policy leaves this to you.")
    case .undecided, .conflict, .notApplicable, .silent:
      return Refusal(
        says: "\(rule.title) cannot be given yet.", facts: [table.says], clauses: table.clauses,
        remedy: "Record what is missing first.")
    }
  }

  private func needsReason(_ table: Decision, _ says: String) -> Refusal {
    Refusal(
      says: "\(says) A reason is needed.", facts: [table.says], clauses: table.clauses,
      remedy: "Give the reason with --because.", reasonSettles: true)
  }

  /// The rule by which an area or the overall level gets its level; nil for other items.
  func rule(for item: String) -> DecisionRule? {
    if item == "overall" { return policy.assessment.overall }
    return policy.assessment.areas.first { $0.id == item }?.level
  }
}
