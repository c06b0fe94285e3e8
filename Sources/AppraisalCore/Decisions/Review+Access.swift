/// Somebody who wants to read or record something, as the access table sees them.
public struct Actor: Hashable, Sendable {
  /// The person.
  public let person: PersonID
  /// The roles that the person holds in the organisation.
  public let roles: [String]

  /// A person with roles.
  public init(person: PersonID, roles: [String]) {
    self.person = person
    self.roles = roles
  }
}

extension Review {
  /// How somebody stands to this review: roles, and `reviewee`, `reviewer`,
  /// `line-manager` or `overseer`.
  ///
  /// In their own review nobody has the powers of a role.
  public func relations(of actor: Actor) -> [String] {
    if actor.person == record.reviewee { return ["reviewee"] }
    var relations = actor.roles
    if record.reviewers?.reviewers.contains(actor.person) == true { relations.append("reviewer") }
    if record.facts?.managers.contains(where: { $0.id == actor.person }) == true {
      relations.append("line-manager")
    }
    if !policy.reviewers.isEmpty, let overseer = reviewersRule.rule?.overseer,
      actor.roles.contains(overseer)
    {
      relations.append("overseer")
    }
    return relations
  }

  /// Whether the policy's access table lets somebody do an act.
  public func permits(_ act: String, to actor: Actor) -> Bool {
    let relations = relations(of: actor)
    return policy.permits(act, to: relations)
  }
}

extension Policy {
  /// Whether the access table lets somebody of these relations and roles do an act.
  public func permits(_ act: String, to relations: [String]) -> Bool {
    let asked = Act(name: act, item: nil, on: .earliest, hasReason: false)
    return access.contains { rule in
      !Set(rule.who).isDisjoint(with: relations) && rule.may.contains(where: asked.matches)
    }
  }

  /// Who may do an act, as the access table names them, with the clauses that say so.
  public func mayDo(_ act: String) -> (who: [String], clauses: [String]) {
    let asked = Act(name: act, item: nil, on: .earliest, hasReason: false)
    let rules = access.filter { $0.may.contains(where: asked.matches) }
    return (rules.flatMap(\.who), rules.flatMap(\.clauses))
  }
}
