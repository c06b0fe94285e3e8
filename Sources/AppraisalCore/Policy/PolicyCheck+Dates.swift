extension PolicyCheck {
  /// A date is a day of a year, or falls so long after or before another day.
  mutating func check(_ date: NamedDate, at path: [PolicyProblem.Step]) {
    let ways = [date.day != nil, date.after != nil, date.before != nil, date.term != nil]
      .count { $0 }
    guard ways == 1 else {
      add(
        path, ways == 0 ? "the date has no day" : "the date is set in \(ways) ways",
        "Give one of: day (with year), after (with add), before (with add), term (with edge).")
      return
    }
    if let term = date.term {
      check(term, of: date, at: path)
    } else if let day = date.day {
      checkMonthDay(day, at: path + [.key("day")])
      if date.year == nil {
        let years = NamedDate.Year.allCases.map(\.rawValue).joined(separator: ", ")
        add(path, "the date does not say which year’s", "Add year: one of \(years).")
      }
      if date.add != nil { addStray("add", at: path, "after or before") }
      if date.edge != nil { addStray("edge", at: path, "term") }
    } else {
      checkRelative(date, at: path)
    }
  }

  private mutating func check(_ term: Int, of date: NamedDate, at path: [PolicyProblem.Step]) {
    if !(1...12).contains(term) {
      add(path + [.key("term")], "there is no term \(term)", "Expected a number from 1 to 12.")
    }
    if date.edge == nil {
      let edges = TermEdge.allCases.map(\.rawValue).joined(separator: ", ")
      add(path, "the date does not say which end of the term", "Add edge: one of \(edges).")
    }
    if date.year != nil { addStray("year", at: path, "day") }
    if date.add != nil { addStray("add", at: path, "after or before") }
  }

  private mutating func checkRelative(_ date: NamedDate, at path: [PolicyProblem.Step]) {
    if date.year != nil { addStray("year", at: path, "day") }
    if date.edge != nil { addStray("edge", at: path, "term") }
    for (key, fact) in [("after", date.after), ("before", date.before)] {
      guard let fact else { continue }
      let days = vocabulary.types.filter { $0.value == .day }.map(\.key)
      if vocabulary.types[fact] != .day {
        add(path + [.key(key)], "“\(fact)” is not a day", suggestion(fact, days))
      }
    }
    guard let length = date.add else {
      add(path, "the date does not say how long after or before", "Add add, such as “5 days”.")
      return
    }
    if length.hasPrefix("choice.") {
      let lengths = policy.choices.filter { $0.type == .length }.map(\.id)
      let id = String(length.dropFirst(7))
      if !lengths.contains(id) {
        add(
          path + [.key("add")], "“\(id)” is not a choice of a length of time",
          suggestion(id, lengths))
      }
    } else if Length(length) == nil {
      let units = Length.Unit.allCases.map(\.plural).joined(separator: ", ")
      add(
        path + [.key("add")], "“\(length)” is not a length of time",
        "Expected a number and one of \(units), or choice.NAME.")
    }
  }

  private mutating func addStray(
    _ key: String, at path: [PolicyProblem.Step], _ other: String
  ) {
    add(path + [.key(key)], "\(key) goes with \(other) only", "Leave it out.")
  }
}

extension PolicyCheck {
  /// A date rests on the day that it is counted from, and on its condition.
  func addDateDependencies(to edges: inout [String: [String]]) {
    for date in policy.calendar.dates {
      let facts = [date.after, date.before].compactMap { $0 } + (date.when?.condition.facts ?? [])
      edges["date.\(date.id)", default: []] += facts.map(stem)
      for meeting in policy.meetings {
        edges["meeting.\(meeting.id).since.\(date.id)"] = ["date.\(date.id)"]
      }
    }
  }
}
