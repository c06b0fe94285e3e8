extension ReviewReport {
  /// The deadlines that arise for the person, with their days and how they stand.
  static func deadlines(_ review: Review) -> [Block] {
    let arising = review.deadlines.filter { $0.standing != .notArising }
    if arising.isEmpty { return [] }
    let rows = arising.map { status -> [Cell] in
      [
        .text(Wording.capitalised(status.deadline.title)), day(of: status),
        .text(text(status, in: review)), .text(status.deadline.strength.rawValue),
        .text(status.deadline.clauses.joined(separator: " ")),
      ]
    }
    return [
      .table(
        Table(
          id: "deadlines", caption: "What is due",
          columns: [
            Column(id: "what", title: "What"), Column(id: "due", title: "Due", kind: .day),
            Column(id: "standing", title: "Standing"), Column(id: "strength", title: "Strength"),
            Column(id: "clauses", title: "Clauses"),
          ], rows: rows))
    ]
  }

  private static func day(of status: DeadlineStatus) -> Cell {
    if let due = status.due { return .day(due) }
    switch status.standing {
    case .awaits: return .missing("not yet")
    case .stopped: return .missing("not known while stopped")
    case .waits(let missing): return .missing(missing.joined(separator: "; "))
    default: return .missing("not known")
    }
  }

  /// How it stands, and why its last day is another than it was.
  private static func text(_ status: DeadlineStatus, in review: Review) -> String {
    text(status.standing) + (status.stop.map { "; \($0.text(in: review))" } ?? "")
  }

  static func text(_ standing: DeadlineStanding) -> String {
    switch standing {
    case .notArising: "does not arise"
    case .awaits(let event): "counts from \(event)"
    case .waits: "waits"
    case .undecided: "not known whether it arises"
    case .ahead(let opens): "from \(opens.text)"
    case .stopped(let since, let until):
      until.map { "stopped until \($0.text)" } ?? "stopped since \(since.text)"
    case .open: "open"
    case .overdue(let days): "\(Wording.count(days, "day", "days")) overdue"
    case .met: "met"
    case .late(let day, let days):
      "done on \(day.text), \(Wording.count(days, "day", "days")) late"
    case .done: "done"
    }
  }
}
