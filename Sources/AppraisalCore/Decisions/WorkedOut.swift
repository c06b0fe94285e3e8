/// What has been worked out of one review.
///
/// A review never changes, so an answer about it stays right, for all its copies as well. Facts rest
/// on facts that rest on facts; without this each would be worked out as often as it is asked for.
final class WorkedOut {
  private var decisions: [String: Decision] = [:]
  private var facts: [String: FactValue] = [:]
  private var past: [Day: Review] = [:]
  private var moments: [String: Review] = [:]
  private var ownPeriod: PersonalPeriod?
  private var group: (StaffGroup, Evaluation)??
  private var standing: (actor: Actor, relations: [String])?

  /// The decision of a name, worked out at the first time.
  func decision(_ name: String, _ work: () -> Decision) -> Decision {
    if let known = decisions[name] { return known }
    let decision = work()
    decisions[name] = decision
    return decision
  }

  /// The value of a fact, worked out at the first time.
  func fact(_ name: String, _ work: () -> FactValue) -> FactValue {
    if let known = facts[name] { return known }
    let value = work()
    facts[name] = value
    return value
  }

  /// The review as at a past day, replayed at the first time.
  func review(asAt day: Day, _ replay: () -> Review) -> Review {
    if let known = past[day] { return known }
    let review = replay()
    past[day] = review
    return review
  }

  /// The review at a moment of its cycle, made at the first time.
  func review(at moment: String, _ make: () -> Review) -> Review {
    if let known = moments[moment] { return known }
    let review = make()
    moments[moment] = review
    return review
  }

  /// How somebody stands to the review; found anew where somebody else is asked about.
  func relations(of actor: Actor, _ find: () -> [String]) -> [String] {
    if let standing, standing.actor == actor { return standing.relations }
    let found = find()
    standing = (actor, found)
    return found
  }

  /// The person's period, found at the first time.
  func period(_ find: () -> PersonalPeriod) -> PersonalPeriod {
    if let ownPeriod { return ownPeriod }
    let found = find()
    ownPeriod = found
    return found
  }

  /// The first group that may take the person, found at the first time.
  func firstPossibleGroup(
    _ find: () -> (StaffGroup, Evaluation)?
  ) -> (StaffGroup, Evaluation)? {
    if let group { return group }
    let found = find()
    group = .some(found)
    return found
  }
}
