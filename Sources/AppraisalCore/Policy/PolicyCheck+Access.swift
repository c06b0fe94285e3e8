extension PolicyCheck {
  /// Who may do what, and where.
  mutating func checkAccess() {
    for (index, rule) in policy.access.enumerated() {
      let path: [PolicyProblem.Step] = [.key("access"), .index(index), .key("when")]
      check(rule.when, at: path)
      guard let when = rule.when else { continue }
      let facts = allFacts(in: when)
      if let fact = facts.first(where: { $0.hasPrefix("entry.") || $0.hasPrefix("item.") }) {
        add(
          path, "“\(fact)” is not known when the access table is asked",
          "Say it in a requirement on the act.")
      }
      let acts = rule.may.filter(Self.isAboutWholeCycle)
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

  /// Who fills in the fields of forms.
  mutating func checkFields() {
    for (index, form) in policy.forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        checkWho(
          field.by,
          at: [.key("forms"), .index(index), .key("fields"), .index(position), .key("by")])
      }
    }
  }

  private mutating func checkWho(_ who: [String], at path: [PolicyProblem.Step]) {
    if who.isEmpty { add(path, "nobody is named", "Name at least one relation or role.") }
    for role in who where !PolicyCheck.isName(role) {
      add(
        path, "“\(role)” is not the name of a role", "Use letters, digits and hyphens only.")
    }
  }

  /// The facts that a condition looks at, those behind named conditions in their stead.
  private func allFacts(in when: When) -> [String] {
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

  private static func isAboutWholeCycle(_ act: String) -> Bool {
    ["report", "cycle", "people", "*"].contains(act.split(separator: ".").first.map(String.init))
  }
}
