/// How long one person's record of a cycle is to be kept.
public struct RetentionStanding: Hashable, Sendable {
  /// The rules that apply to the record.
  public let rules: [RetentionRule]
  /// The last day on which it has to be kept, where every rule says; nil where none applies.
  public let until: Day?
  /// What would have to be known to say until when.
  public let missing: [String]
  /// What keeps it from being destroyed, whatever the day.
  public let held: [String]

  /// What is done with it after that day: it is looked at where one of the last rules says so.
  public let then: RetentionRule.Then?

  /// Whether it need not be kept on a day any more.
  public func isOver(on day: Day) -> Bool {
    until.map { day > $0 } ?? false
  }

  /// Whether it is to be destroyed on a day: its time is over and nothing stands in the way.
  public func isToBeDestroyed(on day: Day) -> Bool {
    isOver(on: day) && then == .destroy && held.isEmpty
  }

  /// Why it is not to be destroyed on a day, in words; nothing where it is.
  public func reasonToKeep(on day: Day) -> String? {
    if isToBeDestroyed(on: day) { return nil }
    if !held.isEmpty { return held.joined(separator: "; ") }
    if !missing.isEmpty { return "not known: " + missing.joined(separator: "; ") }
    guard let until else { return "the policy says nothing of how long it is kept" }
    return isOver(on: day)
      ? "somebody has to decide whether it is kept on"
      : "it is kept until \(until.text)"
  }
}

extension Review {
  /// How long the record is to be kept.
  ///
  /// - Parameter left: When the staff register says that the person left, if it does.
  /// - Returns: The answer; a rule of which it is not known whether it applies leaves it open.
  public func retention(left: Day?) -> RetentionStanding {
    var applying: [RetentionRule] = []
    var days: [(day: Day, then: RetentionRule.Then)] = []
    var missing: [String] = []
    for rule in policy.retention {
      switch holds(rule.when) {
      case .no: continue
      case .unknown: missing += rule.when.map { evaluate($0, item: nil, act: nil).missing } ?? []
      case .yes:
        applying.append(rule)
        switch lastDay(keptBy: rule, left: left) {
        case .success(let day): days.append((day, rule.then))
        case .failure(let what): missing.append(what.text)
        }
      }
    }
    let until = missing.isEmpty ? days.map(\.day).max() : nil
    let last = days.filter { $0.day == until }.map(\.then)
    return RetentionStanding(
      rules: applying, until: until, missing: missing.unique, held: matters(under: applying),
      then: last.contains(.review) ? .review : last.first)
  }

  /// The last day for which a rule has the record kept, or what is missing.
  func lastDay(
    keptBy rule: RetentionRule, left: Day?
  ) -> Result<Day, RetentionUnknown> {
    guard let length = rules.length(rule.length)?.inDays else {
      return .failure(.init(text: "the school's choice “\(rule.length.dropFirst(7))”"))
    }
    let start: Day
    if rule.from == RetentionRule.leaving {
      guard let left else { return .failure(.init(text: "when the person left")) }
      start = left
    } else {
      switch dayFact(rule.from) {
      case .day(let day): start = day
      case .missing(let what): return .failure(.init(text: what))
      case .absent:
        return .failure(.init(text: rules.vocabulary.descriptions[rule.from] ?? rule.from))
      }
    }
    guard let day = length.after(start, in: rules.calendar) else {
      return .failure(.init(text: "the term dates that \(length.text) are counted by"))
    }
    return .success(day)
  }

  /// What is open about the record, so that it may not be destroyed.
  private func matters(under rules: [RetentionRule]) -> [String] {
    var held: [String] = []
    if record.closed == nil, record.leftOut == nil { held.append("the review is not closed") }
    for hold in rules.flatMap(\.holds) {
      switch holds(hold.when) {
      case .no: continue
      case .yes: held.append(hold.title)
      case .unknown: held.append("it is not known whether \(hold.title)")
      }
    }
    return held.unique
  }
}

/// What would have to be known.
struct RetentionUnknown: Error {
  let text: String
}

extension CycleRules {
  /// What of the rules on keeping is not settled for anybody: the choices still to be made.
  public var unsetRetention: [String] {
    policy.retention.flatMap(\.choices).unique.filter { choice($0) == nil }
      .map { "the school's choice “\($0)”" }
  }

  /// A day before which no record of the cycle can be over, or nil where that cannot be told.
  ///
  /// Nothing that the length counts from happens before the cycle begins.
  public var earliestEndOfRetention: Day? {
    let ends = policy.retention.map { rule -> Day? in
      length(rule.length).flatMap { $0.inDays.after(period.first, in: calendar) }
    }
    return ends.contains(nil) ? nil : ends.compactMap(\.self).min()
  }

  /// The rules of a cycle that is past, with what the school says of keeping records today.
  ///
  /// How long records are kept is no part of what was judged then, so it is not frozen with it.
  public func keeping(by policy: Policy, choices: [String: ChoiceValue]) -> CycleRules {
    var own = self.policy
    own.retention = policy.retention
    own.access = policy.access
    let known = Set(own.choices.map(\.id))
    own.choices += policy.choices.filter { !known.contains($0.id) }
    return CycleRules(
      policy: own, choices: self.choices.merging(choices) { then, _ in then }, period: period,
      calendar: calendar)
  }
}
