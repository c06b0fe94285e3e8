extension PolicyCheck {
  /// What is due, by when, and for whom.
  mutating func checkDeadlines() {
    for (index, deadline) in policy.deadlines.enumerated() {
      let path: [PolicyProblem.Step] = [.key("deadlines"), .index(index)]
      check(deadline.when, at: path + [.key("when")])
      check(deadline.done, at: path + [.key("done")])
      checkWho(deadline.duty, at: path + [.key("duty")])
      checkDays(of: deadline, at: path)
      checkFactsOfWholeReview(deadline, at: path)
    }
  }

  private mutating func checkDays(of deadline: Deadline, at path: [PolicyProblem.Step]) {
    switch (deadline.by, deadline.window) {
    case (nil, nil):
      add(path, "the deadline has no day", "Give by, a fact that is a day, or window.")
    case (_?, _?):
      add(path + [.key("window")], "the last day is set in 2 ways", "Leave out window or by.")
    default: break
    }
    if deadline.window != nil, deadline.opens != nil {
      add(path + [.key("opens")], "the window says when it opens", "Leave out opens.")
    }
    checkDay(deadline.by, at: path + [.key("by")])
    checkDay(deadline.opens, at: path + [.key("opens")])
    let windows = policy.calendar.windows.map(\.id)
    if let window = deadline.window, !windows.contains(window) {
      add(
        path + [.key("window")], "there is no window “\(window)”", suggestion(window, windows))
    }
  }

  mutating func checkDay(_ fact: String?, at path: [PolicyProblem.Step]) {
    guard let fact, vocabulary.types[fact] != .day else { return }
    let days = vocabulary.types.filter { $0.value == .day }.map(\.key)
    add(path, "“\(fact)” is not a day", suggestion(fact, days))
  }

  /// A deadline is of the review as a whole, and nothing is being recorded when it is judged.
  private mutating func checkFactsOfWholeReview(
    _ deadline: Deadline, at path: [PolicyProblem.Step]
  ) {
    checkFactsOfWholeReview([
      (path + [.key("when")], deadline.when?.condition.facts ?? []),
      (path + [.key("by")], deadline.by.map { [$0] } ?? []),
      (path + [.key("opens")], deadline.opens.map { [$0] } ?? []),
      (path + [.key("done")], deadline.done.condition.facts),
    ])
  }

  /// Facts of an item or of an entry are not known where a review is looked at as a whole.
  mutating func checkFactsOfWholeReview(
    _ places: [(path: [PolicyProblem.Step], facts: [String])]
  ) {
    for (path, facts) in places {
      let stray = facts.first { $0.hasPrefix("item.") || $0.hasPrefix("entry.") }
      guard let stray, vocabulary.types[stray] != nil else { continue }
      add(
        path, "“\(stray)” is not known of a review as a whole",
        "Use a fact of the whole review.")
    }
  }
}

extension PolicyCheck {
  /// A deadline's day rests on the fact that it is, and how it stands on its conditions as well.
  func addDeadlineDependencies(to edges: inout [String: [String]]) {
    for deadline in policy.deadlines {
      let node = "deadline.\(deadline.id)"
      let days = [deadline.lastDay, deadline.firstDay].compactMap { $0 }.map(stem)
      // Where its time starts matters only for what stops it.
      edges["\(node).due"] =
        deadline.stops.isEmpty ? deadline.lastDay.map { [stem($0)] } ?? [] : days
      let conditions = [deadline.when, deadline.done].compactMap { $0?.condition }
      edges[node] = days + conditions.flatMap(stems)
    }
  }

  /// The deadline's standing that a name asks for, or nil for other names.
  func deadlineStem(_ parts: [String]) -> String? {
    guard parts.count == 3, parts[0] == "deadline", parts[2] != "due" else { return nil }
    return "deadline.\(parts[1])"
  }
}
