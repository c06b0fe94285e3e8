extension FindingRule {
  /// What is found under every policy where a record that came from elsewhere holds a level that
  /// the program would not have taken.
  static let strayLevel = FindingRule(
    id: "level-of-another-scale", severity: .error, when: .otherwise,
    says: "ITEM has a level that is none of its scale, and it does not count.",
    remedy: "withdraw ENTRY --because TEXT, and rate REVIEWEE ITEM LEVEL if it is to have one")

  private init(id: String, severity: Severity, when: When, says: String, remedy: String) {
    self.id = id
    self.severity = severity
    self.when = when
    self.says = says
    self.remedy = remedy
  }

  /// Everything that can be found under a policy: what does not fit it at all, and its own checks.
  static func all(in policy: Policy) -> [FindingRule] { [strayLevel] + policy.findings }
}
