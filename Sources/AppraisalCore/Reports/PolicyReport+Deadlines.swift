extension PolicyReport {
  /// What the policy wants done by when, in its own words for the days.
  static func deadlines(of policy: Policy) -> [Block] {
    if policy.deadlines.isEmpty { return [] }
    let vocabulary = Vocabulary(of: policy)
    let rows = policy.deadlines.map { deadline -> [Cell] in
      let day = deadline.lastDay.flatMap { vocabulary.descriptions[$0] } ?? ""
      return [
        .text(Wording.capitalised(deadline.title)), .text(day),
        .text(deadline.when?.text ?? "everybody"), .text(deadline.strength.rawValue),
        .text(Wording.list(deadline.duty.map(Wording.role))),
        .text(deadline.clauses.joined(separator: " ")),
      ]
    }
    return [
      .table(
        Table(
          id: "deadlines", caption: "What is due, by when, and whose duty it is",
          columns: [
            Column(id: "what", title: "What"), Column(id: "by", title: "By"),
            Column(id: "when", title: "For whom"), Column(id: "strength", title: "Strength"),
            Column(id: "duty", title: "Whose duty"), Column(id: "clauses", title: "Clauses"),
          ], rows: rows))
    ]
  }
}
