extension Review {
  /// The deadlines that are overdue or were met late.
  ///
  /// Nothing becomes overdue any more once the review is closed, but in cases that go on; what was
  /// overdue stays so until it is done, and what was late stays late.
  ///
  /// - Parameters:
  ///   - check: The check's name, where only one is asked for.
  ///   - showsPrivate: Whether those are wanted that tell what is the person's own.
  /// - Returns: The findings, in the policy's order.
  func missedDeadlines(named check: String? = nil, private showsPrivate: Bool = true) -> [Finding] {
    let wanted = policy.deadlines.filter { check.map($0.check.elementsEqual) ?? true }
    let ofCases = caseDeadlines.filter { check.map($0.of.check.elementsEqual) ?? true }
    if wanted.isEmpty, ofCases.isEmpty { return [] }
    let origins = rules.origins
    func isShown(_ deadline: Deadline) -> Bool {
      showsPrivate || !(deadline.private == true || origins.looksAtLevels(deadline))
    }
    return wanted.filter(isShown).compactMap { missed(status(of: $0)) }
      + ofCases.filter { isShown($0.deadline) }.compactMap { missed(status(of: $0)) }
  }

  private func missed(_ status: DeadlineStatus) -> Finding? {
    let deadline = status.deadline
    guard let due = status.due else { return nil }
    var says = "The last day to \(deadline.title) was \(due.text)"
    let severity: Severity
    var remedy =
      deadline.command?.forReviewee(record.reviewee) ?? Wording.sentence(deadline.title)
    switch status.standing {
    case .overdue where counts(status): severity = deadline.strength.severity
    case .late(let day, let days):
      says += "; it was done \(Wording.count(days, "day", "days")) late, on \(day.text)"
      severity = deadline.strength == .must ? .warning : deadline.strength.severity
      // What was done late is done; only the reason for it can still be given.
      remedy = ""
    default: return nil
    }
    let done = evaluate(deadline.done)
    return Finding(
      check: status.case?.check ?? deadline.check, severity: severity,
      reviewee: record.reviewee, item: status.case?.name, says: says + ".",
      facts: basis(of: done), basis: [says] + basis(of: done),
      remedy: remedy, clauses: deadline.clauses)
  }
}

extension Deadline {
  /// The name of the check that finds it missed.
  var check: String { "deadline.\(id)" }
}

extension Strength {
  /// How grave it is when what is wanted so is not so.
  var severity: Severity {
    switch self {
    case .must: .error
    case .normally: .warning
    case .ideally: .note
    }
  }
}
