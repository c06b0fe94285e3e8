extension PolicyCheck {
  mutating func checkReferences() {
    for (index, finding) in policy.findings.enumerated() {
      guard let each = finding.each,
        each != "objectives", !policy.assessment.areas.contains(where: { $0.id == each }),
        !policy.cases.contains(where: { $0.each == each }),
        each != DevelopmentRules.each || policy.development == nil
      else { continue }
      add(
        [.key("findings"), .index(index), .key("each")], "there is no area “\(each)”",
        suggestion(each, policy.assessment.areas.map(\.id) + policy.cases.map(\.each)))
    }
    checkFindingNames()
    checkMeetings()
    if let choice = policy.moderation?.choice,
      !policy.choices.contains(where: { $0.id == choice })
    {
      add(
        [.key("moderation"), .key("choice")], "there is no choice “\(choice)”",
        suggestion(choice, policy.choices.map(\.id)))
    }
    checkActs()
  }

  private mutating func checkMeetings() {
    let kinds = policy.meetings.map(\.id)
    let fields = policy.forms.flatMap { form in form.fields.map { "\(form.id).\($0.id)" } }
    for (index, meeting) in policy.meetings.enumerated() {
      if let field = meeting.confirmedBy, !fields.contains(field) {
        add(
          [.key("meetings"), .index(index), .key("confirmedBy")],
          "“\(field)” is not a field of a form", suggestion(field, fields))
      }
      guard let other = meeting.opens, other == meeting.id || !kinds.contains(other) else {
        continue
      }
      add(
        [.key("meetings"), .index(index), .key("opens")],
        "“\(other)” is no other kind of meeting",
        suggestion(other, kinds.filter { $0 != meeting.id }))
    }
  }

  mutating func checkMonthDay(_ rule: String, at path: [PolicyProblem.Step]) {
    if rule.hasPrefix("choice.") {
      let id = String(rule.dropFirst(7))
      let choices = policy.choices.filter { $0.type == .monthDay }.map(\.id)
      if !choices.contains(id) {
        add(path, "“\(id)” is not a choice of a day of the year", suggestion(id, choices))
      }
    } else if MonthDay(rule) == nil {
      add(path, "“\(rule)” is not a day of the year", "Expected MM-DD, or choice.NAME.")
    }
  }

  /// Every act that a requirement or the access table names, with its path.
  var actPatterns: [(String, [PolicyProblem.Step])] {
    var patterns: [(String, [PolicyProblem.Step])] = []
    for (index, requirement) in policy.requirements.enumerated() {
      for (position, act) in requirement.acts.enumerated() {
        patterns.append(
          (act, [.key("requirements"), .index(index), .key("acts"), .index(position)]))
      }
    }
    for (index, act) in (policy.afterClosing?.acts ?? []).enumerated() {
      patterns.append((act, [.key("afterClosing"), .key("acts"), .index(index)]))
    }
    for (index, rule) in policy.access.enumerated() {
      for (position, act) in rule.may.enumerated() {
        patterns.append((act, [.key("access"), .index(index), .key("may"), .index(position)]))
      }
    }
    return patterns
  }

  private mutating func checkActs() {
    let acts = PolicyActs(of: policy)
    for (pattern, path) in actPatterns where !acts.areNamed(by: pattern) {
      add(
        path, "“\(pattern)” is not an act that anybody records", acts.suggestion(for: pattern))
    }
  }

  mutating func checkClauses() {
    let known = Set(policy.clauses.map(\.id))
    for (clauses, path) in citations {
      for (index, id) in clauses.enumerated() where !known.contains(id) {
        add(
          path + [.key("clauses"), .index(index)], "there is no clause “\(id)”",
          suggestion(id, Array(known)))
      }
    }
    for (index, clause) in policy.clauses.enumerated()
    where [.notForSoftware, .pending].contains(clause.treatment) && clause.note == nil {
      add(
        [.key("clauses"), .index(index)], "\(clause.treatment.rawValue), without saying why",
        "Add a note with the reason, or with what is missing.")
    }
  }

  /// Every list of clauses in the policy, with the path of what cites it.
  var citations: [(clauses: [String], path: [PolicyProblem.Step])] {
    var all: [([String], [PolicyProblem.Step])] = [(policy.source.clauses, [.key("source")])]
    func list<Item>(_ items: [Item], _ clauses: (Item) -> [String], _ keys: String...) {
      for (index, item) in items.enumerated() {
        all.append((clauses(item), keys.map { .key($0) } + [.index(index)]))
      }
    }
    if let rule = policy.afterClosing { all.append((rule.clauses, [.key("afterClosing")])) }
    list(policy.choices, \.clauses, "choices")
    list(policy.groups, \.clauses, "groups")
    list(policy.scope, \.clauses, "scope")
    for (index, exclusion) in policy.scope.enumerated() {
      let path: [PolicyProblem.Step] = [.key("scope"), .index(index), .key("setAside")]
      if let rule = exclusion.setAside { all.append((rule.clauses, path)) }
    }
    list(policy.calendar.periods, \.clauses, "calendar", "periods")
    list(policy.calendar.ownPeriods, \.clauses, "calendar", "ownPeriods")
    list(policy.calendar.dates, \.clauses, "calendar", "dates")
    list(policy.calendar.windows, \.clauses, "calendar", "windows")
    list(policy.reviewers, \.clauses, "reviewers")
    list(policy.definitions, \.clauses, "definitions")
    list(policy.objectiveParts, \.clauses, "objectiveParts")
    list(policy.questions, \.clauses, "questions")
    list(policy.meetings, \.clauses, "meetings")
    list(policy.evidence, \.clauses, "evidence")
    list(policy.forms, \.clauses, "forms")
    list(policy.documents, \.clauses, "documents")
    list(policy.contents, \.clauses, "contents")
    list(policy.parts, \.clauses, "parts")
    list(policy.pauses, \.clauses, "pauses")
    list(policy.deadlines, \.clauses, "deadlines")
    list(policy.duties, \.clauses, "duties")
    list(policy.training, \.clauses, "training")
    all += developmentCitations
    list(policy.retention, \.clauses, "retention")
    list(policy.stages, \.clauses, "stages")
    list(policy.requirements, \.clauses, "requirements")
    list(policy.findings, \.clauses, "findings")
    list(policy.access, \.clauses, "access")
    list(policy.pay, \.clauses, "pay")
    all += ratingCitations + payCitations + caseCitations + reportCitations
    list(policy.moderation?.checks ?? [], \.clauses, "moderation", "checks")
    all.append((policy.moderation?.clauses ?? [], [.key("moderation")]))
    all.append((policy.reviewer?.clauses ?? [], [.key("reviewer")]))
    all.append((policy.reviewersReviewed?.clauses ?? [], [.key("reviewersReviewed")]))
    for (path, rule) in rules {
      all.append((rule.clauses, path))
      for (index, row) in rule.rows.enumerated() {
        all.append((row.clauses, path + [.key("rows"), .index(index)]))
      }
    }
    for (index, scale) in policy.scales.enumerated() {
      for (position, level) in scale.levels.enumerated() {
        all.append(
          (
            level.clauses,
            [.key("scales"), .index(index), .key("levels"), .index(position)]
          ))
      }
    }
    for (index, form) in policy.forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        all.append(
          (field.clauses, [.key("forms"), .index(index), .key("fields"), .index(position)]))
      }
    }
    return all
  }

  /// Every decision rule with its path.
  var rules: [(path: [PolicyProblem.Step], rule: DecisionRule)] {
    var all: [([PolicyProblem.Step], DecisionRule)] = []
    for (index, area) in policy.assessment.areas.enumerated() {
      all.append(
        ([.key("assessment"), .key("areas"), .index(index), .key("level")], area.level))
    }
    if let overall = policy.assessment.overall {
      all.append(([.key("assessment"), .key("overall")], overall))
    }
    for (index, rule) in policy.pay.enumerated() {
      all.append(([.key("pay"), .index(index)], rule))
    }
    return all
  }
}
