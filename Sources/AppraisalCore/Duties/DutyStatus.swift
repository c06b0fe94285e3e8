/// How a duty of the school stands as of a day.
public struct DutyStatus: Hashable, Sendable {
  /// The duty.
  public let duty: SchoolDuty
  /// How it stands.
  public let standing: DeadlineStanding
  /// The last day, where it is known.
  public let due: Day?
  /// When it was last done, if it was.
  public let last: DutyDone?
  /// The school whose duty it is, where each of several has it for itself.
  public let school: School?

  /// That records are to be destroyed or looked at whose keeping time is over.
  ///
  /// - Parameters:
  ///   - rule: The rule by which they were kept.
  ///   - count: How many there are.
  ///   - until: The last day of the one that was kept the longest beyond its time.
  ///   - asOf: The day.
  public init(overRetention rule: RetentionRule, of count: Int, until: Day, asOf: Day) {
    let what = rule.then == .destroy ? "destroy" : "decide on"
    duty = SchoolDuty(
      id: "retention",
      title: "\(what) \(count) \(count == 1 ? "record" : "records") whose keeping time is over",
      strength: .must, duty: rule.duty, clauses: rule.clauses)
    due = until
    standing = .overdue(days: asOf.days(since: until))
    last = nil
    school = nil
  }

  init(
    duty: SchoolDuty, standing: DeadlineStanding, due: Day?, last: DutyDone?, school: School?
  ) {
    self.duty = duty
    self.standing = standing
    self.due = due
    self.last = last
    self.school = school
  }

  /// Whether its last day is over and it is not done.
  public var isOverdue: Bool { standing.daysOverdue > 0 }

  /// Whether it is overdue and was due on a day or later: what was due before a cycle began is shown
  /// with it, and says nothing about how the cycle goes.
  public func isOverdue(since day: Day) -> Bool { isOverdue && due.map { $0 >= day } ?? false }
}

extension CycleRules {
  /// How every duty of the policy stands.
  ///
  /// - Parameters:
  ///   - done: What was done under the policy, in this cycle or another.
  ///   - asOf: The day; what was done or recorded later does not count.
  ///   - schools: The schools under the policy; a duty of each is asked of each, where there are
  ///     several.
  /// - Returns: The duties in the policy's order, and in that of the schools.
  public func duties(done: [DutyDone], asOf: Day, schools: [School] = []) -> [DutyStatus] {
    let known = done.filter { $0.on <= asOf && $0.at.civilDay <= asOf }
    return policy.duties.flatMap { duty in
      let own = known.filter { $0.duty == duty.id }.sorted { ($0.on, $0.at) < ($1.on, $1.at) }
      guard duty.of == .school, !schools.isEmpty else { return [status(of: duty, own, asOf)] }
      return schools.map { school in
        status(
          of: duty, own.filter { $0.school == nil || $0.school == school.id }, asOf,
          at: schools.count > 1 ? school : nil)
      }
    }
  }

  private func status(
    of duty: SchoolDuty, _ done: [DutyDone], _ today: Day, at school: School? = nil
  ) -> DutyStatus {
    let ofCycle = dayOfCycle(duty)
    let inCycle = done.first { $0.on >= period.first }
    let days = [
      ofCycle.flatMap { inCycle == nil ? $0 : nil }, reviewDay(of: duty, done.last),
      nextTime(of: duty, after: done.last),
    ].compactMap(\.self)
    if let due = days.min() {
      return DutyStatus(
        duty: duty, standing: standing(due: due, duty, today), due: due, last: done.last,
        school: school)
    }
    return DutyStatus(
      duty: duty, standing: settled(duty, inCycle ?? done.last, due: ofCycle), due: ofCycle,
      last: done.last, school: school)
  }

  /// The day of every cycle on which the duty is due, where it has one.
  private func dayOfCycle(_ duty: SchoolDuty) -> Day? {
    let date = policy.calendar.dates.first { duty.by == "date.\($0.id)" }
    return date.flatMap(day(of:))
  }

  /// The day of the next review that the document names, until it was reviewed since the last one.
  private func reviewDay(of duty: SchoolDuty, _ last: DutyDone?) -> Day? {
    guard duty.by == SchoolDuty.reviewDay else { return nil }
    if let last, PolicySource.lastDay(of: policy.source.reviewed).map({ last.on > $0 }) ?? true {
      return nil
    }
    return PolicySource.lastDay(of: policy.source.nextReview)
  }

  /// The day by which it is to be done again.
  private func nextTime(of duty: SchoolDuty, after last: DutyDone?) -> Day? {
    guard let length = duty.every.flatMap(length)?.inDays else { return nil }
    let reviewed = PolicySource.lastDay(of: policy.source.reviewed)
    let start =
      duty.from == SchoolDuty.reviewedDay
      ? [last?.on, reviewed].compactMap(\.self).max() : last?.on ?? period.first
    return start.flatMap { length.after($0, in: calendar) }
  }

  private func standing(due: Day, _ duty: SchoolDuty, _ today: Day) -> DeadlineStanding {
    if today > due { return .overdue(days: today.days(since: due)) }
    let opens = duty.opens.flatMap(length)?.inDays.before(due, in: calendar)
    if let opens, today < opens { return .ahead(opens: opens) }
    return .open
  }

  private func settled(_ duty: SchoolDuty, _ done: DutyDone?, due: Day?) -> DeadlineStanding {
    guard let done else { return .waits(missing: ["from which day it counts: \(duty.title)"]) }
    guard let due else { return .done }
    return done.on <= due ? .met : .late(on: done.on, days: done.on.days(since: due))
  }
}
