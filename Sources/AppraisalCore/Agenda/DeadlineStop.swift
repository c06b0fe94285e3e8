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
  func text(in review: Review) -> String {
    let reasons = pauses.map { pause in
      let clauses = review.clauses(ofPause: pause.pause)
      let cited = clauses.isEmpty ? "" : " (\(clauses.joined(separator: " ")))"
      return "\(review.title(ofPause: pause.pause)), \(pause.text)\(cited)"
    }
    let moved = due == before ? "" : "was due \(before.text); "
    return "\(moved)time does not count: " + Wording.list(reasons)
  }
}

extension Review {
  /// The pauses of these kinds, in order of their first day.
  public func pauses(of kinds: [String]) -> [PauseGiven] {
    let given = record.pauses.compactMap { entry -> PauseGiven? in
      guard case .paused(let pause) = entry.content, kinds.contains(pause.pause) else { return nil }
      return pause
    }
    let ofCases = record.cases.compactMap(suspension(by:)).filter { kinds.contains($0.pause) }
    return (given + ofCases).sorted { ($0.from, $0.pause) < ($1.from, $1.pause) }
  }

  /// The clock of these kinds; a pause that is still to begin and has no end stops nothing yet.
  func clock(of pauses: [PauseGiven]) -> StoppedClock {
    StoppedClock(
      pauses.filter { $0.to != nil || $0.from <= today }.map { .init(first: $0.from, last: $0.to) })
  }

  /// How pauses move a deadline's last day, or nil where none does.
  func stop(of deadline: Deadline, last: Day, opens: Day?) -> DeadlineStop? {
    if deadline.stops.isEmpty || (record.pauses.isEmpty && record.cases.isEmpty) { return nil }
    let all = pauses(of: deadline.stops)
    let clock = clock(of: all)
    let start = clockStart(of: deadline, opens: opens)
    let due = clock.lastDay(last, runningFrom: start)
    // Nothing is called for while time stands still, moved or not; but what was late stays so.
    let still = clock.stop(on: today).flatMap { stop in
      due.map { $0 >= stop.first } ?? true ? stop : nil
    }
    if due == last, still == nil { return nil }
    return DeadlineStop(
      before: last, due: due,
      pauses: all.filter { pause in
        if still != nil, pause.from <= today, pause.to.map({ $0 >= today }) ?? true { return true }
        return pause.from <= due ?? today && pause.to.map { $0 >= start } ?? (pause.from <= today)
      },
      since: still?.first, until: still?.last)
  }
}

extension Review {
  /// What stands against recording a pause.
  func refusals(of pause: PauseGiven) -> [Refusal] {
    let clauses = policy.pauses.first { $0.id == pause.pause }?.clauses ?? []
    if let late = refusal(ofLate: pause, clauses) { return [late] }
    guard let to = pause.to else { return [] }
    let says: String
    if let days = DayRange(pause.from, to) {
      if days.count <= PauseGiven.mostDays { return [] }
      says = "The pause would last \(days.count) days."
    } else {
      says = "The pause would end (\(to.text)) before it begins (\(pause.from.text))."
    }
    return [Refusal(says: says, clauses: clauses, remedy: "Check --from and --to.")]
  }

  /// What stands against a pause that begins after the cycle, unless something is still to be done
  /// then whose time it could stop.
  private func refusal(ofLate pause: PauseGiven, _ clauses: [String]) -> Refusal? {
    let last = max(rules.period.last, period.last ?? rules.period.last)
    if pause.from <= last { return nil }
    let stopsSomething = policy.deadlines.contains { deadline in
      guard deadline.stops.contains(pause.pause) else { return false }
      let status = status(of: deadline)
      // An event that is still to come can follow today, but of a day to come nobody knows.
      return status.standing.isUnsettled
        && status.due.map { $0 >= pause.from } ?? (pause.from <= today)
    }
    if stopsSomething { return nil }
    return Refusal(
      says: "The pause would begin (\(pause.from.text)) after the \(policy.words.cycle) has ended "
        + "(\(last.text)), and nothing is due then that it could move.",
      clauses: clauses, remedy: "Check --from, or record it in the cycle it falls into (--cycle).")
  }
}

extension PauseGiven {
  /// More days than any pause has.
  fileprivate static let mostDays = 1100
}
