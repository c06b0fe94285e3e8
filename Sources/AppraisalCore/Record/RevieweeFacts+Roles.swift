extension RevieweeFacts {
  /// The facts that a policy needs of a person on a day: what the register knows, and the roles
  /// that the person holds where the policy asks for them.
  ///
  /// - Returns: nil where the person has no post that is open on the day.
  public init?(
    of person: Person, in register: Register, on day: Day, _ policy: Policy,
    among holders: [RoleHolder]
  ) {
    self.init(of: person, in: register, on: day)
    guard policy.asksForRolesOfReviewees else { return }
    let school = school
    let held = holders.filter { $0.person == person.id && $0.counts(at: school) }
    roles = Set(held.map(\.role)).sorted()
  }
}

extension Policy {
  /// Whether some condition looks at what roles the reviewee holds.
  public var asksForRolesOfReviewees: Bool {
    conditions.contains { when in
      when.condition.facts.contains { $0.hasPrefix("reviewee.role.") }
    }
  }
}
