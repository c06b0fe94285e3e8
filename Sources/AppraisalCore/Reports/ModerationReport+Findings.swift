extension ModerationReport {
  /// What the policy's checks found: counted by check, then person by person, the gravest first.
  static func findings(of cycle: CycleSummary) -> Part {
    let title = "What the checks found"
    let found = cycle.reviews.filter { !$0.findings.isEmpty }
    guard !found.isEmpty else {
      return Part("findings", title, [.paragraph("The policy's checks find nothing.")])
    }
    let people = found.enumerated().sorted { first, second in
      (first.element.gravest, first.offset) < (second.element.gravest, second.offset)
    }.map(\.element)
    let rules = byGravity(cycle.rules.policy)
    return Part(
      "findings", title,
      [
        .table(byCheck(cycle, found)),
        .findings(people.flatMap { lines(of: $0, rules, cycle.rules.policy) }),
      ],
      cited: found.flatMap(\.findings).flatMap(\.clauses))
  }

  /// The policy's checks, the gravest first and otherwise in its order.
  private static func byGravity(_ policy: Policy) -> [FindingRule] {
    FindingRule.all(in: policy).enumerated().sorted { first, second in
      (first.element.severity.gravity, first.offset)
        < (second.element.severity.gravity, second.offset)
    }.map(\.element)
  }

  private static func byCheck(_ cycle: CycleSummary, _ found: [ReviewSummary]) -> Table {
    let rules = byGravity(cycle.rules.policy)
    let all = found.flatMap(\.findings)
    return Table(
      id: "findings-by-check", caption: "What was found, by check",
      columns: [
        Column(id: "severity", title: "How grave"), Column(id: "check", title: "What was found"),
        Column(id: "people", title: "People", kind: .number),
        Column(id: "times", title: "Times", kind: .number),
        Column(id: "clauses", title: "Clauses"),
      ],
      rows: rules.compactMap { rule in
        let times = all.count { $0.check == rule.id }
        guard times > 0 else { return nil }
        let people = found.count { $0.findings.contains { $0.check == rule.id } }
        return [
          .text(rule.severity.rawValue), .text(says(rule, in: cycle.rules.policy)),
          .number(people), .number(times), reference(rule.clauses).map { .text($0) } ?? .empty,
        ]
      },
      footer: [[.text("Together"), .empty, .empty, .number(all.count), .empty]])
  }

  /// What a check says, with the word for its items in place of one item's name.
  static func says(_ rule: FindingRule, in policy: Policy) -> String {
    let item = word(for: rule, in: policy)
    let words = rule.says.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("ITEM") ? item + word.dropFirst(4) : String(word)
    }
    return Wording.capitalised(words.joined(separator: " "))
  }

  /// One line for each check, naming every item that it found something about.
  private static func lines(
    of review: ReviewSummary, _ rules: [FindingRule], _ policy: Policy
  ) -> [FindingLine] {
    rules.compactMap { rule in
      let found = review.findings.filter { $0.check == rule.id }
      guard let first = found.first else { return nil }
      let items = found.compactMap { item(in: $0.says, of: rule) }
      let isFolded = found.count > 1 && items.count == found.count
      let stem = says(rule, in: policy).prefix { $0 != "." }
      return FindingLine(
        severity: rule.severity.line, subject: review.reviewee.label,
        text: isFolded ? "\(stem): \(Wording.list(items))." : first.says,
        remedy: isFolded ? remedy(of: rule, for: review.id, in: policy) : first.remedy,
        reference: reference(rule.clauses))
    }
  }

  /// The item that a finding names where its check says ITEM.
  private static func item(in text: String, of rule: FindingRule) -> String? {
    let pattern = rule.says.split(separator: " ", omittingEmptySubsequences: false)
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let place = pattern.firstIndex(where: { $0.hasPrefix("ITEM") }),
      let word = words.dropFirst(place).first, let said = pattern.dropFirst(place).first
    else { return nil }
    return String(word.dropLast(said.count - 4))
  }

  /// What to do about several items: the remedy with the word for an item in place of one's name.
  private static func remedy(
    of rule: FindingRule, for person: PersonID, in policy: Policy
  ) -> String {
    let item = word(for: rule, in: policy).uppercased()
    return rule.remedy.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("REVIEWEE")
        ? person.text + word.dropFirst(8)
        : word.hasPrefix("ITEM") ? item + word.dropFirst(4) : String(word)
    }.joined(separator: " ")
  }

  /// What an item of a check is called.
  private static func word(for rule: FindingRule, in policy: Policy) -> String {
    policy.assessment.areas.first { $0.id == rule.each }?.items.one
      ?? (rule.each == "objectives" ? "objective" : "item")
  }
}

extension ReviewSummary {
  /// How grave the gravest finding is, 0 for an error.
  fileprivate var gravest: Int {
    findings.map(\.severity.gravity).min() ?? Severity.allCases.count
  }
}

extension Severity {
  /// The place in the order from the gravest, 0, onwards.
  var gravity: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// How a report marks it.
  fileprivate var line: FindingLine.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
