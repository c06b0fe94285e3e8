extension PolicyCheck {
  mutating func checkAssessment() {
    let root: [PolicyProblem.Step] = [.key("assessment")]
    for (index, area) in policy.assessment.areas.enumerated() {
      let path = root + [.key("areas"), .index(index)]
      checkScale(area.scale, at: path + [.key("scale")])
      check(area.when, at: path + [.key("when")])
      if area.hasLevel {
        checkRule(area.level, at: path + [.key("level")])
      } else {
        checkBareLevel(area.level, at: path + [.key("level")])
      }
      if let choice = area.items.choice,
        policy.choices.first(where: { $0.id == choice })?.type != .words
      {
        add(
          path + [.key("items"), .key("choice")], "“\(choice)” is not a choice of a list of words",
          "Name a choice of type words.")
      }
    }
    if let overall = policy.assessment.overall {
      checkRule(overall, at: root + [.key("overall")])
    }
  }

  /// A rule that gives no level has nothing to work one out from.
  private mutating func checkBareLevel(_ rule: DecisionRule, at path: [PolicyProblem.Step]) {
    if let scale = rule.scale { checkScale(scale, at: path + [.key("scale")]) }
    if rule.when != nil || !rule.needs.isEmpty || rule.departure != nil {
      add(
        path, "the rule has conditions for a level, and nobody gives one",
        "Add rows, or say who judges with decidedBy; or leave the conditions out.")
    }
  }

  private mutating func checkScale(_ id: String, at path: [PolicyProblem.Step]) {
    if vocabulary.scales[id] == nil {
      add(path, "there is no scale “\(id)”", suggestion(id, Array(vocabulary.scales.keys)))
    }
  }

  func suggestion(_ word: String, _ words: [String]) -> String {
    if let nearest = NearestWord.to(word, among: words) { return "Did you mean “\(nearest)”?" }
    return words.isEmpty
      ? "The policy has none." : "Expected \(Set(words).sorted().joined(separator: ", "))."
  }

  mutating func checkRule(_ rule: DecisionRule, at path: [PolicyProblem.Step]) {
    let answers = answers(of: rule, at: path)
    check(rule.when, at: path + [.key("when")])
    for (index, need) in rule.needs.enumerated() where vocabulary.types[need] == nil {
      add(
        path + [.key("needs"), .index(index)], "“\(need)” is not a fact of this policy",
        suggestion(need, Array(vocabulary.types.keys)))
    }
    let rowAnswers = Set(rule.rows.map(\.answers))
    for (index, row) in rule.rows.enumerated() {
      let place = path + [.key("rows"), .index(index)]
      check(row.when, at: place + [.key("when")])
      checkAnswer(row, answers, at: place)
      for (position, other) in row.overrides.enumerated()
      where !rowAnswers.contains(other) || other == row.answers {
        add(
          place + [.key("overrides"), .index(position)], "no other row answers “\(other)”",
          suggestion(other, Array(rowAnswers.subtracting([row.answers]))))
      }
    }
    let reachable = Set(rule.rows.flatMap { $0.is.map { [$0] } ?? $0.ask })
    if !rule.rows.isEmpty, !rule.leavesRestToPeople {
      for answer in answers where !reachable.contains(answer) {
        add(path + [.key("rows")], "no row answers “\(answer)”", "Add a row, or drop the answer.")
      }
    }
  }

  private mutating func answers(
    of rule: DecisionRule, at path: [PolicyProblem.Step]
  ) -> [String] {
    guard let id = rule.scale else {
      if rule.outcomes.isEmpty, !rule.isSilent {
        add(path, "the rule has neither a scale nor outcomes", "Add one of them.")
      }
      return rule.outcomes.map(\.id)
    }
    checkScale(id, at: path + [.key("scale")])
    return vocabulary.scales[id]?.levels.map(\.code) ?? []
  }

  private mutating func checkAnswer(
    _ row: DecisionRow, _ answers: [String], at path: [PolicyProblem.Step]
  ) {
    checkForm(of: row, at: path)
    for (key, answer) in (row.is.map { [("is", $0)] } ?? []) + row.ask.map({ ("ask", $0) })
    where !answers.isEmpty && !answers.contains(answer) {
      add(path + [.key(key)], "“\(answer)” is not an answer here", suggestion(answer, answers))
    }
  }

  mutating func checkConditionsOfLists() {
    for (index, group) in policy.groups.enumerated() {
      check(group.when, at: [.key("groups"), .index(index), .key("when")])
      if group.when == nil, index != policy.groups.count - 1 {
        add(
          [.key("groups"), .index(index)], "a group without a condition takes everybody left over",
          "Put it last.")
      }
    }
    for (index, exclusion) in policy.scope.enumerated() {
      check(exclusion.when, at: [.key("scope"), .index(index), .key("when")])
      check(exclusion.setAside, at: [.key("scope"), .index(index), .key("setAside")])
    }
    for (index, definition) in policy.definitions.enumerated() {
      check(definition.when, at: [.key("definitions"), .index(index), .key("when")])
    }
    for (index, form) in policy.forms.enumerated() {
      check(form.when, at: [.key("forms"), .index(index), .key("when")])
      for (place, field) in form.fields.enumerated() {
        let path: [PolicyProblem.Step] = [
          .key("forms"), .index(index), .key("fields"), .index(place),
        ]
        check(field.shared, at: path + [.key("shared")])
        checkStage(field.stage, at: path + [.key("stage")])
      }
    }
    for (index, stage) in policy.stages.enumerated() {
      let path: [PolicyProblem.Step] = [.key("stages"), .index(index)]
      check(stage.when, at: path + [.key("when")])
      check(stage.done, at: path + [.key("done")])
      for (position, step) in stage.next.enumerated() {
        let step = (path: path + [.key("next"), .index(position)], rule: step)
        check(step.rule.when, at: step.path + [.key("when")])
        if !step.rule.duty.isEmpty { checkWho(step.rule.duty, at: step.path + [.key("duty")]) }
      }
    }
    for (index, requirement) in policy.requirements.enumerated() {
      let path: [PolicyProblem.Step] = [.key("requirements"), .index(index)]
      check(requirement.when, at: path + [.key("when")])
      check(requirement.requires, at: path + [.key("requires")])
    }
    for (index, finding) in policy.findings.enumerated() {
      check(
        finding.when, at: [.key("findings"), .index(index), .key("when")], itemsOf: finding.each)
    }
  }
}
