/// Something that a careful reader of a review should see.
public struct Finding: Hashable, Sendable {
  /// The check's name.
  public var check: String
  /// How grave it is.
  public var severity: Severity
  /// Whom it is about, if one person.
  public var reviewee: PersonID?
  /// What was found.
  public var says: String
  /// The facts that make it so.
  public var facts: [String]
  /// What would settle it.
  public var remedy: String
  /// The clauses that say so.
  public var clauses: [String]

  /// A finding.
  public init(
    check: String, severity: Severity, reviewee: PersonID? = nil, says: String,
    facts: [String] = [], remedy: String, clauses: [String] = []
  ) {
    self.check = check
    self.severity = severity
    self.reviewee = reviewee
    self.says = says
    self.facts = facts
    self.remedy = remedy
    self.clauses = clauses
  }
}

extension Review {
  /// Everything that the policy's checks find in this review, in the policy's order.
  public var findings: [Finding] {
    policy.findings.flatMap { rule -> [Finding] in
      guard let each = rule.each else { return finding(rule, item: nil).map { [$0] } ?? [] }
      return itemNames(each: each).compactMap { finding(rule, item: $0) }
    }
  }

  private func finding(_ rule: FindingRule, item: String?) -> Finding? {
    let evaluation = evaluate(rule.when, item: item)
    guard evaluation.truth == .yes else { return nil }
    return Finding(
      check: rule.id, severity: rule.severity, reviewee: record.reviewee,
      says: filled(rule.says, item), facts: sentences(for: evaluation),
      remedy: filled(rule.remedy, item), clauses: rule.clauses)
  }

  private func filled(_ text: String, _ item: String?) -> String {
    text.forReviewee(record.reviewee)
      .split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("ITEM") ? (item ?? "") + $0.dropFirst(4) : String($0) }
      .joined(separator: " ")
  }
}
