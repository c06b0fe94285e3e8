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
  /// How pauses move the last day, where some do.
  public let stop: DeadlineStop?
  /// What is missing to tell whether it is done, where that cannot be told.
  public let missing: [String]
  /// The facts that are missing to tell whether it arises, where that cannot be told.
  let missingFacts: [String]
  /// The case that it is about, where it is about one.
  public internal(set) var `case`: CaseDeadline?
}

/// The days of a deadline for one person.
struct DeadlineDays: Hashable, Sendable {
  /// The first day, where there is one and it is known.
  let opens: Day?
  /// What is known of the last day, moved where time did not count.
  let last: DayFact
  /// How pauses move it, where some do.
  let stop: DeadlineStop?
}

extension Review {
  /// Every deadline of the policy as it stands for this person, in the policy's order.
  public var deadlines: [DeadlineStatus] {
    policy.deadlines.map(status(of:)) + caseStatuses
  }

  /// The deadlines of the cases.
  var caseStatuses: [DeadlineStatus] { caseDeadlines.map { status(of: $0) } }

  /// How a deadline of a case stands.
  func status(of found: (of: CaseDeadline, deadline: Deadline)) -> DeadlineStatus {
    var status = status(of: found.deadline)
    status.case = found.of
    return status
  }

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
    let days = days(of: deadline)
    let arises = arises(deadline)
    let open = arises == .unknown ? deadline.when.map { evaluate($0) } : nil
    let missingFacts = open?.facts.filter(\.value.isMissing).map(\.name) ?? []
    func status(_ standing: DeadlineStanding, _ missing: [String] = []) -> DeadlineStatus {
      DeadlineStatus(
        deadline: deadline, standing: standing, due: days.last.day, opens: days.opens,
        stop: days.stop, missing: missing, missingFacts: missingFacts)
    }
    if arises == .no || days.last == .absent(nil) || days.last.day.map(isBeforeTheirTime) == true {
      return status(.notArising)
    }
    if truth(of: deadline.done) == .yes { return status(settled(deadline, days)) }
    if let open { return status(.undecided(missing: open.missing)) }
    let done = evaluate(deadline.done)
    if let stop = days.stop, let since = stop.since {
      return status(.stopped(since: since, until: stop.until), done.missing)
    }
    switch days.last {
    case .day(let due): return status(unsettled(due: due, opens: days.opens), done.missing)
    case .missing(let what): return status(.waits(missing: [what]), done.missing)
    case .absent(let event): return status(.awaits(event ?? ""), done.missing)
    }
  }

  /// The first and the last day of a deadline, the last one as pauses move it.
  func days(of deadline: Deadline) -> DeadlineDays {
    let last = dayFact(deadline.lastDay)
    // Nothing is to be begun before the period, unless the deadline says so itself.
    let opens =
      deadline.firstDay == nil
      ? period.first ?? rules.period.first : dayFact(deadline.firstDay).day
    guard let day = last.day, let stop = stop(of: deadline, last: day, opens: opens) else {
      return DeadlineDays(opens: opens, last: last, stop: nil)
    }
    let moved = stop.due.map { DayFact.day($0) } ?? .missing("until when time does not count")
    return DeadlineDays(opens: opens, last: moved, stop: stop)
  }

  private func unsettled(due: Day, opens: Day?) -> DeadlineStanding {
    if today > due { return .overdue(days: today.days(since: due)) }
    if let opens, today < opens { return .ahead(opens: opens) }
    return .open
  }

  /// Done as of now; the record as it stood at the close of past days tells when.
  private func settled(_ deadline: Deadline, _ days: DeadlineDays) -> DeadlineStanding {
    // While the clock stands still the last day is not over.
    guard let due = days.last.day else { return days.stop == nil ? .done : .met }
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
