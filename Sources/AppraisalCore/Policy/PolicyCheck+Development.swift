extension DevelopmentRules {
  /// The name under which findings look at needs one by one.
  static let each = "development"
}

extension PolicyCheck {
  /// The words for development, who may promise it, and what its conditions look at.
  mutating func checkDevelopment() {
    guard let rules = policy.development else { return }
    let root: [PolicyProblem.Step] = [.key("development")]
    unique(rules.kinds.map(\.id), root + [.key("kinds")])
    unique(rules.categories.map(\.id), root + [.key("categories")])
    unique(rules.funding.map(\.id), root + [.key("funding")])
    unique(rules.reasons.map(\.id), root + [.key("reasons")])
    for act in ["add", "agree", "provide"] { checkIsGiven("development.\(act)", at: root) }
    if let authority = rules.authority {
      checkIsGiven("development.authorise", at: root + [.key("authority")])
      check(ofNeeds: authority.when, at: root + [.key("authority"), .key("when")])
    }
    for (index, rule) in rules.priority.enumerated() {
      let path = root + [.key("priority"), .index(index), .key("when")]
      check(ofNeeds: rule.when, at: path)
    }
    checkPeriodsWithoutDevelopment()
  }

  private mutating func checkIsGiven(_ act: String, at path: [PolicyProblem.Step]) {
    if policy.access.contains(where: { $0.speaks(of: act) }) { return }
    add(
      path, "“access” lets nobody record “\(act)”",
      "Give the act \(act) to somebody in access.")
  }

  /// What is worked out from these conditions cannot be among what they look at.
  private mutating func check(ofNeeds when: When, at path: [PolicyProblem.Step]) {
    check(when, at: path)
    for fact in allFacts(in: when) where Vocabulary.restsOnAuthority(fact) {
      add(
        path, "“\(fact)” follows from what is said here, and cannot be looked at",
        "Look at what was recorded of the need, such as need.cost or need.category.")
    }
  }

  /// Whether something is overdue depends on the period, so the period cannot depend on that.
  private mutating func checkPeriodsWithoutDevelopment() {
    for (index, rule) in policy.calendar.ownPeriods.enumerated() {
      guard let fact = allFacts(in: rule.when).first(where: Vocabulary.restsOnAuthority) else {
        continue
      }
      add(
        [.key("calendar"), .key("ownPeriods"), .index(index), .key("when")],
        "“\(fact)” depends on the period itself", "Use facts of the person or of the post.")
    }
  }

  /// What the section on development cites.
  var developmentCitations: [(clauses: [String], path: [PolicyProblem.Step])] {
    guard let rules = policy.development else { return [] }
    let root: [PolicyProblem.Step] = [.key("development")]
    var all: [([String], [PolicyProblem.Step])] = [(rules.clauses, root)]
    let words = [
      ("kinds", rules.kinds), ("categories", rules.categories), ("funding", rules.funding),
      ("reasons", rules.reasons),
    ]
    for (key, list) in words {
      for (index, word) in list.enumerated() {
        all.append((word.clauses, root + [.key(key), .index(index)]))
      }
    }
    if let authority = rules.authority {
      all.append((authority.clauses, root + [.key("authority")]))
    }
    for (index, rule) in rules.priority.enumerated() {
      all.append((rule.clauses, root + [.key("priority"), .index(index)]))
    }
    return all
  }
}
