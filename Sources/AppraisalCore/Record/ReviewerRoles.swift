extension Policy {
  /// The roles that reviewers hold for somebody of a school, to be kept with their assignment; nil
  /// where the policy does not ask for them.
  public func roles(
    of reviewers: [PersonID], among holders: [RoleHolder], at school: String? = nil
  ) -> [String: [String]]? {
    guard asksForRolesOfReviewers else { return nil }
    var roles: [String: [String]] = [:]
    for reviewer in reviewers {
      let own = Set(
        holders.filter { $0.person == reviewer && $0.counts(at: school) }.map(\.role))
      if !own.isEmpty { roles[reviewer.text] = own.sorted() }
    }
    return roles
  }

  /// Whether some rule looks at what the reviewers are.
  private var asksForRolesOfReviewers: Bool {
    if !reviewers.isEmpty { return true }
    return conditions.flatMap(\.condition.facts).contains { name in
      name.hasPrefix("reviewers.role.") || name == "reviewers.fit" || name == "reviewers.outsiders"
    }
  }
}
