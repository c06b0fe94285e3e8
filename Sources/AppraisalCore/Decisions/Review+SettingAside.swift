extension Review {
  /// Whether a ground of the scope was set aside for this person by somebody who may.
  func isSetAside(_ exclusion: Exclusion) -> Bool {
    record.despite == exclusion.id && exclusion.setAside.map { holds($0.when) == .yes } == true
  }

  /// The ground that was set aside for this person, if one was.
  var groundSetAside: Exclusion? { policy.scope.first(where: isSetAside) }

  /// What the policy's scope says to somebody who joins despite a ground.
  func refusals(of enrolment: Enrolment, by relations: [String]) -> [Refusal] {
    guard let id = enrolment.despite else { return [] }
    guard let ground = policy.scope.first(where: { $0.id == id }), let rule = ground.setAside
    else { return [refusal(ofGround: id)] }
    let clauses = ground.clauses + rule.clauses
    var found: [Refusal] = []
    if Set(rule.by).isDisjoint(with: relations) {
      found.append(
        Refusal(
          says: "This is for the \(rule.who) to set aside: \(ground.title).", clauses: clauses,
          remedy: "Let the \(rule.who) do it: \(ground.command(for: record.reviewee))"))
    }
    if enrolment.because?.isEmpty != false {
      found.append(
        Refusal(
          says: "A ground is set aside only with a reason (\(rule.says)): \(ground.title).",
          clauses: clauses, remedy: "Give the reason with --because TEXT."))
    }
    return found + refusals(of: ground, rule, clauses)
  }

  private func refusal(ofGround id: String) -> Refusal {
    let known = policy.scope.filter { $0.setAside != nil }.map(\.id)
    let ground = policy.scope.first { $0.id == id }
    return Refusal(
      says: ground.map { "The policy lets nobody set this aside: \($0.title)." }
        ?? "“\(id)” is not a ground of the policy.",
      clauses: ground?.clauses ?? [],
      remedy: known.isEmpty
        ? "Leave out --despite." : "It can be \(known.joined(separator: " or ")).")
  }

  /// The circumstances: whether the ground may be set aside here, and is there at all.
  private func refusals(
    of ground: Exclusion, _ rule: SettingAside, _ clauses: [String]
  ) -> [Refusal] {
    if let when = ground.when, truth(of: when) == .no {
      return [
        Refusal(
          says: "There is nothing to set aside: \(record.reviewee) is not \(ground.title).",
          facts: sentences(for: evaluate(when)), clauses: clauses, remedy: "Leave out --despite.")
      ]
    }
    guard let when = rule.when, truth(of: when) != .yes else { return [] }
    return [
      Refusal(
        says: "This is set aside only \(rule.says): \(ground.title).",
        facts: sentences(for: evaluate(when)), clauses: clauses,
        remedy: "Enrol the person once it is so.")
    ]
  }
}

extension SettingAside {
  /// Who may, in words.
  fileprivate var who: String { by.joined(separator: " or the ") }
}

extension Exclusion {
  /// Who may set the ground aside and how, in plain words; nil where nobody may.
  public func remedy(for person: PersonID, in cycle: CycleName) -> String? {
    setAside.map { rule in
      let cited = rule.clauses.isEmpty ? "" : " (\(rule.clauses.joined(separator: " ")))"
      return "the \(rule.who) may set it aside \(rule.says)\(cited) "
        + "with: \(command(for: person, in: cycle.text))"
    }
  }

  fileprivate func command(for person: PersonID, in cycle: String = "CYCLE") -> String {
    "appraise cycle enrol \(cycle) \(person) --despite \(id) --because TEXT"
  }
}

extension ReviewFacts {
  /// Whether a ground was set aside when the person joined.
  func enrolledValue(_ rest: String) -> FactValue {
    guard rest.hasPrefix("despite.") else { return .missing("“enrolled.\(rest)” is not a fact") }
    return .yesNo(review.record.despite == String(rest.dropFirst("despite.".count)))
  }

  /// Whether the person reviewed holds a role.
  func revieweeValue(_ rest: String) -> FactValue {
    guard rest.hasPrefix("role.") else { return .missing("“reviewee.\(rest)” is not a fact") }
    guard let roles = review.record.facts?.roles else {
      return .missing("the roles that the person holds")
    }
    return .yesNo(roles.contains(String(rest.dropFirst("role.".count))))
  }
}
