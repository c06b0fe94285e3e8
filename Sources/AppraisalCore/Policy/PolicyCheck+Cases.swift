extension PolicyCheck {
  /// Kinds of case: what they name is there, every event is one, and somebody can open them.
  mutating func checkCases() {
    unique(policy.cases.map(\.id), "cases")
    for (index, kind) in policy.cases.enumerated() {
      let path: [PolicyProblem.Step] = [.key("cases"), .index(index)]
      check(kind.when, at: path + [.key("when")])
      unique(kind.grounds.map(\.id), path + [.key("grounds")])
      checkCaseNames(of: kind, at: path)
      checkCaseFields(kind.fields, of: kind, at: path + [.key("fields")])
      for (position, step) in kind.steps.enumerated() {
        check(step, of: kind, at: path + [.key("steps"), .index(position)])
      }
      check(kind.closing, of: kind, at: path + [.key("closing")])
      checkOutcomes(of: kind, at: path + [.key("outcomes")])
      checkPanels(of: kind, at: path + [.key("panel")])
      checkSuspension(of: kind, at: path + [.key("suspends")])
      if !kind.hiddenFrom.isEmpty { checkWho(kind.hiddenFrom, at: path + [.key("hiddenFrom")]) }
      if !policy.access.contains(where: { $0.speaks(of: "case.open.\(kind.id)") }) {
        add(
          path, "“access” lets nobody open this case",
          "Give the act case.open.\(kind.id) to somebody in access.")
      }
    }
  }

  /// Steps, fields and the words for every case share one space of names.
  private mutating func checkCaseNames(of kind: CaseKind, at path: [PolicyProblem.Step]) {
    var seen: Set<String> = CaseKind.words
    var named: [(String, [PolicyProblem.Step])] = []
    func note(_ fields: [CaseField], _ path: [PolicyProblem.Step]) {
      for (index, field) in fields.enumerated() {
        named.append((field.id, path + [.key("fields"), .index(index)]))
      }
    }
    note(kind.fields, path)
    for (index, step) in kind.steps.enumerated() {
      let place = path + [.key("steps"), .index(index)]
      named.append((step.id, place))
      note(step.fields, place)
    }
    for (id, place) in named {
      if !PolicyCheck.isName(id) {
        add(place + [.key("id")], "“\(id)” is not a name", "Use letters, digits and hyphens only.")
      } else if Review.isCaseName(id) {
        add(place + [.key("id")], "“\(id)” is the name of a case", "Give it another name.")
      } else if CaseKind.words.contains(id) {
        add(
          place + [.key("id")], "“\(id)” is a word that conditions use of every case",
          "Give it another name.")
      } else if !seen.insert(id).inserted {
        add(
          place + [.key("id")], "“\(id)” is the name of two things in this case",
          "Give one of them another name; steps and fields share their names.")
      }
    }
  }

  private mutating func checkCaseFields(
    _ fields: [CaseField], of kind: CaseKind, at path: [PolicyProblem.Step]
  ) {
    for (index, field) in fields.enumerated() {
      let place = path + [.index(index)]
      if field.kind == .choice, field.allowed.isEmpty {
        add(place, "the choice has no answers", "List them in allowed.")
      } else if field.kind != .choice, !field.allowed.isEmpty {
        add(place + [.key("allowed")], "only a choice has answers to choose", "Leave out allowed.")
      }
      if field.kind != .number, field.least != nil || field.most != nil {
        add(place, "only a number has least and most", "Leave them out.")
      }
      let least = field.least ?? 0
      let most = field.most ?? CaseField.largest
      if least < 0 || most > CaseField.largest || least > most {
        add(
          place, "no number is at least \(least) and at most \(most)",
          "Give least and most within 0 to \(CaseField.largest).")
      }
      if !field.by.isEmpty { checkWho(field.by, at: place + [.key("by")]) }
      if field.kind == .person, Policy.relations.contains(field.id) {
        add(
          place + [.key("id")], "“\(field.id)” is already how somebody stands to a review",
          "Give it another name; whoever it names then stands so to the case.")
      }
    }
  }

  private mutating func check(
    _ step: CaseStepRule, of kind: CaseKind, at path: [PolicyProblem.Step]
  ) {
    check(step.when, at: path + [.key("when")])
    checkSteps(step.needs, of: kind, but: step.id, at: path + [.key("needs")])
    checkCaseFields(step.fields, of: kind, at: path + [.key("fields")])
    check(step.due, of: kind, at: path + [.key("due")])
    if step.due?.every != nil, step.repeatable != true {
      add(
        path + [.key("due"), .key("every")], "a step that is done once is not due again and again",
        "Add \"repeatable\": true, or give within.")
    }
    if step.byPanel == true, kind.panel.isEmpty {
      add(path + [.key("byPanel")], "the policy names no panel for this case", "Add panel.")
    }
  }

  private mutating func checkSteps(
    _ needs: [String], of kind: CaseKind, but own: String? = nil, at path: [PolicyProblem.Step]
  ) {
    let known = kind.steps.map(\.id).filter { $0 != own }
    for (index, need) in needs.enumerated() where !known.contains(need) {
      add(
        path + [.index(index)], "there is no other step “\(need)” in this case",
        suggestion(need, known))
    }
  }

  private mutating func check(
    _ time: CaseTime?, of kind: CaseKind, at path: [PolicyProblem.Step]
  ) {
    guard let time else { return }
    let events = [time.after, time.before, time.by].compactMap { $0 }
    if events.count > 1 || (events.isEmpty && time.length == nil) {
      add(
        path, "the last day is set in \(events.count) ways",
        "Give one of by, after and before; after and before with within.")
    }
    if events.count == 1, time.by != nil, time.within != nil {
      add(path + [.key("within")], "by is the last day itself", "Give after or before instead.")
    }
    if time.within != nil, time.every != nil {
      add(path + [.key("every")], "the time is given twice", "Leave out within or every.")
    }
    if time.length == nil, time.by == nil, !events.isEmpty {
      add(path, "how long it may take is not said", "Give within, such as \"5 working days\".")
    }
    checkLength(time.within, at: path + [.key("within")])
    checkLength(time.every, at: path + [.key("every")])
    for (key, event) in [("after", time.after), ("before", time.before), ("by", time.by)] {
      checkEvent(event, of: kind, at: path + [.key(key)])
    }
    checkWho(time.duty, at: path + [.key("duty")])
    let pauses = policy.pauses.map(\.id)
    for (index, stop) in time.stops.enumerated() where !pauses.contains(stop) {
      add(
        path + [.key("stops"), .index(index)], "there is no pause “\(stop)”",
        suggestion(stop, pauses))
    }
  }

  /// An event of the case, or any fact that is a day.
  private mutating func checkEvent(
    _ event: String?, of kind: CaseKind, at path: [PolicyProblem.Step]
  ) {
    guard let event, !kind.events.contains(event), vocabulary.types[event] != .day else { return }
    let days = vocabulary.types.filter { $0.value == .day }.map(\.key)
    let near = NearestWord.to(event, among: kind.events + days).map { "Did you mean “\($0)”?" }
    add(
      path, "“\(event)” is no event of this case and no day",
      near ?? "Expected \(kind.events.joined(separator: ", ")), or a fact that is a day.")
  }

  private mutating func checkOutcomes(of kind: CaseKind, at path: [PolicyProblem.Step]) {
    unique(kind.outcomes.map(\.id), path)
    if kind.outcomes.isEmpty, !kind.steps.isEmpty || kind.suspends != nil || kind.closing != nil {
      add(path, "the case can never be closed", "Name at least one outcome.")
    }
    let kinds = policy.cases.map(\.id)
    for (index, outcome) in kind.outcomes.enumerated() {
      let place = path + [.index(index)]
      check(outcome.when, at: place + [.key("when")])
      checkSteps(outcome.needs, of: kind, at: place + [.key("needs")])
      for (position, next) in outcome.leadsTo.enumerated() where !kinds.contains(next) {
        add(
          place + [.key("leadsTo"), .index(position)], "there is no kind of case “\(next)”",
          suggestion(next, kinds))
      }
    }
    let isLedTo = policy.cases.contains { other in
      other.outcomes.contains { $0.leadsTo.contains(kind.id) }
    }
    if kind.onlyFollowing == true, !isLedTo {
      add(
        path, "no outcome leads to this case, so that it can never be opened",
        "Name it in leadsTo of an outcome, or leave out onlyFollowing.")
    }
  }

  private mutating func checkPanels(of kind: CaseKind, at path: [PolicyProblem.Step]) {
    for (index, panel) in kind.panel.enumerated() {
      let place = path + [.index(index)]
      check(panel.when, at: place + [.key("when")])
      check(panel.seats, at: place + [.key("seats")])
      if !panel.excluded.isEmpty { checkWho(panel.excluded, at: place + [.key("excluded")]) }
      if panel.when == nil, index != kind.panel.count - 1 {
        add(place, "a panel without a condition takes every case left over", "Put it last.")
      }
    }
  }

  private mutating func checkSuspension(of kind: CaseKind, at path: [PolicyProblem.Step]) {
    guard let rule = kind.suspends else { return }
    let pauses = policy.pauses.map(\.id)
    if !pauses.contains(rule.pause) {
      add(
        path + [.key("pause")], "there is no pause “\(rule.pause)”",
        suggestion(rule.pause, pauses))
    }
    checkEvent(rule.from, of: kind, at: path + [.key("from")])
    checkEvent(rule.to, of: kind, at: path + [.key("to")])
  }
}

extension PolicyCheck {
  /// What the times of steps rest on.
  func addCaseDependencies(to edges: inout [String: [String]]) {
    for kind in policy.cases {
      for step in kind.steps {
        guard let time = step.due else { continue }
        let name = "case.\(kind.id).\(step.id)"
        let when = step.when.map { stems(in: $0.condition) } ?? []
        addTime(time, name, when, to: &edges)
      }
      if let time = kind.closing {
        addTime(time, "case.\(kind.id).\(CaseKind.ending)", [], to: &edges)
      }
    }
  }

  private func addTime(
    _ time: CaseTime, _ name: String, _ when: [String], to edges: inout [String: [String]]
  ) {
    edges["\(name).due"] = time.event.map { $0.contains(".") ? [stem($0)] : [] } ?? []
    edges["\(name).arises"] = when
    for word in ["met", "overdue"] { edges["\(name).\(word)"] = ["\(name).due", "\(name).arises"] }
  }

  /// Every list of clauses in the kinds of case, with the path of what cites it.
  var caseCitations: [(clauses: [String], path: [PolicyProblem.Step])] {
    var all: [([String], [PolicyProblem.Step])] = []
    func list<Item>(_ items: [Item], _ clauses: (Item) -> [String], _ path: [PolicyProblem.Step]) {
      for (index, item) in items.enumerated() {
        all.append((clauses(item), path + [.index(index)]))
      }
    }
    list(policy.cases, \.clauses, [.key("cases")])
    for (index, kind) in policy.cases.enumerated() {
      let path: [PolicyProblem.Step] = [.key("cases"), .index(index)]
      list(kind.grounds, \.clauses, path + [.key("grounds")])
      list(kind.fields, \.clauses, path + [.key("fields")])
      list(kind.steps, \.clauses, path + [.key("steps")])
      list(kind.outcomes, \.clauses, path + [.key("outcomes")])
      list(kind.panel, \.clauses, path + [.key("panel")])
      for (position, step) in kind.steps.enumerated() {
        list(
          step.fields, \.clauses,
          path + [.key("steps"), .index(position), .key("fields")])
      }
    }
    return all
  }
}
