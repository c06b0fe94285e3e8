extension Review {
  /// Every deadline as whoever is to act sees it: what is overdue for a reason that still stands is
  /// open, until the day for which the reason was given.
  public var deadlinesWithExcuses: [DeadlineStatus] {
    let all = deadlines
    if record.settlements.isEmpty || record.closed != nil { return all }
    let settled = found().filter { $0.settlement != nil }
    return all.map { status in
      guard case .overdue = status.standing,
        let finding = settled.first(where: { isAbout($0.check, $0.item, status) }),
        case .settled(let given)? = finding.settlement?.content
      else { return status }
      return status.excused(by: given)
    }
  }

  /// Whether what a check finds is overdue and still to be done, so that it grows later every day.
  ///
  /// - Parameters:
  ///   - check: The check's name.
  ///   - item: The item or the case, where it is found of one.
  /// - Returns: Whether it is.
  public func isStillDue(_ check: String, item: String?) -> Bool {
    deadlines.contains { status in
      guard case .overdue = status.standing else { return false }
      return isAbout(check, item, status)
    }
  }

  /// Whether a check finds the deadline missed, or stands in the place of the one that does.
  private func isAbout(_ check: String, _ item: String?, _ status: DeadlineStatus) -> Bool {
    if let found = status.case { return check == found.check && item == found.name }
    let own = status.deadline.check
    if check == own { return item == nil }
    return policy.findings.contains {
      $0.id == check && $0.insteadOf.contains(own) && (item == nil || $0.each != nil)
    }
  }
}

extension DeadlineStatus {
  fileprivate func excused(by given: SettlementGiven) -> DeadlineStatus {
    DeadlineStatus(
      deadline: deadline, standing: .open, due: given.until ?? due, opens: opens, stop: stop,
      missing: missing, missingFacts: missingFacts, case: `case`)
  }
}
