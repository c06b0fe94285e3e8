extension PolicyCase {
  /// What the policy says to the attempt of the case, where it is something else than expected.
  func attemptMismatches(
    _ review: Review, _ setting: CaseSetting, _ cited: inout Set<String>
  ) -> [CaseMismatch] {
    guard let attempt else { return [] }
    let (found, stopped) = verdict(on: attempt, review, setting, &cited)
    if found == attempt.verdict { return [] }
    let because = stopped.isEmpty ? "" : ": " + stopped.map(\.says).joined(separator: " ")
    return [
      CaseMismatch(
        title: title, question: attempt.act, expected: attempt.verdict.rawValue,
        found: found.rawValue + because)
    ]
  }

  /// First whether they may do it at all, then what stands against what would be recorded.
  private func verdict(
    on attempt: CaseAttempt, _ review: Review, _ setting: CaseSetting, _ cited: inout Set<String>
  ) -> (CaseAttempt.Verdict, stopped: [Refusal]) {
    if !attempt.as.isEmpty {
      let rows = review.rows(giving: attempt.act, to: review.overseeing(attempt.as))
      if rows.isEmpty {
        // Rows whose condition does not hold for this person say so with their clauses as well.
        let rows = review.policy.access.filter { $0.speaks(of: attempt.act) }
        cited.formUnion(rows.flatMap(\.clauses))
        return (.notAllowed, [])
      }
      cited.formUnion(rows.flatMap(\.clauses))
    }
    guard let (entry, act) = proposal(of: attempt, review, setting) else { return (.allowed, []) }
    let verdict = review.verdict(on: entry, act: act)
    let stopped = verdict.refusals + verdict.departures
    cited.formUnion(stopped.flatMap(\.clauses))
    if verdict.refusals.isEmpty { cited.formUnion(review.clauses(behind: entry.content)) }
    return (
      !verdict.refusals.isEmpty ? .refused : !verdict.departures.isEmpty ? .departs : .allowed,
      stopped
    )
  }

  /// The entry that an attempt would record, with the act; nil where it only reads.
  func proposal(
    of attempt: CaseAttempt, _ review: Review, _ setting: CaseSetting
  ) -> (Entry, Act)? {
    guard let step = attempt.entry else { return nil }
    let by = step.by ?? (attempt.as == ["reviewee"] ? setting.reviewee : setting.reviewer)
    var writer = CaseWriter(setting: setting)
    writer.add(
      step.content, step.id?.text ?? "attempt", on: step.on, recorded: asOf, by: by)
    guard let last = writer.entries.last else { return nil }
    let entry = Entry(
      id: last.id, at: last.at.adding(hours: 6), on: last.on, by: last.by, content: last.content)
    let relations =
      attempt.as.isEmpty
      ? review.relations(
        of: Actor(person: by, roles: attempt.roles), inCase: step.content.caseName)
      : review.overseeing(attempt.as)
    return (
      entry,
      Act(
        name: attempt.act, item: attempt.item, on: entry.on, hasReason: attempt.reason == true,
        content: entry.content, relations: relations)
    )
  }

  /// What in the attempt does not suit the policy: the part, what was expected, what was found.
  func attemptSlips(_ policy: Policy) -> [(part: String, expected: [String], found: String)] {
    guard let attempt else { return [] }
    var slips: [(part: String, expected: [String], found: String)] = []
    let known = policy.relationsAndRoles
    for word in attempt.as where !known.contains(word) {
      slips.append(("attempt.as", known.sorted(), word))
    }
    if attempt.as.isEmpty, attempt.isReading || attempt.verdict == .notAllowed {
      slips.append(("attempt.as", ["whoever acts"], "nobody"))
    }
    if attempt.isReading != (attempt.entry == nil) {
      slips.append(
        (
          "attempt.entry", [attempt.isReading ? "nothing" : "an entry"],
          attempt.isReading ? "an entry" : "nothing"
        ))
    }
    let acts = PolicyActs(of: policy)
    if !attempt.as.isEmpty, !acts.areNamed(by: attempt.act) {
      slips.append(("attempt.act", [acts.suggestion(for: attempt.act)], attempt.act))
    }
    return slips
  }
}
