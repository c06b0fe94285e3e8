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
  /// Everything that is found in this review: what does not fit the policy at all, then what the
  /// policy's checks find, in its order.
  public var findings: [Finding] { findings(private: true) }

  /// What is found, with what the policy keeps private or without it.
  public func findings(private showsPrivate: Bool) -> [Finding] {
    strayLevels
      + found(policy.findings.filter { showsPrivate || $0.private != true })
  }

  /// The names of the checks that find something, without the words for it.
  func findingChecks(private showsPrivate: Bool) -> Set<String> {
    let whole = evaluator()
    var names = Set(record.strayLevels.isEmpty ? [] : [FindingRule.strayLevel.id])
    for rule in policy.findings where showsPrivate || rule.private != true {
      let finds =
        if let each = rule.each {
          itemNames(each: each).contains { truth(of: rule.when, item: $0) == .yes }
        } else {
          whole.truth(of: rule.when.condition) == .yes
        }
      if finds { names.insert(rule.id) }
    }
    return names
  }

  /// What several checks find; the facts of an item are asked for once for all of them.
  private func found(_ rules: [FindingRule]) -> [Finding] {
    let whole = evaluator()
    var ofItems: [String: ConditionEvaluator] = [:]
    return rules.flatMap { rule -> [Finding] in
      guard let each = rule.each else {
        return finding(rule, item: nil, whole).map { [$0] } ?? []
      }
      return itemNames(each: each).compactMap { item in
        let evaluator = ofItems[item] ?? evaluator(item: item)
        ofItems[item] = evaluator
        return finding(rule, item: item, evaluator)
      }
    }
  }

  /// Levels that are none of their item's scale, and that no later level took the place of.
  private var strayLevels: [Finding] {
    record.strayLevels.values.sorted(by: Entry.isRecordedBefore).compactMap { entry in
      guard case .rating(let rating) = entry.content else { return nil }
      let rule = FindingRule.strayLevel
      return Finding(
        check: rule.id, severity: rule.severity, reviewee: record.reviewee,
        says: filled(rule.says, rating.item),
        facts: ["given by \(entry.author) on \(entry.on.text): \(rating.level)"],
        remedy: filled(rule.remedy, rating.item)
          .split(separator: "ENTRY", omittingEmptySubsequences: false)
          .joined(separator: entry.id.text))
    }
  }

  private func finding(
    _ rule: FindingRule, item: String?, _ evaluator: ConditionEvaluator
  ) -> Finding? {
    guard evaluator.truth(of: rule.when.condition) == .yes else { return nil }
    let evaluation = evaluator.evaluate(rule.when.condition)
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
