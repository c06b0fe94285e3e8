extension Policy {
  /// The clauses that the policy says are treated while no rule of it cites them.
  var untreatedClauses: [ProofFinding] {
    clauseAccounts(cases: []).enumerated().filter(\.element.isUntreated).map { index, account in
      let clause = account.clause
      let decides = clause.treatment == .enforced || clause.treatment == .computed
      return ProofFinding(
        .clause, decides ? .error : .warning, at: [.key("clauses"), .index(index)],
        "\(clause.id) is said to be \(clause.treatment.rawValue), and no rule cites it",
        remedy: "Cite it in the rule that carries it, or say that it is pending or not for "
          + "software, with a note.", clauses: [clause.id])
    }
  }
}
