extension AgendaReader {
  /// The deadlines that had a day and were to be done by what was known at some time.
  ///
  /// Looked at is what was known at the close of every day on which something was recorded, and just
  /// before anything was taken back.
  func arisen(in review: Review) -> Set<String> {
    let known = review.entries.filter { $0.at.civilDay <= review.record.asOf }
      .sorted(by: Entry.isRecordedBefore)
    var open = review.policy.deadlines.filter {
      review.status(of: $0).standing == .notArising
    }
    var arisen: Set<String> = []
    for (index, entry) in known.enumerated() where !open.isEmpty {
      let next = known.dropFirst(index + 1).first
      if let next, next.at.civilDay == entry.at.civilDay, next.content.kind != .withdrawn {
        continue
      }
      let then = Review(
        rules: review.rules, reviewee: review.record.reviewee,
        entries: Array(known.prefix(index + 1)), asOf: entry.at.civilDay)
      open.removeAll { deadline in
        guard then.status(of: deadline).isOnCalendar else { return false }
        arisen.insert(deadline.id)
        return true
      }
    }
    return arisen
  }
}

extension Review {
  /// Those who were reviewers before and are not any more.
  var formerReviewers: [PersonID] {
    let now = record.reviewers?.reviewers ?? []
    return record.entries.flatMap { entry -> [PersonID] in
      guard case .reviewers(let assignment) = entry.content else { return [] }
      return assignment.reviewers.filter { !now.contains($0) }
    }.unique
  }
}

extension DeadlineStatus {
  /// Whether it is to be done by a known day.
  fileprivate var isOnCalendar: Bool {
    due != nil && [.ahead, .open, .overdue].contains(standing.kind)
  }
}
