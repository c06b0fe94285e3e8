extension Review {
  /// How somebody stands to this review: roles, and `reviewee`, `reviewer`,
  /// `line-manager` or `overseer`.
  ///
  /// A role that somebody holds for one school counts only for people of that school. In their own
  /// review nobody has the powers of a role.
  public func relations(of actor: Actor) -> [String] {
    if actor.person == record.reviewee { return ["reviewee"] }
    let roles = actor.roles(at: record.facts?.school)
    var relations = roles
    if record.reviewers?.reviewers.contains(actor.person) == true { relations.append("reviewer") }
    if record.facts?.managers.contains(where: { $0.id == actor.person }) == true {
      relations.append("line-manager")
    }
    if !policy.reviewers.isEmpty, let overseer = reviewersRule.rule?.overseer,
      roles.contains(overseer)
    {
      relations.append("overseer")
    }
    return relations
  }

  /// Whether the policy's access table lets somebody do an act.
  ///
  /// A row whose condition cannot be shown to hold gives nothing.
  public func permits(_ act: String, to actor: Actor) -> Bool {
    let relations = relations(of: actor)
    return policy.access.contains { rule in
      rule.gives(act, to: relations) && holds(rule.when) == .yes
    }
  }

  /// Who may do an act, as the rows of the access table that may hold here name them, with the
  /// clauses that say so.
  public func mayDo(_ act: String) -> (who: [String], clauses: [String]) {
    policy.access.filter { $0.speaks(of: act) && holds($0.when) != .no }.named
  }
}

extension CycleRules {
  /// Whether the access table lets holders of these roles do an act about a whole cycle.
  ///
  /// A row with a condition counts where the school's choices make it hold.
  public func permits(_ act: String, to roles: [String]) -> Bool {
    policy.access.contains { $0.gives(act, to: roles) && holds($0.when) == .yes }
  }

  /// Who may do an act about a whole cycle, with the clauses that say so.
  public func mayDo(_ act: String) -> (who: [String], clauses: [String]) {
    policy.access.filter { $0.speaks(of: act) && holds($0.when) != .no }.named
  }

  /// Whether a condition over the school's choices holds.
  func holds(_ when: When?) -> Truth {
    guard let when else { return .yes }
    return ConditionEvaluator(vocabulary, facts: ChoiceFacts(rules: self))
      .evaluate(when.condition).truth
  }
}

extension AccessRule {
  /// Whether the row is about an act.
  func speaks(of act: String) -> Bool {
    let asked = Act(name: act, item: nil, on: .earliest, hasReason: false)
    return may.contains(where: asked.matches)
  }

  /// Whether the row gives an act to somebody of these relations and roles, its condition aside.
  func gives(_ act: String, to relations: [String]) -> Bool {
    !Set(who).isDisjoint(with: relations) && speaks(of: act)
  }
}

extension [AccessRule] {
  fileprivate var named: (who: [String], clauses: [String]) {
    (
      flatMap(\.who).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      flatMap(\.clauses)
    )
  }
}
