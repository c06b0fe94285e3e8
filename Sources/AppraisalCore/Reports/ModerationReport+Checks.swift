extension ModerationReport {
  /// Everything that the policy asks of a moderator, with what this report lays beside it.
  static func checks(of cycle: CycleSummary) -> Part {
    guard let moderation = cycle.rules.policy.moderation else {
      return Part(
        "checks", "What moderation asks",
        [
          .paragraph(
            "This policy says nothing of moderation; the comparisons follow all the same.")
        ])
    }
    let choice = moderation.choice.flatMap { id in
      cycle.rules.policy.choices.first { $0.id == id }
    }
    var facts = [
      Fact(label: "Who moderates", value: .text(who(moderation))),
      Fact(label: "What is moderated", value: .text(moderation.of)),
    ]
    if let mode = moderation.mode {
      facts.append(
        Fact(label: "How many", value: .text("\(mode.rawValue) (the policy fixes it)")))
    }
    if let choice { facts.append(Fact(label: "How many", value: howMany(choice, cycle))) }
    let nodes = moderation.checks.map { node(for: $0, in: cycle) }
    return Part(
      "checks", "What moderation asks", [.facts(facts)] + (nodes.isEmpty ? [] : [.tree(nodes)]),
      cited: moderation.clauses + moderation.checks.flatMap(\.clauses) + (choice?.clauses ?? []))
  }

  private static func who(_ moderation: ModerationRules) -> String {
    let others = moderation.alsoBy.map { "\(Wording.role($0.role)) where \($0.when.text)" }
    return ([Wording.role(moderation.by)] + others).joined(separator: "; ")
  }

  private static func howMany(_ choice: Choice, _ cycle: CycleSummary) -> Cell {
    guard let value = cycle.rules.choice(choice.id) else {
      return .missing("the school has not said: \(choice.question)")
    }
    let means = choice.allowed.first { $0.value == value }.map { ": \($0.means)" } ?? ""
    let isOwn = cycle.rules.choices[choice.id] != nil
    let source = isOwn ? "the school's choice" : "as the policy has it"
    return .text("\(value.text)\(means) (\(source))")
  }

  private static func node(for check: ModerationCheck, in cycle: CycleSummary) -> TreeNode {
    let clauses = check.clauses.compactMap { id in
      cycle.rules.clause(id).map { TreeNode($0.gist, reference: id) }
    }
    let finding = TreeNode("The moderator's finding: \(String(repeating: "_", count: 24))")
    return TreeNode(
      check.asks, reference: reference(check.clauses),
      children: clauses + [TreeNode(evidence(for: check, in: cycle))] + [finding])
  }

  private static func evidence(for check: ModerationCheck, in cycle: CycleSummary) -> String {
    switch check.evidence {
    case .none: return "Nothing in the records answers this; the moderator reads and decides."
    case .plans:
      let comparison = PlanComparison(of: cycle)
      let apart = comparison.standingOut.count
      return "Laid beside it, under “Plans compared”: "
        + "\(apart) of \(Wording.count(cycle.reviews.count, "plan", "plans")) "
        + "differ from others of the same post and grade."
    case .findings:
      let all = cycle.reviews.flatMap(\.findings)
      let people = cycle.reviews.count { !$0.findings.isEmpty }
      let counts = Severity.allCases.map { severity in
        Wording.count(
          all.count { $0.severity == severity }, severity.rawValue, severity.rawValue + "s")
      }
      return "Laid beside it, under “What the checks found”: \(Wording.list(counts)), "
        + "about \(Wording.count(people, "person", "people"))."
    case .spread:
      let subjects = Spread.subjects(of: cycle.rules.policy)
      guard !subjects.isEmpty else { return "This policy rates nothing that could be compared." }
      let titles = subjects.map { "“\(names(of: $0, in: cycle.rules.policy).title)”" }
      return "Laid beside it: the spreads under \(Wording.list(titles))."
    }
  }
}
