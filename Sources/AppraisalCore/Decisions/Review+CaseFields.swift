extension Review {
  /// What stands against the answers that are given with a case or a step of it.
  func refusals(
    of answers: [String: String]?, fields: [CaseField], in kind: CaseKind, _ because: String?,
    _ relations: [String]
  ) -> [Refusal] {
    let answers = answers ?? [:]
    var refusals = answers.keys.sorted().compactMap { name in
      refusal(of: answers[name] ?? "", in: name, fields, kind, relations)
    }
    let lacking = fields.filter { $0.required == true && answers[$0.id] == nil }
    if !lacking.isEmpty {
      refusals.append(
        Refusal(
          says: "This is still to be said: \(Wording.list(lacking.map(\.title))).",
          clauses: (lacking.flatMap(\.clauses) + kind.clauses).unique,
          remedy: "Add "
            + lacking.map { "--set \($0.id)=\($0.placeholder)" }.joined(separator: " ")
            + "."))
    }
    return refusals
  }

  private func refusal(
    of answer: String, in name: String, _ fields: [CaseField], _ kind: CaseKind,
    _ relations: [String]
  ) -> Refusal? {
    guard let field = fields.first(where: { $0.id == name }) else {
      return Refusal(
        says: "“\(name)” is not a field here.", clauses: kind.clauses,
        remedy: fields.isEmpty
          ? "Leave out --set \(name)." : "Expected \(Wording.alternatives(fields.map(\.id))).")
    }
    let clauses = field.clauses.isEmpty ? kind.clauses : field.clauses
    if !field.by.isEmpty, Set(field.by).isDisjoint(with: relations) {
      let who = Wording.alternatives(field.by.map(Wording.role))
      return Refusal(
        says: "This is for the \(who) to fill in: \(field.title).", clauses: clauses,
        remedy: "Let the \(who) record it.")
    }
    if !field.accepts(answer) {
      return Refusal(
        says: "“\(answer)” does not answer “\(field.title)”.", clauses: clauses,
        remedy: "Expected \(field.expectation): --set \(name)=\(field.placeholder).")
    }
    return nil
  }

  /// What stands against the people who are to hear a case.
  func refusals(
    ofPanel panel: [PersonID]?, _ roles: [String: [String]], in kind: CaseKind, _ name: String,
    heardBy step: CaseStepRule? = nil
  ) -> [Refusal] {
    let sitting = record.case(name)?.panel ?? []
    guard let panel else {
      guard step?.byPanel == true, sitting.isEmpty else { return [] }
      return [
        Refusal(
          says: "Nobody is named yet to hear \(name).",
          facts: rule(ofPanel: kind, name).map { ["wanted: \($0.text)"] } ?? [],
          clauses: kind.panel.flatMap(\.clauses), remedy: "Name them with --panel PERSON.")
      ]
    }
    if let heard = heardStep(of: kind, in: name), panel != sitting {
      return [
        Refusal(
          says:
            "\(name) has been heard (\(heard.on.text)), and the same people hear it to its end.",
          facts: ["heard by \(Wording.list(sitting.map(\.text)))"],
          clauses: kind.panel.flatMap(\.clauses), remedy: "Leave out --panel.")
      ]
    }
    guard let rule = rule(ofPanel: kind, name) else {
      return [
        Refusal(
          says: "The policy does not say who hears this: \(kind.title).", clauses: kind.clauses,
          remedy: "Leave out --panel.")
      ]
    }
    return [refusal(ofSeats: panel, roles, rule), refusal(ofExcluded: panel, roles, rule)]
      .compactMap { $0 }
  }

  /// The rule on who hears a case; nil where there is none, or it is not known which holds.
  func rule(ofPanel kind: CaseKind, _ name: String) -> CasePanel? {
    for rule in kind.panel {
      guard let when = rule.when else { return rule }
      switch truth(of: when, item: name) {
      case .yes: return rule
      case .no: continue
      case .unknown: return nil
      }
    }
    return nil
  }

  private func heardStep(of kind: CaseKind, in name: String) -> Entry? {
    kind.steps.filter { $0.byPanel == true }
      .compactMap { record.case(name)?.lastStep(named: $0.id) }.min { $0.on < $1.on }
  }

  private func refusal(
    ofSeats panel: [PersonID], _ roles: [String: [String]], _ rule: CasePanel
  ) -> Refusal? {
    if panel.unique.count == panel.count,
      PanelSeating.isPossible(rule.seats, with: panel.map { standing(of: $0, roles) })
    {
      return nil
    }
    return Refusal(
      says: "This is heard by \(rule.text).",
      facts: panel.map { person in
        let held = standing(of: person, roles).sorted()
        return "\(person) is \(held.isEmpty ? "none of these" : Wording.list(held))"
      }, clauses: rule.clauses, remedy: "Name the right people with --panel.")
  }

  private func refusal(
    ofExcluded panel: [PersonID], _ roles: [String: [String]], _ rule: CasePanel
  ) -> Refusal? {
    for person in panel {
      let standing = standing(of: person, roles)
      let reason =
        person == record.reviewee
        ? "whose review it is" : rule.excluded.first(where: standing.contains)
      guard let reason else { continue }
      return Refusal(
        says: "\(person) cannot hear this.", facts: ["\(person) is \(reason)"],
        clauses: rule.clauses, remedy: "Name somebody else with --panel.")
    }
    return nil
  }

  /// How somebody stands to the review, with the roles that they held when they were named.
  func standing(of person: PersonID, _ roles: [String: [String]]) -> Set<String> {
    Set(relations(of: Actor(person: person, roles: roles[person.text] ?? [])))
  }
}

extension CasePanel {
  /// Who hears it, in plain words.
  public var text: String { Wording.list(seats.map(\.text)) }
}

extension CaseField {
  /// What stands for its answer in a command.
  public var placeholder: String {
    switch kind {
    case .text: "TEXT"
    case .day: "DAY"
    case .time: "TIME"
    case .number: "NUMBER"
    case .choice: allowed.count > 4 ? "CHOICE" : allowed.joined(separator: "|")
    case .yesNo: "yes|no"
    case .person: "PERSON"
    }
  }
}
