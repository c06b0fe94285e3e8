extension ReviewFacts {
  /// What the reviewers are and whether that is as the policy wants, or nil for other names.
  func reviewersValue(of name: String) -> FactValue? {
    if name.hasPrefix("reviewers.role.") {
      return count(of: String(name.dropFirst("reviewers.role.".count)))
    }
    guard name == "reviewers.fit" || name == "reviewers.outsiders" else { return nil }
    let (rule, missing) = review.reviewersRule
    guard let rule else {
      return missing.isEmpty ? .absent : .missing(missing.joined(separator: "; "))
    }
    guard let held = held(naming: rule.by.roles) else { return unknownRoles }
    if name == "reviewers.fit" { return .yesNo(rule.fits(held)) }
    return .number(Quantity(held.count { $0.isDisjoint(with: rule.by.roles) }))
  }

  private func count(of role: String) -> FactValue {
    held(naming: [role]).map { roles in .number(Quantity(roles.count { $0.contains(role) })) }
      ?? unknownRoles
  }

  private var unknownRoles: FactValue {
    .missing("the roles that the reviewers held when they were assigned; assign them again")
  }

  /// What each reviewer was on the day of the assignment, or nil where a role is asked for that
  /// nobody wrote down then.
  private func held(naming roles: [String]) -> [Set<String>]? {
    guard let assignment = review.record.reviewers else { return [] }
    if assignment.roles == nil, roles.contains(where: { $0 != ReviewersRule.lineManager }) {
      return nil
    }
    let managers = Set(review.record.facts?.managers.map(\.id) ?? [])
    return assignment.reviewers.map { reviewer in
      let own = Set(assignment.roles?[reviewer.text] ?? [])
      return managers.contains(reviewer) ? own.union([ReviewersRule.lineManager]) : own
    }
  }
}
