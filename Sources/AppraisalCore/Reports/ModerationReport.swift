/// The overview by which whoever moderates sees whether plans and reviews are consistent.
///
/// It shows individual people and their levels, so its audience is whoever the policy names as
/// moderator, and it says so.
public enum ModerationReport {
  /// The moderation report of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle's reviews.
  ///   - log: What was drawn for moderation.
  ///   - organisation: The organisation's name, for the heading.
  /// - Returns: The report as a value.
  public static func report(
    on cycle: CycleSummary, log: ModerationLog = ModerationLog(), organisation: String
  ) -> Report {
    let parts: [Part] =
      [
        summary(of: cycle), lookFirst(cycle, log), completeness(of: cycle), checks(of: cycle),
        plans(of: cycle),
      ]
      + levels(of: cycle) + [
        reviewers(of: cycle), pairs(of: cycle), sample(of: cycle, log), adjustments(of: cycle),
      ]
      + [findings(of: cycle), pay(of: cycle), confidentiality(of: cycle)]
    return Report(
      kind: "moderation", title: "Moderation of reviews",
      subtitle: [organisation, "Cycle \(cycle.cycle.name), \(cycle.rules.period.text)"],
      audience: audience(of: cycle.rules.policy), asOf: cycle.asOf,
      policy: cycle.rules.policy.stamp,
      sections: Section.leftOut(cycle.withheld, unread: cycle.unread) + parts.map(\.section) + [
        Section(
          id: "clauses", title: "Clauses",
          blocks: [ExplanationReport.clauses(cited: parts.flatMap(\.cited), by: cycle.rules)])
      ])
  }

  /// A section with the clauses that it cites.
  struct Part {
    let section: Section
    let cited: [String]

    init(_ id: String, _ title: String, _ blocks: [Block], cited: [String] = []) {
      section = Section(id: id, title: title, blocks: blocks)
      self.cited = cited
    }
  }

  /// Who the report is for: whoever moderates under the policy.
  static func audience(of policy: Policy) -> Audience {
    Audience(
      title: "For the \(moderator(of: policy)), for moderation only",
      handling: "It shows individual people and how they were rated. Keep it with the appraisal "
        + "records; do not copy it or pass it on.")
  }

  /// Who moderates, as people speak of the role.
  static func moderator(of policy: Policy) -> String {
    policy.moderation.map { Wording.role($0.by) } ?? "person who oversees appraisal"
  }

  /// The clauses behind a statement as one reference, or nil where there are none.
  static func reference(_ clauses: [String]) -> String? {
    clauses.isEmpty ? nil : clauses.joined(separator: " ")
  }

  private static func summary(of cycle: CycleSummary) -> Part {
    let policy = cycle.rules.policy
    let reviewers = Set(cycle.reviews.compactMap(\.leadReviewer))
    var facts = ProgressTables.facts(of: cycle)
    facts.append(
      Fact(
        label: "\(Wording.capitalised(policy.words.reviewer))s",
        value: .number(reviewers.count)))
    facts.append(Fact(label: "Policy", value: .text("\(policy.title), \(policy.version)")))
    return Part(
      "summary", "The cycle", [.facts(facts), .table(ProgressTables.outside(of: cycle))])
  }

  private static func completeness(of cycle: CycleSummary) -> Part {
    var blocks: [Block] = [
      .table(ProgressTables.present(by: .reviewer, in: cycle)),
      .chart(.bars(ProgressTables.complete(by: .reviewer, in: cycle))),
    ]
    if !cycle.rules.policy.stages.isEmpty {
      blocks.append(.chart(.bars(ProgressTables.passed(in: cycle))))
    }
    return Part("completeness", "How complete the reviews are", blocks)
  }

  private static func confidentiality(of cycle: CycleSummary) -> Part {
    let policy = cycle.rules.policy
    let rules = policy.access.filter { rule in
      policy.moderation.map { !Set(rule.who).isDisjoint(with: $0.roles) } ?? false
    }
    let why = rules.map { rule in
      TreeNode(
        "The \(Wording.list(rule.who.map(Wording.role))) may see reviews"
          + (rule.purpose.map { ", for \($0)" } ?? ""),
        reference: reference(rule.clauses),
        children: rule.clauses.compactMap { id in
          cycle.rules.clause(id).map { TreeNode($0.gist, reference: id) }
        })
    }
    let text =
      "This report is for the \(moderator(of: policy)) alone. The levels, the plans, what was found "
      + "about a person and how they stand for pay are confidential to that person, the "
      + "\(policy.words.reviewer) and whoever the policy names. A difference shown here is a question to "
      + "ask, not a judgement: nothing in this report changes a level."
    return Part(
      "confidentiality", "Who may see this",
      [.notice(text)] + (why.isEmpty ? [] : [.tree(why)]), cited: rules.flatMap(\.clauses))
  }
}
