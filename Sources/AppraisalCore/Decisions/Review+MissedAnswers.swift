/// A better level than the one that a table gave, with what kept its row from holding.
public struct MissedAnswer: Hashable, Sendable {
  /// The level, with its name.
  public let level: String
  /// What was so and would have had to be otherwise; never empty.
  public let facts: [FactUse]
  /// The clauses that the row states.
  public let clauses: [String]
}

extension Review {
  /// The levels above the one that a table gave, best first, each with the facts that failed.
  ///
  /// A row that only a choice of the school's keeps from holding is not in use at the school, and
  /// is left out. Of several rows for one level the one that fails for the fewest facts is taken.
  ///
  /// - Parameter decision: A decision of this review.
  /// - Returns: The levels; none where the answer is the best, or no table gave it.
  public func missedAnswers(of decision: Decision) -> [MissedAnswer] {
    guard decision.row != nil, let answer = decision.answer,
      let rule = rule(for: decision.question), let name = rule.scale,
      let scale = rules.vocabulary.scales[name], let rank = scale.rank(of: answer)
    else { return [] }
    return scale.levels.prefix(rank).compactMap { level in
      let failed = rule.rows.filter { $0.is == level.code }.compactMap { row -> MissedAnswer? in
        let evaluation = evaluate(row.when)
        let facts = evaluation.facts.filter { !$0.isChoice }
        guard evaluation.truth == .no, !facts.isEmpty else { return nil }
        return MissedAnswer(
          level: rules.vocabulary.spoken(level.code, on: name), facts: facts, clauses: row.clauses)
      }
      return failed.min { $0.facts.count < $1.facts.count }
    }
  }
}
