extension Review {
  /// The first day of the time that a deadline gives: the day it opens or the first of the period,
  /// but where its last day counts from an event, no day before that.
  func clockStart(of deadline: Deadline, opens: Day?) -> Day {
    let first = period.first ?? rules.period.first
    let start = deadline.by.flatMap { eventStart(behind: $0) }
    if deadline.firstDay == nil { return start ?? first }
    let opening = opens ?? first
    return start.map { max($0, opening) } ?? opening
  }

  /// The first day that can move a day which counts from an event, or nil where it counts from none.
  ///
  /// Time that is given after an event begins on the next day. What is due on the day of an event, or
  /// before it, was not waited for earlier, so that only time from that day on can be lacking.
  private func eventStart(behind name: String, depth: Int = 0) -> Day? {
    guard name.hasPrefix("date.") else {
      if let start = caseClockStart(name) { return start }
      let head = String(name.prefix { $0 != "." })
      return Review.events.contains(head) || head == "deadline" ? dayFact(name).day : nil
    }
    let date = policy.calendar.dates.first {
      "date.\($0.id)" == name && holds($0.when) == .yes
    }
    // Dates that count from one another end somewhere; a policy whose dates do not is refused.
    guard depth < 16, let date else { return nil }
    if let after = date.after {
      if after.hasPrefix("date."), let start = eventStart(behind: after, depth: depth + 1) {
        return start
      }
      return dayFact(after).day?.adding(days: 1)
    }
    return (date.before ?? date.from).flatMap { eventStart(behind: $0, depth: depth + 1) }
  }
}
