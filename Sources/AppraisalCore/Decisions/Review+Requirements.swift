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
    if let refusal = refusal(ofCaseDay: entry) { verdict.refusals.append(refusal) }
    if let refusal = refusal(ofModerated: entry, act) { verdict.refusals.append(refusal) }
    if !act.isReader { verdict.refusals = verdict.refusals.map(\.withoutFacts) }
    for requirement in policy.requirements
    where requirement.acts.contains(where: act.matches) {
      guard let evaluation = proposed.departure(from: requirement, by: act) else { continue }
      let refusal = Refusal(
        says: filled(requirement.says, act.item),
        facts: proposed.sentences(for: evaluation, toldTo: act),
        clauses: requirement.clauses,
        remedy: filled(requirement.remedy, act.item),
        reasonSettles: requirement.reasonSettles == true)
      if requirement.strength == .must {
        verdict.refusals.append(refusal)
      } else {
        verdict.departures.append(refusal)
      }
    }
    // A policy that forbids it says so with its clause; under every other it is refused as well.
    if verdict.refusals.isEmpty, let refusal = refusal(ofOwnReviewer: entry.content) {
      verdict.refusals.append(refusal)
    }
    return verdict
  }

  /// What makes an act depart from a requirement on this record, in which it stands; nil where it
  /// does not.
  func departure(from requirement: Requirement, by act: Act) -> Evaluation? {
    guard applies(requirement, act) else { return nil }
    if truth(of: requirement.requires, item: act.item, act: act) == .yes { return nil }
    if requirement.reasonSettles == true, act.hasReason { return nil }
    return evaluate(requirement.requires, item: act.item, act: act)
  }

  private func refusal(ofOwnReviewer content: EntryContent) -> Refusal? {
    guard case .reviewers(let assignment) = content,
      assignment.reviewers.contains(record.reviewee)
    else { return nil }
    return Refusal(
      says: "Nobody reviews themselves, alone or with others.",
      facts: ["\(record.reviewee) is whose review it is"],
      remedy: "Leave \(record.reviewee) out of the reviewers, and assign somebody else.")
  }

  private func applies(_ requirement: Requirement, _ act: Act) -> Bool {
    guard let when = requirement.when else { return true }
    return truth(of: when, item: act.item, act: act) != .no
  }

  /// The facts of an evaluation as sentences, with what is missing.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - act: What somebody does who may not be told everything; all of it where left out.
  /// - Returns: The sentences.
  func sentences(for evaluation: Evaluation, toldTo act: Act? = nil) -> [String] {
    evaluation.facts.filter { act?.isTold($0.name) ?? true }
      .map { FactSentence.text($0, in: rules.vocabulary) }
  }
}
