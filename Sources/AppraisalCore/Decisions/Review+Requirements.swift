/// What recording an entry would bring with it.
public struct Verdict: Hashable, Sendable {
  /// What makes it impossible.
  public var refusals: [Refusal]
  /// What departs from what the policy normally or ideally asks.
  public var departures: [Refusal]

  /// A verdict.
  public init(refusals: [Refusal] = [], departures: [Refusal] = []) {
    self.refusals = refusals
    self.departures = departures
  }
}

extension Review {
  /// What the policy says to a proposed entry, judged on the record with it added.
  ///
  /// A *must* that cannot be shown to hold refuses: unknown is not yes.
  public func verdict(on entry: Entry, act: Act) -> Verdict {
    let proposed = adding(entry)
    var verdict = Verdict(refusals: refusals(of: entry.content, by: act.relations))
    for requirement in policy.requirements
    where requirement.acts.contains(where: act.matches) {
      guard proposed.applies(requirement, act) else { continue }
      let evaluation = proposed.evaluate(requirement.requires, item: act.item, act: act)
      if evaluation.truth == .yes { continue }
      if requirement.reasonSettles == true, act.hasReason { continue }
      let refusal = Refusal(
        says: requirement.says, facts: proposed.sentences(for: evaluation),
        clauses: requirement.clauses,
        remedy: requirement.remedy.forReviewee(record.reviewee),
        reasonSettles: requirement.reasonSettles == true)
      if requirement.strength == .must {
        verdict.refusals.append(refusal)
      } else {
        verdict.departures.append(refusal)
      }
    }
    return verdict
  }

  private func applies(_ requirement: Requirement, _ act: Act) -> Bool {
    guard let when = requirement.when else { return true }
    return evaluate(when, item: act.item, act: act).truth != .no
  }

  /// The facts of an evaluation as sentences, with what is missing.
  func sentences(for evaluation: Evaluation) -> [String] {
    evaluation.facts.map { FactSentence.text($0, in: rules.vocabulary) }
  }
}
