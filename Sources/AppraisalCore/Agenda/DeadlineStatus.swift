/// A deadline of one person: how it stands as of a day, with its days.
public struct DeadlineStatus: Hashable, Sendable {
  /// The deadline.
  public let deadline: Deadline
  /// How it stands.
  public let standing: DeadlineStanding
  /// The last day, where it is known.
  public let due: Day?
  /// The first day, where there is one and it is known.
  public let opens: Day?
  /// What is missing to tell whether it is done, where that cannot be told.
  public let missing: [String]
  /// The facts that are missing to tell whether it arises, where that cannot be told.
  let missingFacts: [String]
}

extension Review {
  /// Every deadline of the policy as it stands for this person, in the policy's order.
  public var deadlines: [DeadlineStatus] { policy.deadlines.map(status(of:)) }

  /// What is to be done first of what has a day: the soonest due, be it overdue.
  public var nextDue: DeadlineStatus? {
    deadlines.filter { status in
      switch status.standing {
      case .open, .overdue: true
      default: false
      }
    }.min { ($0.due ?? .latest) < ($1.due ?? .latest) }
  }

  /// How a deadline stands for this person.
  ///
  /// What was done by the close of the last day is met, whenever it was written down, as in every
  /// condition `as at` a day; what was done later stays late.
  public func status(of deadline: Deadline) -> DeadlineStatus {
    let last = dayFact(deadline.lastDay)
    // Nothing is to be begun before the cycle, unless the deadline says so itself.
    let opens =
      deadline.firstDay == nil ? period.first ?? rules.period.first : dayFact(deadline.firstDay).day
    let arises = holds(deadline.when)
    let open = arises == .unknown ? deadline.when.map { evaluate($0) } : nil
    let missingFacts = open?.facts.filter(\.value.isMissing).map(\.name) ?? []
    func status(_ standing: DeadlineStanding, _ missing: [String] = []) -> DeadlineStatus {
      DeadlineStatus(
        deadline: deadline, standing: standing, due: last.day, opens: opens, missing: missing,
        missingFacts: missingFacts)
    }
    if arises == .no || last == .absent(nil) || last.day.map(isBeforeOwnPeriod) == true {
      return status(.notArising)
    }
    if truth(of: deadline.done) == .yes { return status(settled(deadline, due: last.day)) }
    if let open { return status(.undecided(missing: open.missing)) }
    let done = evaluate(deadline.done)
    switch last {
    case .day(let due): return status(unsettled(due: due, opens: opens), done.missing)
    case .missing(let what): return status(.waits(missing: [what]), done.missing)
    case .absent(let event): return status(.awaits(event ?? ""), done.missing)
    }
  }

  private func unsettled(due: Day, opens: Day?) -> DeadlineStanding {
    if today > due { return .overdue(days: today.days(since: due)) }
    if let opens, today < opens { return .ahead(opens: opens) }
    return .open
  }

  /// Done as of now; the record as it stood at the close of past days tells when.
  private func settled(_ deadline: Deadline, due: Day?) -> DeadlineStanding {
    guard let due else { return .done }
    guard let then = asAt(due) else { return .met }
    if then.truth(of: deadline.done) == .yes { return .met }
    let day = dayDone(deadline, after: due)
    return .late(on: day, days: day.days(since: due))
  }

  /// The day since which it has been done, where it was not at the close of an earlier one.
  private func dayDone(_ deadline: Deadline, after due: Day) -> Day {
    // Nothing changes between the days that entries are about, or were written down on.
    let days = Set(record.entries.flatMap { [$0.on, $0.at.civilDay] } + [today])
      .filter { $0 > due && $0 <= today }.sorted()
    for (earlier, later) in zip(days, days.dropFirst()).reversed()
    where asAt(earlier)?.truth(of: deadline.done) != .yes {
      return later
    }
    return days.first ?? today
  }
}
