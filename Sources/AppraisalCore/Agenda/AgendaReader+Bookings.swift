extension AgendaReader {
  /// The meetings that are booked, those that were held or cancelled included, in the policy's order.
  ///
  /// Of a meeting about a concern, that it is booked tells as much as that it was held.
  func bookings(of review: Review, isOpen: Bool) -> [AgendaItem] {
    let record = review.record
    return review.policy.meetings.compactMap { meeting in
      let standing = record.bookings[meeting.id]
      guard let entry = standing ?? record.cancelledBookings[meeting.id],
        case .booked(let first) = entry.content
      else { return nil }
      let booking =
        standing == nil ? first : review.bookedDay(of: meeting.id)?.booking ?? first
      let stands = review.standing(of: booking, entry, isCancelled: standing == nil)
      var item = AgendaItem(
        cycle: cycle, reviewee: record.reviewee, school: record.facts?.school,
        reviewers: record.reviewers?.reviewers ?? [], matter: .meeting(meeting.id),
        title: "hold the \(meeting.title), booked for \(booking.text)", standing: stands,
        due: booking.day, opens: nil, duty: duty(["reviewer", "reviewee"], in: review),
        strength: nil, clauses: [], command: "meeting \(record.reviewee) \(meeting.id)",
        missing: [], hasGap: false, isLive: isOpen && stands.isUnsettled, showsLevels: true,
        booking: booking)
      item.doers = commands.doers(of: "meeting REVIEWEE \(meeting.id)", among: item.duty)
      return item
    }
  }
}

extension Review {
  /// How a booking stands.
  func standing(
    of booking: MeetingBooked, _ entry: Entry, isCancelled: Bool
  ) -> DeadlineStanding {
    if isCancelled { return .notArising }
    let held = record.meetings.filter { held in
      guard case .meeting(let meeting) = held.content, meeting.meeting == booking.meeting else {
        return false
      }
      return Entry.isRecordedBefore(entry, held)
    }
    // What was held on another day will not be held on the booked one.
    if !held.isEmpty { return held.contains { $0.on == booking.day } ? .met : .notArising }
    if let last = record.facts?.to, last < booking.day { return .notArising }
    if let standstill = standstill, standstill.includes(booking.day) {
      return .stopped(since: standstill.since, until: standstill.until)
    }
    let late = today.days(since: booking.day)
    return late > 0 ? .overdue(days: late) : .open
  }
}
