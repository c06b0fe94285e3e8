extension PolicyCheck {
  /// A date is a day of a year, or falls so long after or before another day.
  mutating func check(_ date: NamedDate, at path: [PolicyProblem.Step]) {
    let ways = [
      date.day != nil, date.after != nil, date.before != nil, date.term != nil, date.part != nil,
    ].count { $0 }
    guard ways == 1 else {
      add(
        path, ways == 0 ? "the date has no day" : "the date is set in \(ways) ways",
        "Give one of: day (with year), after (with add), before (with add), term (with edge), "
          + "part (with from and to).")
      return
    }
    if date.part == nil {
      if date.from != nil { addStray("from", at: path, "part") }
      if date.to != nil { addStray("to", at: path, "part") }
    }
    if let term = date.term {
      check(term, of: date, at: path)
    } else if let part = date.part {
      check(part, of: date, at: path)
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

  private mutating func check(_ part: String, of date: NamedDate, at path: [PolicyProblem.Step]) {
    if Fraction(part) == nil {
      add(
        path + [.key("part")], "“\(part)” is not a part of a stretch of days",
        "Expected a fraction such as 1/2, of numbers up to 366.")
    }
    if date.from == nil || date.to == nil {
      add(
        path, "the date does not say of which stretch of days it ends a part",
        "Add from and to, such as period.from and period.to.")
    }
    checkDays([("from", date.from), ("to", date.to)], at: path)
    if date.year != nil { addStray("year", at: path, "day") }
    if date.edge != nil { addStray("edge", at: path, "term") }
    if date.add != nil { addStray("add", at: path, "after or before") }
  }

  /// Every fact that is named has to be a day.
  private mutating func checkDays(
    _ facts: [(key: String, fact: String?)], at path: [PolicyProblem.Step]
  ) {
    for case (let key, let fact?) in facts where vocabulary.types[fact] != .day {
      let days = vocabulary.types.filter { $0.value == .day }.map(\.key)
      add(path + [.key(key)], "“\(fact)” is not a day", suggestion(fact, days))
    }
  }

  private mutating func checkRelative(_ date: NamedDate, at path: [PolicyProblem.Step]) {
    if date.year != nil { addStray("year", at: path, "day") }
    if date.edge != nil { addStray("edge", at: path, "term") }
    checkDays([("after", date.after), ("before", date.before)], at: path)
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
      let facts = date.origins + (date.when?.condition.facts ?? [])
      edges["date.\(date.id)", default: []] += facts.map(stem)
      for meeting in policy.meetings {
        edges["meeting.\(meeting.id).since.\(date.id)"] = ["date.\(date.id)"]
      }
    }
  }
}
