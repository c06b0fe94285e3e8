extension Review {
  /// What the policy's own checks find in this review and no reason settles: what does not fit the
  /// policy at all, then what its checks find, in their order.
  public var findings: [Finding] { findings(private: true) }

  /// What is found, with what the policy keeps private or without it.
  public func findings(private showsPrivate: Bool) -> [Finding] {
    let rules = policy.findings.filter { showsPrivate || $0.private != true }
    return settling(misfits + findingsInEachPost(of: rules)).filter { $0.settlement == nil }
  }

  /// The names of those of the checks that find something that no reason settles, without the
  /// words for it.
  func findingChecks(among checks: Set<String>, private showsPrivate: Bool) -> Set<String> {
    if !record.settlements.isEmpty {
      return checks.intersection(findings(private: showsPrivate).map(\.check))
    }
    let whole = evaluator()
    var names = Set(misfits.map(\.check))
    for rule in policy.findings
    where checks.contains(rule.id) && (showsPrivate || rule.private != true) {
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

  /// Everything that `check` looks at: what the policy's own checks find, deadlines that were
  /// missed, what the entries departed from, days that nobody can know, and meetings of which it is
  /// in dispute when they are or were; those that a reason settles among them.
  ///
  /// Of several that the policy says are about the same, the gravest is there.
  ///
  /// - Parameter showsPrivate: Whether the reader may read the statement.
  /// - Returns: The findings, in the policy's order.
  public func found(private showsPrivate: Bool = true) -> [Finding] {
    let asked = policy.findings.filter { showsPrivate || $0.private != true }
    let own = findingsInEachPost(of: asked)
    let all =
      own + leftBroken(asked, but: own) + (showsPrivate ? departures() : [])
      + missedDeadlines(private: showsPrivate)
    let stands = rules.insteadOf
    let shown = all.filter { finding in
      !all.contains { $0.standsInstead(of: finding, stands) }
    }
    return settling(misfits + shown + missingTerms() + disputedMeetings())
  }

  /// What one check finds, whatever stands in its place or settles it.
  func found(by check: String) -> [Finding] {
    findingsInEachPost(of: policy.findings.filter { $0.id == check })
      + missedDeadlines(named: check) + departures(from: check)
      + (missingTerms() + disputedMeetings()).filter { $0.check == check }
  }

  /// What several checks find; the facts of an item are asked for once for all of them.
  func findings(of rules: [FindingRule]) -> [Finding] {
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

  /// What does not fit the policy at all.
  private var misfits: [Finding] {
    guard isInNoGroup else { return strayLevels }
    let rule = FindingRule.noGroup
    let noGroup = Finding(
      check: rule.id, severity: rule.severity, reviewee: record.reviewee,
      says: filled(rule.says, nil), facts: [sentenceOnNoGroup], remedy: rule.remedy)
    return [noGroup] + strayLevels
  }

  /// Levels that are none of their item's scale, and that no later level took the place of.
  private var strayLevels: [Finding] {
    record.strayLevels.values.sorted(by: Entry.isRecordedBefore).compactMap { entry in
      guard case .rating(let rating) = entry.content else { return nil }
      let rule = FindingRule.strayLevel
      return Finding(
        check: rule.id, severity: rule.severity, reviewee: record.reviewee, item: rating.item,
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
      check: rule.id, severity: rule.severity, reviewee: record.reviewee, item: item,
      says: filled(rule.says, item), facts: basis(of: evaluation),
      remedy: filled(rule.remedy, item), clauses: rule.clauses)
  }

  /// The facts of an evaluation that do not change with every day that passes.
  func basis(of evaluation: Evaluation) -> [String] {
    let passing: Set = ["today", "contract.served"]
    return evaluation.facts.filter { !passing.contains($0.name) }
      .map { FactSentence.text($0, in: rules.vocabulary) }
  }

  func filled(_ text: String, _ item: String?) -> String {
    let text = text.forReviewee(record.reviewee)
    return item.map(text.forItem) ?? text
  }
}

extension Finding {
  /// Whether this is shown and another that is about the same is not.
  ///
  /// - Parameters:
  ///   - other: The other.
  ///   - stands: What each check stands instead of, by its name.
  /// - Returns: Whether one of them stands instead of the other, and this is graver; or as grave,
  ///   and the one that stands instead.
  fileprivate func standsInstead(of other: Finding, _ stands: [String: [String]]) -> Bool {
    let isAboutTheSame = item == nil || other.item == nil || item == other.item
    guard isAboutTheSame else { return false }
    if stands[check]?.contains(other.check) == true { return severity.rank <= other.severity.rank }
    return stands[other.check]?.contains(check) == true && severity.rank < other.severity.rank
  }
}

extension Severity {
  /// Its place among all, the gravest first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
