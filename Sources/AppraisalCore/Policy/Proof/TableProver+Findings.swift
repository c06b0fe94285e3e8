extension TableProver {
  /// How many examples of one kind are described.
  private static let described = 12

  /// Writes down what is wrong with the table.
  mutating func describe() {
    describeGaps()
    for rows in conflictOrder { describe(conflict: rows) }
    describeDeadRows()
    describeUnreached()
    describeSteps()
  }

  mutating func find(
    _ kind: ProofFinding.Kind, _ severity: Severity, at path: [PolicyProblem.Step],
    _ says: String, remedy: String, clauses: [String]
  ) {
    proof.findings.append(
      ProofFinding(kind, severity, at: path, says, remedy: remedy, clauses: clauses))
  }

  private mutating func describeGaps() {
    var rest = gaps
    var count = 0
    while let codes = smallest(of: rest), count < TableProver.described {
      let kept = essential(codes) { _, outcome, engine in engine.outcomes[outcome].kind == .gap }
      find(
        .gap, .error, at: path + [.key("rows")],
        "\(rule.title): no row applies \(text(codes, kept))",
        remedy: "Add a row that answers, asks (ask) or says that the policy is silent (silent).",
        clauses: rule.clauses)
      rest = rest.filter { other in !kept.allSatisfy { other[$0] == codes[$0] } }
      count += 1
    }
    if !rest.isEmpty {
      find(
        .gap, .error, at: path + [.key("rows")],
        "\(rule.title): there are still other combinations to which no row applies",
        remedy: "Put right those above and check again.", clauses: rule.clauses)
    }
  }

  private mutating func describe(conflict rows: [Int]) {
    guard let codes = smallest(of: conflicts[rows] ?? []), let last = rows.last else { return }
    let kept = essential(codes) { _, outcome, engine in
      if case .conflict(let others) = engine.outcomes[outcome].kind {
        Set(others).isSuperset(of: rows)
      } else {
        false
      }
    }
    let answers = rows.map { "\(answerText(rule.rows[$0])) (rows[\($0)])" }
    find(
      .overlap, .error, at: path + [.key("rows"), .index(last), .key("when")],
      "\(rule.title): the rows answer both \(answers.joined(separator: " and ")) "
        + text(codes, kept),
      remedy: "Let one of them override the other’s answer (overrides), or narrow a condition.",
      clauses: rows.flatMap { rule.rows[$0].clauses }.unique)
  }

  private func answerText(_ row: DecisionRow) -> String {
    if row.silent == true { return "that the policy is silent" }
    return row.is ?? "by asking for \(row.ask.joined(separator: " or "))"
  }

  private mutating func describeDeadRows() {
    if proof.isSample { return }
    let inConflict = Set(conflictOrder.flatMap { $0 })
    for (index, row) in rule.rows.enumerated()
    where !deciding.contains(index) && !inConflict.contains(index) {
      let isRest = row.when.condition == .otherwise
      let why =
        isRest
        ? "another row applies in every case"
        : holding.contains(index)
          ? "wherever its condition holds, another row overrides it or something is still open"
          : "its condition never holds"
      find(
        .deadRow, isRest ? .note : .warning, at: path + [.key("rows"), .index(index)],
        "\(rule.title): rows[\(index)] never decides: \(why)",
        remedy: isRest
          ? "It may stay as a safeguard, or go." : "Change its condition, or drop the row.",
        clauses: row.clauses)
    }
  }

  private mutating func describeUnreached() {
    if proof.isSample || rule.leavesRestToPeople { return }
    for answer in allAnswers where !answered.contains(answer) {
      find(
        .unreached, .warning, at: path + [.key("rows")],
        "\(rule.title): no combination of inputs leads to “\(answer)”",
        remedy: "Change the condition of a row that gives it, or drop the answer.",
        clauses: rule.clauses)
    }
  }

  /// The answers that the table can give.
  private var allAnswers: [String] {
    guard let scale = rule.scale else { return rule.outcomes.map(\.id) }
    return domain.vocabulary.scales[scale]?.levels.map(\.code) ?? []
  }
}
