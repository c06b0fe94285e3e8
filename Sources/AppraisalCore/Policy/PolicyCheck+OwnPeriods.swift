extension PolicyCheck {
  /// Whose period is their own, by which days, and who decides on them.
  mutating func checkOwnPeriods() {
    for (index, rule) in policy.calendar.ownPeriods.enumerated() {
      let path: [PolicyProblem.Step] = [.key("calendar"), .key("ownPeriods"), .index(index)]
      check(rule.when, at: path + [.key("when")])
      checkDay(rule.from, at: path + [.key("from")])
      checkDay(rule.to, at: path + [.key("to")])
      checkFactsOfWholeReview([
        (path + [.key("when")], rule.when.condition.facts),
        (path + [.key("from")], rule.from.map { [$0] } ?? []),
        (path + [.key("to")], rule.to.map { [$0] } ?? []),
      ])
      if !rule.decidedBy.isEmpty { checkDeciders(of: rule, at: path + [.key("decidedBy")]) }
    }
  }

  /// Whoever decides has to be let by the access table, or nobody ever could.
  private mutating func checkDeciders(of rule: OwnPeriodRule, at path: [PolicyProblem.Step]) {
    checkWho(rule.decidedBy, at: path)
    let mayNot = rule.decidedBy.filter { who in
      !policy.access.contains { $0.gives(OwnPeriodRule.act, to: [who]) }
    }
    for who in mayNot {
      add(
        path, "“access” does not let the \(who) set a period",
        "Give the act \(OwnPeriodRule.act) to “\(who)” in access, or name somebody else.")
    }
  }

  /// A person's days rest on the rules that may give them, and a window is cut to a shorter period.
  func addPeriodDependencies(to edges: inout [String: [String]]) {
    let rules = policy.calendar.ownPeriods
    let facts = rules.flatMap { $0.when.condition.facts.map(stem) }
    let days = rules.flatMap { [stem($0.firstDay), stem($0.lastDay)] }
    for name in ["period.from", "period.to", "period.decided"] { edges[name] = facts + days }
    edges["period.own"] = facts
    for window in policy.calendar.windows {
      let conditions = window.when.map { $0.condition.facts.map(stem) } ?? []
      for end in ["from", "to"] {
        edges["window.\(window.id).\(end)", default: []] += conditions + ["period.to"]
      }
    }
  }
}

extension OwnPeriodRule {
  /// The act of deciding on a period.
  static let act = "period.set"
}
