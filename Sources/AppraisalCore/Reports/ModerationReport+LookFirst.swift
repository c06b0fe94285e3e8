extension ModerationReport {
  /// What to look at first and why, the gravest first.
  static func lookFirst(_ cycle: CycleSummary, _ log: ModerationLog) -> Part {
    var lines = standingOut(cycle)
    if let pairs = pairsToExplain(cycle) { lines.append(pairs) }
    lines += late(cycle)
    lines += wanting(cycle)
    if let open = waiting(cycle, log) { lines.append(open) }
    if let plans = plansApart(cycle) { lines.append(plans) }
    if let broken = mustHolds(cycle) { lines.insert(broken, at: 0) }
    guard !lines.isEmpty else {
      return Part(
        "first", "What to look at first",
        [
          .paragraph(
            "Nothing stands out in the records. That is no certificate: read some of them.")
        ]
      )
    }
    return Part("first", "What to look at first", [.findings(lines)])
  }

  private static func mustHolds(_ cycle: CycleSummary) -> FindingLine? {
    let wrong = cycle.reviews.filter { $0.findings.contains { $0.severity == .error } }
    guard !wrong.isEmpty else { return nil }
    return FindingLine(
      severity: .error, subject: Wording.count(wrong.count, "review", "reviews"),
      text: "Something that must not be so is found about: \(list(wrong.map(\.reviewee))).",
      remedy: "See “What the checks found”.")
  }

  /// Reviewers whose levels stand out.
  private static func standingOut(_ cycle: CycleSummary) -> [FindingLine] {
    guard let ratings = ComparableRatings(of: cycle) else { return [] }
    let names = reviewerNames(of: cycle)
    return LeniencyAnalysis(of: ratings.reviews).flagged.map { figures in
      FindingLine(
        severity: .warning, subject: names[figures.reviewer]?.label ?? figures.reviewer,
        text: "\(standsOut(figures)), over \(figures.compared) reviews that can be compared.",
        remedy:
          "Talk it over, and have some of these reviews read again by somebody who does not see the levels first.",
        reference: reference(spreadClauses(of: cycle.rules.policy)))
    }
  }

  /// What is overdue for most people, the most first: a level says little where nobody met.
  private static func late(_ cycle: CycleSummary) -> [FindingLine] {
    let shown = LatenessTables.shown(in: cycle)
    let late = cycle.reviews.flatMap { review in
      review.overdue(among: shown).map { (person: review.reviewee, status: $0) }
    }
    let matters = Dictionary(grouping: late, by: \.status.deadline.id).values.sorted {
      ($1.count, $0[0].status.deadline.id) < ($0.count, $1[0].status.deadline.id)
    }
    return matters.prefix(3).map { matter in
      let deadline = matter[0].status.deadline
      let days = matter.map(\.status.standing.daysOverdue).max() ?? 0
      return FindingLine(
        severity: .warning, subject: Wording.count(matter.count, "review", "reviews"),
        text: "Overdue, by as much as \(Wording.count(days, "day", "days")): \(deadline.title). "
          + "It concerns \(list(matter.map(\.person))).",
        remedy: "appraise agenda --overdue", reference: reference(deadline.clauses))
    }
  }

  private static func pairsToExplain(_ cycle: CycleSummary) -> FindingLine? {
    guard let found = ComparableRatings(of: cycle)?.likeEvidence, found.total > 0 else {
      return nil
    }
    return FindingLine(
      severity: .warning, subject: Wording.count(found.total, "pair", "pairs"),
      text: "People in like posts have like levels beneath and another level on the whole.",
      remedy: "Explain each pair or have it put right: see “Like evidence, unlike level”.",
      reference: reference(spreadClauses(of: cycle.rules.policy)))
  }

  /// Reviews with which the moderator was not content.
  private static func wanting(_ cycle: CycleSummary) -> [FindingLine] {
    let found = cycle.reviews.filter { !$0.moderation.answers.isEmpty && !$0.moderation.isContent }
    guard !found.isEmpty else { return [] }
    return [
      FindingLine(
        severity: .warning, subject: Wording.count(found.count, "review", "reviews"),
        text: "The moderator was not content with: \(list(found.map(\.reviewee))).",
        remedy: "See that each was put right, and record the finding anew.",
        reference: reference(cycle.rules.policy.moderation?.clauses ?? []))
    ]
  }

  private static func waiting(_ cycle: CycleSummary, _ log: ModerationLog) -> FindingLine? {
    guard let moderation = cycle.rules.policy.moderation, moderation.asksFindings else {
      return nil
    }
    let members = Set(log.members.map(\.person))
    let isAll = cycle.rules.moderationMode == .all
    let waiting = cycle.reviews.filter {
      $0.moderation.answers.isEmpty && (isAll ? !$0.objectives.isEmpty : members.contains($0.id))
    }
    guard !waiting.isEmpty else { return nil }
    return FindingLine(
      severity: .note, subject: Wording.count(waiting.count, "review", "reviews"),
      text: "Still to be moderated: \(list(waiting.map(\.reviewee))).",
      remedy: "appraise moderate record REVIEWEE yes|no --because TEXT",
      reference: reference(moderation.clauses))
  }

  private static func plansApart(_ cycle: CycleSummary) -> FindingLine? {
    let apart = PlanComparison(of: cycle).standingOut
    guard !apart.isEmpty else { return nil }
    return FindingLine(
      severity: .note, subject: Wording.count(apart.count, "plan", "plans"),
      text: "Unlike those of the same post and grade: \(list(apart.map(\.compared.plan.person))).",
      remedy: "See “Plans compared”.")
  }

  /// The first people by name, and how many there are besides.
  private static func list(_ people: [PersonName]) -> String {
    let shown = people.prefix(8).map(\.label)
    let rest = people.count - shown.count
    return Wording.list(shown + (rest > 0 ? ["\(rest) more"] : []))
  }
}
