/// The day for which a meeting is booked, or was confirmed since.
struct BookedDay: Hashable, Sendable {
  /// The booking as it counts: on another day than was booked, its hour and place are not known.
  let booking: MeetingBooked
  /// The entry that said the day last.
  let entry: Entry
  /// The other day that was said for it before, and is not taken back.
  let other: Day?
}

extension Review {
  static let heldTwice = "held-more-than-once"
  static let bookedAndConfirmed = "booked-and-confirmed"
  /// The names of what is found under every policy about days that nobody can know, or of which
  /// there are two.
  static let checksOfDays = [missingTermsCheck, heldTwice, bookedAndConfirmed]

  /// The meetings of a kind that count, in the order in which they were recorded.
  ///
  /// Of a kind that there is once in a cycle it is the one recorded first, of those within the
  /// cycle where there are any, so that no later entry makes an earlier one punctual.
  func meetings(of kind: String) -> [Entry] {
    let held = allMeetings(of: kind)
    guard !held.isEmpty, policy.meetings.first(where: { $0.id == kind })?.once == true,
      entries.count(where: { $0.isMeeting(of: kind) }) > 1
    else { return held }
    // Which one counts is settled by all that is known, on whatever day the review is seen.
    let known = about == nil ? held : reading(entries).allMeetings(of: kind)
    let counting = known.first { $0.on >= rules.period.first } ?? known.first
    return held.filter { $0.id == counting?.id }
  }

  /// What was recorded of the last meeting of a kind that counts.
  func lastMeeting(of kind: String) -> MeetingHeld? {
    guard let entry = meetings(of: kind).max(by: { ($0.on, $0.at) < ($1.on, $1.at) }),
      case .meeting(let held) = entry.content
    else { return nil }
    return held
  }

  private func allMeetings(of kind: String) -> [Entry] {
    record.meetings.filter { $0.isMeeting(of: kind) }
  }

  /// The day for which a kind of meeting is booked: what was said last, in the booking or in the
  /// field in which the day is confirmed; nil where none is booked.
  func bookedDay(of kind: String) -> BookedDay? {
    guard let entry = record.bookings[kind], case .booked(let booking) = entry.content else {
      return nil
    }
    let confirmed = policy.meetings.first { $0.id == kind }?.confirmedBy
      .flatMap { record.answers[$0] }
    guard let confirmed, case .answer(let answer) = confirmed.content,
      let day = Day(iso: answer.text), day != booking.day
    else { return BookedDay(booking: booking, entry: entry, other: nil) }
    if Entry.isRecordedBefore(confirmed, entry) {
      return BookedDay(booking: booking, entry: entry, other: day)
    }
    return BookedDay(
      booking: MeetingBooked(meeting: kind, day: day), entry: confirmed, other: booking.day)
  }

  /// Meetings of which two days are on record: of one that there is once, two that were held; of one
  /// that is still to come, what was booked and what was confirmed.
  func disputedMeetings() -> [Finding] {
    if record.closed != nil || record.leftOut != nil { return [] }
    return policy.meetings.compactMap { twice($0) ?? contradicted($0) }
  }

  private func twice(_ meeting: MeetingKind) -> Finding? {
    let held = meeting.once == true ? allMeetings(of: meeting.id) : []
    guard held.count > 1, let counting = meetings(of: meeting.id).first else { return nil }
    let others = held.filter { $0.id != counting.id }
    return Finding(
      check: Review.heldTwice, severity: .warning, reviewee: record.reviewee,
      item: nil,
      says: "There is one \(meeting.title) in a \(policy.words.cycle), and \(held.count) are on "
        + "record: that of \(counting.on.text) counts, as it was recorded first.",
      facts: held.map { "\($0.on.text), recorded by \($0.author) on \($0.at.civilDay.text)" },
      remedy: "withdraw \(others[0].id) --because TEXT, or \(counting.id) where that one was wrong",
      clauses: meeting.clauses)
  }

  private func contradicted(_ meeting: MeetingKind) -> Finding? {
    guard let booked = bookedDay(of: meeting.id), let other = booked.other,
      let field = meeting.confirmedBy, allMeetings(of: meeting.id).isEmpty
    else { return nil }
    let isConfirmed = booked.entry.content.kind == .answer
    let (first, second) = isConfirmed ? ("booked", "confirmed") : ("confirmed", "booked")
    return Finding(
      check: Review.bookedAndConfirmed, severity: .warning, reviewee: record.reviewee, item: nil,
      says: "The \(meeting.title) was \(first) for \(other.text) and since then \(second) for "
        + "\(booked.booking.day.text), which is the day that counts.",
      facts: ["said by \(booked.entry.author) on \(booked.entry.at.civilDay.text)"],
      remedy: isConfirmed
        ? "book \(record.reviewee) \(meeting.id) --on \(booked.booking.day.iso)"
        : "answer \(record.reviewee) \(field) \(booked.booking.day.iso)",
      clauses: meeting.clauses)
  }
}

extension Entry {
  fileprivate func isMeeting(of kind: String) -> Bool {
    if case .meeting(let meeting) = content { meeting.meeting == kind } else { false }
  }
}
