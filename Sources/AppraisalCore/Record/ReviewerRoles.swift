extension Policy {
  /// The roles that reviewers hold, to be kept with their assignment; nil where the policy does
  /// not ask for them.
  public func roles(
    of reviewers: [PersonID], among holders: [RoleHolder]
  ) -> [String: [String]]? {
    guard asksForRolesOfReviewers else { return nil }
    var roles: [String: [String]] = [:]
    for reviewer in reviewers {
      let own = holders.filter { $0.person == reviewer }.map(\.role).sorted()
      if !own.isEmpty { roles[reviewer.text] = own }
    }
    return roles
  }

  /// Whether some rule looks at what the reviewers are.
  private var asksForRolesOfReviewers: Bool {
    if !reviewers.isEmpty { return true }
    let conditions =
      definitions.map(\.when) + requirements.flatMap { [$0.when, $0.requires].compactMap { $0 } }
      + findings.map(\.when)
    return conditions.flatMap(\.condition.facts).contains { name in
      name.hasPrefix("reviewers.role.") || name == "reviewers.fit" || name == "reviewers.outsiders"
    }
  }
}
