extension Review {
  /// What is strange about the day for which a meeting is to be booked, as sentences: that nobody
  /// works on it, or that the meeting has to be held sooner.
  ///
  /// - Parameter booking: The booking.
  /// - Returns: The sentences; none where the day is like any other.
  public func doubts(about booking: MeetingBooked) -> [String] {
    let day = booking.day
    var doubts: [String] = []
    if let holiday = rules.calendar.bankHoliday(on: day) {
      doubts.append("\(day.text) is a bank holiday: \(holiday.name).")
    } else if !rules.calendar.isWorkingDay(day) {
      doubts.append("\(day.longText) is no working day.")
    }
    let command = "meeting REVIEWEE \(booking.meeting)"
    let last = deadlines.filter { status in
      status.deadline.command == command && status.standing.isUnsettled
        && status.due.map { $0 < day } ?? false
    }.min { ($0.due ?? .latest) < ($1.due ?? .latest) }
    if let last, let due = last.due {
      let clauses = last.deadline.clauses.joined(separator: " ")
      doubts.append(
        "the last day to \(last.deadline.title) is \(due.text)\(clauses.isEmpty ? "" : " (\(clauses))")."
      )
    }
    return doubts
  }
}
