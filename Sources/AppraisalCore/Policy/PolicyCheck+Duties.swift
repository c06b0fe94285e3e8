extension PolicyCheck {
  /// By when the school has to do what, and whose duty it is.
  mutating func checkDuties() {
    for (index, duty) in policy.duties.enumerated() {
      let path: [PolicyProblem.Step] = [.key("duties"), .index(index)]
      if duty.by == nil, duty.every == nil {
        add(path, "the duty has no day", "Give by, a day, or every, a length of time.")
      }
      check(by: duty.by, at: path + [.key("by")])
      checkLength(duty.every, at: path + [.key("every")])
      checkLength(duty.opens, at: path + [.key("opens")])
      if let from = duty.from, from != SchoolDuty.reviewedDay {
        add(
          path + [.key("from")], "“\(from)” is not a day to count from",
          "Expected \(SchoolDuty.reviewedDay), or leave it out for the cycle's first day.")
      }
      checkWho(duty.duty, at: path + [.key("duty")])
      for who in duty.duty where Policy.isRelation(who) {
        add(
          path + [.key("duty")], "“\(who)” stands to a person, and a duty is about nobody",
          "Name a role, such as headteacher.")
      }
    }
  }

  private mutating func check(by: String?, at path: [PolicyProblem.Step]) {
    guard let by else { return }
    if by == SchoolDuty.reviewDay {
      if PolicySource.lastDay(of: policy.source.nextReview) == nil {
        add(
          path, "the source names no next review as a date",
          "Add nextReview to source, such as 2026-09, or leave by out.")
      }
      return
    }
    let dates = policy.calendar.dates.filter { $0.day != nil && $0.when == nil }
      .map { "date.\($0.id)" }
    if !dates.contains(by) {
      add(
        path, "“\(by)” is not a day of every cycle",
        suggestion(by, dates + [SchoolDuty.reviewDay]))
    }
  }

  /// A length is written out, or a choice of the school.
  mutating func checkLength(_ length: String?, at path: [PolicyProblem.Step]) {
    guard let length else { return }
    if length.hasPrefix("choice.") {
      let id = String(length.dropFirst(7))
      let lengths = policy.choices.filter { $0.type == .length }.map(\.id)
      if !lengths.contains(id) {
        add(path, "“\(id)” is not a choice of a length of time", suggestion(id, lengths))
      }
    } else if Length(length) == nil {
      let units = Length.Unit.allCases.map(\.plural).joined(separator: ", ")
      add(
        path, "“\(length)” is not a length of time",
        "Expected a number and one of \(units), or choice.NAME.")
    }
  }
}
