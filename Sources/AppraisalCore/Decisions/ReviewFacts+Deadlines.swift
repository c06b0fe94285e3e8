extension ReviewFacts {
  /// What is known of a deadline, by its name and what is asked.
  func deadlineValue(_ rest: String) -> FactValue {
    let parts = rest.dotted
    guard parts.count == 2,
      let deadline = review.policy.deadlines.first(where: { $0.id == parts[0] })
    else { return .missing("“\(rest)” is not part of a deadline") }
    if parts[1] == "due" { return review.days(of: deadline).last.asFact }
    let status = review.status(of: deadline)
    return parts[1] == "overdue" ? isOverdue(status) : wasMet(status)
  }

  /// The last day for which a rule has the record kept.
  func retentionValue(_ rest: String) -> FactValue {
    let name = rest.hasSuffix(".until") ? String(rest.dropLast(6)) : rest
    guard let rule = review.policy.retention.first(where: { $0.id == name }) else {
      return .missing("“\(rest)” is not part of a rule on keeping")
    }
    switch review.holds(rule.when) {
    case .no: return .absent
    case .unknown: return .missing("whether this is to be kept: \(rule.title)")
    case .yes:
      switch review.lastDay(keptBy: rule, left: nil) {
      case .success(let day): return .day(day)
      case .failure(let what): return .missing(what.text)
      }
    }
  }

  func isOverdue(_ status: DeadlineStatus) -> FactValue {
    switch status.standing {
    case .waits(let missing), .undecided(let missing):
      .missing(missing.joined(separator: "; "))
    case .overdue: .yesNo(true)
    default: .yesNo(false)
    }
  }

  /// Yes once it was done in time, no once its day has passed otherwise, and not known before.
  func wasMet(_ status: DeadlineStatus) -> FactValue {
    switch status.standing {
    case .met: .yesNo(true)
    case .overdue where !status.missing.isEmpty:
      .missing(status.missing.joined(separator: "; "))
    case .late, .overdue: .yesNo(false)
    case .notArising: .absent
    case .waits(let missing), .undecided(let missing):
      .missing(missing.joined(separator: "; "))
    case .awaits(let event): .missing(event)
    case .ahead, .stopped, .open, .done: .missing("whether in time: \(status.deadline.title)")
    }
  }
}

extension DayFact {
  fileprivate var asFact: FactValue {
    switch self {
    case .day(let day): .day(day)
    case .absent: .absent
    case .missing(let what): .missing(what)
    }
  }
}
