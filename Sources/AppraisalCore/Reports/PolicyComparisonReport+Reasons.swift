extension PolicyComparisonReport {
  /// Why, by person and question: what decided under each policy, and then what both rest on.
  static func reasons(of cycle: JudgedCycle, _ names: (PersonID) -> String) -> [TreeNode] {
    cycle.changes.map(\.change.reviewee).unique.map { person in
      let own = cycle.changes.filter { $0.change.reviewee == person }
      return TreeNode(names(person), children: own.map(node))
    }
  }

  private static func node(
    _ change: OutcomeChange, _ before: Review, _ after: Review
  ) -> TreeNode {
    let first = change.before.map { ExplanationReport.tree($0, before) }
    let second = change.after.map { ExplanationReport.tree($0, after) }
    let others = second?.children ?? []
    let shared = (first?.children ?? []).filter(others.contains)
    let common = shared.isEmpty ? [] : [TreeNode("under both", children: shared)]
    return TreeNode(
      change.question,
      children: [
        side("first", change.before, first, before, without: shared),
        side("second", change.after, second, after, without: shared),
      ] + common)
  }

  /// The answer under one policy, the row that decided it, and what only this answer rests on.
  private static func side(
    _ which: String, _ decision: Decision?, _ tree: TreeNode?, _ review: Review,
    without shared: [TreeNode]
  ) -> TreeNode {
    guard let decision, let tree else {
      return TreeNode("under the \(which): the policy does not ask this")
    }
    return TreeNode(
      "under the \(which): \(tree.text)", reference: tree.reference, note: tree.note,
      children: reason(for: decision, review)
        + tree.children.filter { !shared.contains($0) })
  }

  /// The row that decided, with its condition and clauses; the question's own where it does not
  /// arise.
  private static func reason(for decision: Decision, _ review: Review) -> [TreeNode] {
    if let row = decision.row {
      let says = row.condition == "otherwise" ? "no other row applies" : row.condition
      return [TreeNode("because of \(row.place): \(says)", reference: reference(row.clauses))]
    }
    guard decision.outcome == .notApplicable, let when = review.condition(of: decision) else {
      return []
    }
    return [TreeNode("asked only when: \(when.text)")]
  }

  private static func reference(_ clauses: [String]) -> String? {
    clauses.isEmpty ? nil : clauses.joined(separator: " ")
  }
}

extension Review {
  /// When the question of a decision arises; nil where it always does.
  fileprivate func condition(of decision: Decision) -> When? {
    if let area = policy.assessment.areas.first(where: { $0.id == decision.question }) {
      return area.when ?? area.level.when
    }
    let rule = rule(for: decision.question) ?? policy.pay.first { $0.id == decision.question }
    return rule?.when
  }
}
