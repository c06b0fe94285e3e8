extension Review {
  /// How somebody stands to this review: roles, and `reviewee`, `reviewer`,
  /// `line-manager`, `reviewer-manager` or `overseer`.
  ///
  /// A role that somebody holds for one school counts only for people of that school. In their own
  /// review nobody has the powers of a role, and no role makes somebody stand to a review as its
  /// record does not say.
  public func relations(of actor: Actor) -> [String] {
    workedOut.relations(of: actor) { workOutRelations(of: actor) }
  }

  private func workOutRelations(of actor: Actor) -> [String] {
    if actor.person == record.reviewee { return ["reviewee"] }
    var relations = actor.roles(at: record.facts?.school).filter { !rules.isRelation($0) }
    if record.reviewers?.reviewers.contains(actor.person) == true { relations.append("reviewer") }
    if record.facts?.managers.contains(where: { $0.id == actor.person }) == true {
      relations.append("line-manager")
    }
    if let reviewers = record.reviewers?.reviewers,
      actor.manages(oneOf: reviewers, on: record.asOf)
    {
      relations.append(ReviewersRule.reviewerManager)
    }
    return overseeing(relations)
  }

  /// Relations with that of the overseer added where one of them is the role that oversees.
  func overseeing(_ relations: [String]) -> [String] {
    guard !policy.reviewers.isEmpty, let overseer = reviewersRule.rule?.overseer,
      relations.contains(overseer)
    else { return relations }
    return relations + ["overseer"]
  }

  /// Whether the policy's access table lets somebody do an act.
  ///
  /// A row whose condition cannot be shown to hold gives nothing.
  public func permits(_ act: String, to actor: Actor) -> Bool {
    permits(act, to: relations(of: actor))
  }

  /// Whether the access table lets somebody who stands so to the review do an act.
  public func permits(_ act: String, to relations: [String]) -> Bool {
    !rows(giving: act, to: relations).isEmpty
  }

  /// Whether a report on many people may tell somebody of this review.
  ///
  /// A row of the access table gives them the report for this person; or the review is their own,
  /// in which they have no role, and they may read it.
  public func isTold(in report: String, to actor: Actor) -> Bool {
    permits(report, to: actor)
      || (actor.person == record.reviewee && permits("read.statement", to: actor))
  }

  /// Who may do an act, as the rows of the access table that may hold here name them, with the
  /// clauses of the nearest rows.
  public func mayDo(_ act: String) -> (who: [String], clauses: [String]) {
    rows(speakingOf: act).named
  }

  /// The rows that let somebody who stands so do an act.
  func rows(giving act: String, to relations: [String]) -> [AccessRule] {
    policy.access.filter { $0.gives(act, to: relations) && holds($0.when) == .yes }
  }

  /// The rows that are about an act and may hold here.
  func rows(speakingOf act: String) -> [AccessRule] {
    policy.access.filter { $0.speaks(of: act) && holds($0.when) != .no }
  }
}

extension CycleRules {
  /// Whether some row of the access table may let people who stand so, or hold these roles, do an
  /// act about somebody in the cycle.
  ///
  /// The school's choices can rule that out; a condition on the person leaves it open.
  public func mayPermit(_ act: String, to relations: [String]) -> Bool {
    policy.access.contains { $0.gives(act, to: relations) && holds($0.when) != .no }
  }

  /// Who may do an act about people of a cycle, with the clauses of the nearest rows.
  public func mayDo(_ act: String) -> (who: [String], clauses: [String]) {
    policy.access.filter { $0.speaks(of: act) && holds($0.when) != .no }.named
  }

  /// Whether a condition over the school's choices holds.
  func holds(_ when: When?) -> Truth {
    guard let when else { return .yes }
    return ConditionEvaluator(vocabulary, facts: ChoiceFacts(rules: self))
      .truth(of: when.condition)
  }
}

extension AccessRule {
  /// A row that gives more acts than this says little about any one of them.
  fileprivate static let fewActs = 3
  /// More clauses than this are not read.
  fileprivate static let fewClauses = 3

  /// Whether the row is about an act.
  func speaks(of act: String) -> Bool {
    may.contains { Act.is(act, namedBy: $0) }
  }

  /// Whether the row gives an act to somebody of these relations and roles, its condition aside.
  func gives(_ act: String, to relations: [String]) -> Bool {
    who.contains(where: relations.contains) && speaks(of: act)
  }
}

extension [AccessRule] {
  /// Those whom the rows name, and the clauses of the rows that are about little else, the nearest
  /// first.
  fileprivate var named: (who: [String], clauses: [String]) {
    let near = enumerated().filter { $0.element.may.count <= AccessRule.fewActs }
      .sorted { ($0.element.may.count, $0.offset) < ($1.element.may.count, $1.offset) }
      .map(\.element)
    let clauses = near.flatMap(\.clauses).unique.prefix(AccessRule.fewClauses)
    return (flatMap(\.who).unique, [String](clauses))
  }
}
