extension PolicyCheck {
  /// Who may do what, and where.
  mutating func checkAccess() {
    for (index, rule) in policy.access.enumerated() {
      let path: [PolicyProblem.Step] = [.key("access"), .index(index), .key("when")]
      checkRoleNames(rule.who, at: [.key("access"), .index(index), .key("who")])
      check(rule.when, at: path)
      guard let when = rule.when else { continue }
      let facts = allFacts(in: when)
      if let fact = facts.first(where: { $0.hasPrefix("entry.") || $0.hasPrefix("item.") }) {
        add(
          path, "“\(fact)” is not known when the access table is asked",
          "Say it in a requirement on the act.")
      }
      let acts = rule.may.filter(Self.isSetUp)
      if let act = acts.first, let fact = facts.first(where: { !$0.hasPrefix("choice.") }) {
        add(
          path, "“\(act)” is about no person in particular, and “\(fact)” is",
          "Use choices of the school only, or give the act in a row of its own.")
      }
    }
  }

  /// Who may set a ground of the scope aside.
  mutating func check(_ rule: SettingAside?, at path: [PolicyProblem.Step]) {
    guard let rule else { return }
    check(rule.when, at: path + [.key("when")])
    checkWho(rule.by, at: path + [.key("by")])
  }

  /// Who answers questions and gives levels.
  mutating func checkAnswerers() {
    for (index, question) in policy.questions.enumerated() where !question.by.isEmpty {
      checkWho(question.by, at: [.key("questions"), .index(index), .key("by")])
    }
    let root: [PolicyProblem.Step] = [.key("assessment")]
    for (index, voice) in policy.assessment.voices.enumerated() where !voice.by.isEmpty {
      checkWho(voice.by, at: root + [.key("voices"), .index(index), .key("by")])
    }
    for (index, area) in policy.assessment.areas.enumerated() {
      guard let who = area.level.decidedBy else { continue }
      checkWho(
        [who], at: root + [.key("areas"), .index(index), .key("level"), .key("decidedBy")])
    }
    if let who = policy.assessment.overall?.decidedBy {
      checkWho([who], at: root + [.key("overall"), .key("decidedBy")])
    }
  }

  /// Who fills in the fields of forms, and who may read them and the reasons of answers.
  mutating func checkFields() {
    for (index, question) in policy.questions.enumerated() where !question.readers.isEmpty {
      checkWho(question.readers, at: [.key("questions"), .index(index), .key("readers")])
    }
    for (index, form) in policy.forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        let path: [PolicyProblem.Step] = [
          .key("forms"), .index(index), .key("fields"), .index(position),
        ]
        checkWho(field.by, at: path + [.key("by")])
        if !field.readers.isEmpty { checkWho(field.readers, at: path + [.key("readers")]) }
      }
    }
  }

  /// Those named have to be people whom another part of the policy lets do something: a role that
  /// is written otherwise elsewhere would be nobody's.
  mutating func checkWho(_ who: [String], at path: [PolicyProblem.Step]) {
    checkRoleNames(who, at: path)
    let known = policy.relationsAndRoles
    for role in who where PolicyCheck.isName(role) && !known.contains(role) {
      let remedy = NearestWord.to(role, among: known).map { "Did you mean “\($0)”?" }
      add(
        path, "neither “access” nor “reviewers” speaks of “\(role)”",
        remedy ?? "Expected \(known.sorted().joined(separator: ", ")).")
    }
  }

  mutating func checkRoleNames(_ who: [String], at path: [PolicyProblem.Step]) {
    if who.isEmpty { add(path, "nobody is named", "Name at least one relation or role.") }
    for role in who where !PolicyCheck.isName(role) {
      add(
        path, "“\(role)” is not the name of a role", "Use letters, digits and hyphens only.")
    }
  }

  /// The facts that a condition looks at, those behind named conditions in their stead.
  func allFacts(in when: When) -> [String] {
    var seen: Set<String> = []
    var open = when.condition.facts
    var found: [String] = []
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      if let definition = vocabulary.definitions[name] {
        open += definition.when.condition.facts
      } else if vocabulary.types[name] != nil {
        found.append(name)
      }
    }
    return found.sorted()
  }

  /// Whether an act is one of setting up, which is about nobody’s review.
  private static func isSetUp(_ act: String) -> Bool {
    ["cycle", "people"].contains(act.split(separator: ".").first.map(String.init))
  }
}

extension Policy {
  /// The relations to a review, and the roles that the policy gives something to do.
  var relationsAndRoles: Set<String> {
    var roles: Set = [
      "reviewee", "reviewer", ReviewersRule.lineManager, ReviewersRule.reviewerManager, "overseer",
      FormField.either,
    ]
    roles.formUnion(access.flatMap(\.who))
    roles.formUnion(reviewers.flatMap { $0.by.roles })
    roles.formUnion(reviewers.compactMap(\.overseer))
    if !cases.isEmpty { roles.formUnion([CaseRecord.panelMember, CaseRecord.opener]) }
    roles.formUnion(cases.flatMap { $0.panel.flatMap { $0.seats.map(\.role) } })
    roles.formUnion(cases.flatMap(\.people))
    return roles
  }
}
