extension Vocabulary {
  /// The facts on pay, windows of the year, reviewers' roles and entries about pay.
  mutating func addPay(of policy: Policy) {
    for rule in policy.pay {
      let stem = "pay.\(rule.id)"
      add(stem, .word, "the answer that stands on: \(rule.title)")
      knownWords[stem] = rule.outcomes.map(\.id)
      add("\(stem).decided", .yesNo, "whether there is an answer on: \(rule.title)")
      add("\(stem).recommended", .yesNo, "whether an answer was recommended on: \(rule.title)")
      add("\(stem).recommendation", .word, "the answer that was recommended on: \(rule.title)")
      knownWords["\(stem).recommendation"] = rule.outcomes.map(\.id)
      derived.formUnion([stem, "\(stem).decided"])
    }
    for window in policy.calendar.windows {
      add("window.\(window.id).from", .day, "the first day of: \(window.title)")
      add("window.\(window.id).to", .day, "the last day of: \(window.title)")
    }
    knownWords["entry.outcome"] = unique(policy.pay.flatMap { $0.outcomes.map(\.id) })
    knownWords["entry.ground"] = unique(policy.pay.flatMap { $0.grounds.map(\.id) })
    for role in policy.namedRoles {
      add("entry.role.\(role)", .yesNo, "whether whoever records it is: \(role)")
      add("reviewers.role.\(role)", .number, "how many reviewers are: \(role)")
      if !Policy.relations.contains(role) {
        add("reviewee.role.\(role)", .yesNo, "whether the person reviewed is: \(role)")
      }
    }
  }

  private func unique(_ words: [String]) -> [String] {
    words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension CaseKind {
  /// The roles and relations that it speaks of, but not the people named in the case itself.
  fileprivate var namedRoles: [String] {
    let times = steps.compactMap(\.due) + [closing].compactMap { $0 }
    let all =
      hiddenFrom + allFields.flatMap(\.by) + times.flatMap(\.duty)
      + panel.flatMap { $0.seats.map(\.role) + $0.excluded }
    let own = Set(people + [CaseRecord.panelMember, CaseRecord.opener])
    return all.filter { !own.contains($0) }
  }
}

extension Policy {
  /// How somebody can stand to a review without holding a role.
  static let relations: Set<String> = [
    "reviewee", "reviewer", ReviewersRule.lineManager, "overseer",
  ]

  /// Every role and relation that the policy speaks of by name, in order.
  public var namedRoles: [String] {
    let fixed = Array(Policy.relations)
    let fields = forms.flatMap(\.fields).flatMap(\.by).filter { $0 != FormField.either }
    let rules = pay + assessment.areas.map(\.level) + (assessment.overall.map { [$0] } ?? [])
    let deciders = rules.flatMap { rule in
      [rule.decidedBy, rule.authority, rule.recommendedBy] + rule.rows.map(\.by)
    }
    let inCases = cases.flatMap(\.namedRoles)
    let all =
      inCases + fixed + access.flatMap(\.who) + questions.flatMap(\.by)
      + assessment.voices.flatMap(\.by) + reviewers.flatMap { $0.by.roles }
      + reviewers.compactMap(\.overseer) + (moderation?.roles ?? [])
      + scope.flatMap { $0.setAside?.by ?? [] } + fields + deciders.compactMap { $0 }
      + deadlines.flatMap(\.duty) + stages.flatMap { $0.next.flatMap(\.duty) }
    return Set(all.filter(PolicyCheck.isName)).sorted()
  }
}
