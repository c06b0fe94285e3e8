/// How pauses move the last day of a deadline.
public struct DeadlineStop: Hashable, Sendable {
  /// The last day as it is without them.
  public let before: Day
  /// The last day that counts; nil while the clock stands still without an end.
  public let due: Day?
  /// The pauses that move it, in order of their first day.
  public let pauses: [PauseGiven]
  /// Since when the clock stands still on the day that is looked at; nil where it runs.
  public let since: Day?
  /// Until when it does, where that is known.
  public let until: Day?

  /// The days of the pauses with their reasons as the policy names them.
  func text(in policy: Policy) -> String {
    let reasons = pauses.map { pause in
      let kind = policy.pauses.first { $0.id == pause.pause }
      let cited =
        kind?.clauses.isEmpty == false ? " (\(kind?.clauses.joined(separator: " ") ?? ""))" : ""
      return "\(kind?.title ?? pause.pause), \(pause.text)\(cited)"
    }
    return "was due \(before.text); time does not count: " + Wording.list(reasons)
  }
}

extension Review {
  /// The pauses of these kinds, in order of their first day.
  public func pauses(of kinds: [String]) -> [PauseGiven] {
    record.pauses.compactMap { entry in
      guard case .paused(let pause) = entry.content, kinds.contains(pause.pause) else { return nil }
      return pause
    }.sorted { ($0.from, $0.pause) < ($1.from, $1.pause) }
  }

  /// The clock of these kinds; a pause that is still to begin and has no end stops nothing yet.
  func clock(of pauses: [PauseGiven]) -> StoppedClock {
    StoppedClock(
      pauses.filter { $0.to != nil || $0.from <= today }.map { .init(first: $0.from, last: $0.to) })
  }

  /// How pauses move a deadline's last day, or nil where none does.
  func stop(of deadline: Deadline, last: Day, opens: Day?) -> DeadlineStop? {
    if deadline.stops.isEmpty || record.pauses.isEmpty { return nil }
    let all = pauses(of: deadline.stops)
    let clock = clock(of: all)
    let start = start(of: deadline, opens: opens)
    let due = clock.lastDay(last, runningFrom: start)
    if due == last { return nil }
    let still = clock.stop(on: today)
    return DeadlineStop(
      before: last, due: due,
      pauses: all.filter { pause in
        pause.from <= due ?? today && pause.to.map { $0 >= start } ?? (pause.from <= today)
      },
      since: still?.first, until: still?.last)
  }

  /// The first day of the time that a deadline gives: the day it opens, the day after the event that
  /// it counts from, or the first of the period.
  private func start(of deadline: Deadline, opens: Day?) -> Day {
    let first = period.first ?? rules.period.first
    if deadline.firstDay != nil { return opens ?? first }
    guard let by = deadline.by, by.hasPrefix("date.") else { return first }
    let date = policy.calendar.dates.first {
      "date.\($0.id)" == by && $0.after != nil && holds($0.when) == .yes
    }
    return date.flatMap { dayFact($0.after).day }?.adding(days: 1) ?? first
  }
}

extension Review {
  /// What stands against recording a pause.
  func refusals(of pause: PauseGiven) -> [Refusal] {
    guard let to = pause.to else { return [] }
    let clauses = policy.pauses.first { $0.id == pause.pause }?.clauses ?? []
    let says: String
    if let days = DayRange(pause.from, to) {
      if days.count <= PauseGiven.mostDays { return [] }
      says = "The pause would last \(days.count) days."
    } else {
      says = "The pause would end (\(to.text)) before it begins (\(pause.from.text))."
    }
    return [Refusal(says: says, clauses: clauses, remedy: "Check --from and --to.")]
  }
}

extension PauseGiven {
  /// More days than any pause has.
  fileprivate static let mostDays = 1100
}
