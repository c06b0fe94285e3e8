extension PolicyCheck {
  /// Decisions on pay and their answers are reached by name.
  mutating func checkPayNames() {
    unique(policy.pay.map(\.id), "pay")
    for (index, rule) in policy.pay.enumerated() {
      let path: [PolicyProblem.Step] = [.key("pay"), .index(index)]
      unique(rule.outcomes.map(\.id), path + [.key("outcomes")])
      unique(rule.grounds.map(\.id), path + [.key("grounds")])
    }
  }

  /// What is particular to a decision on pay: effects, grounds and who decides.
  mutating func checkPay(_ rule: DecisionRule, at path: [PolicyProblem.Step]) {
    if rule.rows.isEmpty, rule.decidedBy == nil, rule.authority == nil {
      add(
        path, "there is neither a table nor anybody who decides",
        "Add rows, or say who decides with decidedBy.")
    }
    for (index, outcome) in rule.outcomes.enumerated() {
      if case .valuesByYear(let values) = outcome.effect, values.isEmpty {
        add(
          path + [.key("outcomes"), .index(index), .key("effect"), .key("values by year")],
          "no year is listed", "Add at least one year with its effect.")
      }
    }
    let answers = rule.outcomes.map(\.id)
    for (index, ground) in rule.grounds.enumerated() {
      for (position, answer) in ground.outcomes.enumerated() where !answers.contains(answer) {
        add(
          path + [.key("grounds"), .index(index), .key("outcomes"), .index(position)],
          "“\(answer)” is not an answer here", suggestion(answer, answers))
      }
    }
  }

  /// Levels are what moderation compares; only answers on pay can be kept out of it.
  mutating func checkNotPrivate(_ rule: DecisionRule, at path: [PolicyProblem.Step]) {
    guard rule.private != nil else { return }
    add(
      path + [.key("private")], "a level is not kept out of reports",
      "Leave it out; a decision on pay or a finding can be private.")
  }

  /// A row answers, asks or is silent, and says what its kind has to say.
  mutating func checkForm(of row: DecisionRow, at path: [PolicyProblem.Step]) {
    let kinds = [row.is != nil, !row.ask.isEmpty, row.silent == true].count { $0 }
    if kinds != 1 {
      add(
        path, "a row either answers (is), asks (ask) or is silent (silent)",
        "Give it exactly one of the three.")
    }
    if row.silent == true, row.says?.isEmpty != false {
      add(
        path, "a silent row does not say what the policy leaves open",
        "Add says, in plain words.")
    }
    if row.by != nil, row.ask.isEmpty {
      add(
        path + [.key("by")], "the row names who chooses, and there is nothing to choose",
        "Leave out by, or let the row ask.")
    }
  }

  /// Clauses of the grounds on which answers rest.
  var payCitations: [(clauses: [String], path: [PolicyProblem.Step])] {
    rules.flatMap { path, rule in
      rule.grounds.enumerated().map { index, ground in
        (ground.clauses, path + [.key("grounds"), .index(index)])
      }
    }
  }
}

extension DecisionRule {
  /// Whether some of its answers may only ever be given by people, who can depart from the table,
  /// or stand for what the policy could have said.
  var leavesRestToPeople: Bool {
    scale == nil && (departure == .withReason || isSilent)
  }

  /// Whether the policy says nothing at all on the question.
  var isSilent: Bool { !rows.isEmpty && rows.allSatisfy { $0.silent == true } }
}
