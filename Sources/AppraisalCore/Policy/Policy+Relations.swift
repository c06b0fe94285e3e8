extension Policy {
  /// Whether a word says how somebody stands to a review or to one of its cases, which no role gives.
  ///
  /// Whoever is named so follows from the record alone: a role that is called so lets its holder do
  /// nothing.
  public func isRelation(_ word: String) -> Bool {
    Policy.isRelation(word) || cases.contains { $0.people.contains(word) }
  }

  /// Whether a word says so under every policy.
  public static func isRelation(_ word: String) -> Bool {
    Policy.standings.contains(word)
  }

  /// The words for how somebody stands to a review or a case under every policy.
  private static let standings: Set<String> = [
    "reviewee", "reviewer", ReviewersRule.lineManager, ReviewersRule.reviewerManager, "overseer",
    FormField.either, CaseRecord.panelMember, CaseRecord.opener,
  ]
}
