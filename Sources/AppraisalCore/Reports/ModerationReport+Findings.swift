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
    return Part(
      "findings", title,
      [.table(byCheck(cycle, found)), .findings(people.flatMap(lines))],
      cited: found.flatMap(\.findings).flatMap(\.clauses))
  }

  private static func byCheck(_ cycle: CycleSummary, _ found: [ReviewSummary]) -> Table {
    let rules = cycle.rules.policy.findings.enumerated().sorted { first, second in
      (first.element.severity.gravity, first.offset)
        < (second.element.severity.gravity, second.offset)
    }.map(\.element)
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
    let item = policy.assessment.areas.first { $0.id == rule.each }?.items.one ?? "item"
    let words = rule.says.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("ITEM") ? item + word.dropFirst(4) : String(word)
    }
    return Wording.capitalised(words.joined(separator: " "))
  }

  private static func lines(of review: ReviewSummary) -> [FindingLine] {
    let ordered = review.findings.enumerated().sorted { first, second in
      (first.element.severity.gravity, first.offset)
        < (second.element.severity.gravity, second.offset)
    }
    return ordered.map { _, finding in
      FindingLine(
        severity: finding.severity.line, subject: review.reviewee.label, text: finding.says,
        remedy: finding.remedy, reference: reference(finding.clauses))
    }
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
