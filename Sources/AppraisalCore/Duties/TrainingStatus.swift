/// How somebody stands with a training that the policy asks of them.
public struct TrainingStatus: Hashable, Sendable {
  /// The training.
  public let rule: TrainingRule
  /// Who needs it.
  public let person: PersonID
  /// When it was last had, if it was.
  public let last: DutyDone?
  /// Until when the last one counts; nil where it counts for good, or there was none.
  public let until: Day?
  /// The day as of which this is.
  public let asOf: Day

  /// Whether it is wanted: never had, or too long ago.
  public var isWanted: Bool { last == nil || until.map { $0 < asOf } == true }

  /// How it stands, in plain words.
  public var text: String {
    if last == nil { return "not trained" }
    guard let until else { return "trained" }
    return isWanted ? "counted until \(until.text)" : "trained, until \(until.text)"
  }
}

extension CycleRules {
  /// How everybody stands with the trainings that the policy asks of them.
  ///
  /// - Parameters:
  ///   - people: Those who stand so or hold the role, by relation and role.
  ///   - done: What is on record under the policy, in this cycle or another.
  ///   - asOf: The day; what was had or recorded later does not count.
  /// - Returns: One for each training and person, in the policy's order and by identifier.
  public func training(
    of people: [String: Set<PersonID>], done: [DutyDone], asOf: Day
  ) -> [TrainingStatus] {
    let known = done.filter { $0.on <= asOf && $0.at.civilDay <= asOf }
    return policy.training.flatMap { rule in
      rule.of.reduce(into: Set<PersonID>()) { $0.formUnion(people[$1] ?? []) }.sorted()
        .map { person in
          let last = known.filter { $0.duty == rule.id && $0.person == person }
            .max { ($0.on, $0.at) < ($1.on, $1.at) }
          let until = last.flatMap { done in
            rule.every.flatMap(length)?.inDays.after(done.on, in: calendar)
          }
          return TrainingStatus(rule: rule, person: person, last: last, until: until, asOf: asOf)
        }
    }
  }
}
