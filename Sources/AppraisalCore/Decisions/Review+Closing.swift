/// Something that is still open when a review is to be closed.
public struct OpenMatter: Hashable, Sendable {
  /// What is open, as a sentence.
  public let says: String
  /// The clauses that it rests on.
  public let clauses: [String]
  /// Whether it is something that must not be so.
  public let isBroken: Bool

  init(_ says: String, clauses: [String] = [], isBroken: Bool = false) {
    self.says = says
    self.clauses = clauses
    self.isBroken = isBroken
  }
}

extension Review {
  /// What is open beside what the policy asks for of a closing: what must not be so, cases that
  /// are not closed, and meetings that are booked and were not held.
  ///
  /// A case that the policy lets be closed after the review keeps nothing open.
  ///
  /// - Parameter showsPrivate: Whether what is the person's own may be told.
  /// - Returns: What is open; nothing where the review is closed.
  public func openMatters(private showsPrivate: Bool) -> [OpenMatter] {
    if record.closed != nil { return [] }
    let broken = found(private: showsPrivate).filter { $0.severity == .error }.map {
      OpenMatter($0.says, clauses: $0.clauses, isBroken: true)
    }
    return broken + openCases + unkeptBookings
  }

  /// What is open, as somebody may be told of it; that something must not be so is told in any case.
  ///
  /// - Parameter actor: Who closes.
  /// - Returns: What is open; nothing where the review is closed.
  public func openMatters(for actor: Actor) -> [OpenMatter] {
    let isReader = permits("read.statement", to: actor)
    let told = seen(by: actor).openMatters(private: isReader)
    let all = openMatters(private: true)
    guard all.count(where: \.isBroken) > told.count(where: \.isBroken) else { return told }
    return told + [
      OpenMatter(
        "Something must not be so that is not yours to see: appraise check \(record.reviewee) "
          + "names it to those who may.", isBroken: true)
    ]
  }

  private var openCases: [OpenMatter] {
    record.cases.compactMap { found in
      guard isOpen(found), let kind = policy.caseKind(found.type) else { return nil }
      let closing = Act(
        name: "case.close.\(found.type)", item: found.id, on: today, hasReason: true)
      if policy.afterClosing?.acts.contains(where: closing.matches) == true { return nil }
      return OpenMatter("\(found.id), \(kind.title), is not closed.", clauses: kind.clauses)
    }
  }

  private var unkeptBookings: [OpenMatter] {
    policy.meetings.compactMap { meeting in
      guard let entry = record.bookings[meeting.id],
        let booking = bookedDay(of: meeting.id)?.booking,
        standing(of: booking, entry, isCancelled: false).isUnsettled
      else { return nil }
      return OpenMatter(
        "The \(meeting.title), booked for \(booking.text), is neither held nor called off.")
    }
  }

  /// Whether an act may be recorded as far as the closing of the review goes.
  public func isOpen(to act: Act) -> Bool {
    record.closed == nil || policy.afterClosing?.acts.contains(where: act.matches) == true
  }

  /// Whether an entry may be recorded although the review is closed: it is about what was left open.
  ///
  /// That is a case that goes on, or what was overdue then and is done by it, late. What both have
  /// signed is not changed by that.
  public func takesLate(_ entry: Entry) -> Bool {
    if let name = entry.content.caseName, let found = record.case(name) {
      return found.isOpen
    }
    let missed = policy.deadlines.filter { isLeftOverdue(status(of: $0)) }
    if missed.isEmpty { return false }
    let proposed = adding(entry)
    guard proposed.record.voidedSignatures == record.voidedSignatures else { return false }
    return missed.contains { proposed.status(of: $0).standing.kind == .late }
  }

  /// Whether a deadline counts: the review is open, it is about a case that goes on, or it was
  /// overdue when the review was closed.
  func counts(_ status: DeadlineStatus) -> Bool {
    guard record.closed != nil else { return true }
    if let name = status.case?.name { return record.case(name)?.isOpen == true }
    return isLeftOverdue(status)
  }

  private func isLeftOverdue(_ status: DeadlineStatus) -> Bool {
    guard let closed = record.closed, let due = status.due else { return false }
    return status.standing.kind == .overdue && due < closed.onRecord
  }

  /// What must not have been so when the review was closed, and is so still.
  ///
  /// A closing hides nothing: a check that asks only of open reviews goes on as if this were one.
  func leftBroken(_ rules: [FindingRule], but shown: [Finding]) -> [Finding] {
    guard let closed = record.closed else { return [] }
    let errors = rules.filter { $0.severity == .error }
    let then = before(closed).findings(of: errors)
    if then.isEmpty { return [] }
    let unclosed = reading(entries.filter { $0.id != closed.id })
    return unclosed.findings(of: errors).filter { finding in
      func isSame(_ other: Finding) -> Bool {
        other.check == finding.check && other.item == finding.item
      }
      return then.contains(where: isSame) && !shown.contains(where: isSame)
    }
  }
}
