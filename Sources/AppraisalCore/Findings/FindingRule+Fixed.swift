extension FindingRule {
  /// What is found under every policy where a record that came from elsewhere holds a level that
  /// the program would not have taken.
  static let strayLevel = FindingRule(
    id: "level-of-another-scale", severity: .error, when: .otherwise,
    says: "ITEM has a level that is none of its scale, and it does not count.",
    remedy: "withdraw ENTRY --because TEXT, and rate REVIEWEE ITEM LEVEL if it is to have one")

  /// What is found under every policy where none of its groups takes somebody, as when the staff
  /// list calls their group by a word that the policy does not know.
  static let noGroup = FindingRule(
    id: "no-group", severity: .error, when: .otherwise,
    says: "REVIEWEE belongs to no group of the policy, and what it asks of a group is not asked.",
    remedy: "Put the group right in the staff list and import it (people import FILE.csv).")

  private init(id: String, severity: Severity, when: When, says: String, remedy: String) {
    self.id = id
    self.severity = severity
    self.when = when
    self.says = says
    self.remedy = remedy
  }

  /// What is found under every policy.
  static let fixed = [strayLevel, noGroup]

  /// Everything that can be found under a policy: what does not fit it at all, and its own checks.
  static func all(in policy: Policy) -> [FindingRule] { fixed + policy.findings }
}
