extension Vocabulary {
  /// The facts on the policy's cases.
  mutating func addCases(of policy: Policy) {
    let roles = policy.cases.isEmpty ? [] : policy.namedRoles
    for kind in policy.cases { add(kind, roles) }
    knownWords["entry.outcome", default: []] += policy.cases.flatMap { $0.outcomes.map(\.id) }
    knownWords["entry.ground", default: []] += policy.cases.flatMap { $0.grounds.map(\.id) }
  }

  private mutating func add(_ kind: CaseKind, _ roles: [String]) {
    let stem = "case.\(kind.id)"
    let title = kind.title
    add("\(stem).count", .number, "how often there was: \(title)")
    add("\(stem).open", .yesNo, "whether one is open: \(title)")
    add("\(stem).opened", .day, "the day on which it was opened: \(title)")
    add("\(stem).recorded", .day, "by when its opening was on record: \(title)")
    add("\(stem).closed", .day, "the day on which it was closed: \(title)")
    add("\(stem).outcome", .word, "how it ended: \(title)")
    knownWords["\(stem).outcome"] = kind.outcomes.map(\.id)
    for outcome in kind.outcomes {
      add("\(stem).outcome.\(outcome.id)", .number, "how many ended so: \(outcome.title)")
    }
    if !kind.grounds.isEmpty {
      add("\(stem).ground", .word, "the ground of: \(title)")
      knownWords["\(stem).ground"] = kind.grounds.map(\.id)
    }
    add("\(stem).days", .number, "for how many days it has been open: \(title)")
    add("\(stem).about", .number, "how many entries it is about: \(title)")
    add("\(stem).panel", .number, "how many people hear it: \(title)")
    for role in roles {
      add("\(stem).opener.role.\(role)", .yesNo, "whether it was opened by: \(role)")
    }
    for field in kind.allFields { add(field, under: stem, roles) }
    for step in kind.steps { add(step, under: stem) }
    if kind.closing != nil { addTime("\(stem).\(CaseKind.ending)", "close it (\(title))") }
  }

  private mutating func add(_ field: CaseField, under stem: String, _ roles: [String]) {
    let name = "\(stem).\(field.id)"
    add(name, .yesNo, "whether “\(field.title)” is said")
    switch field.kind {
    case .text: break
    case .day: add("\(name).day", .day, "“\(field.title)”")
    case .time: add("\(name).time", .time, "“\(field.title)”")
    case .number:
      add("\(name).number", .number, "“\(field.title)”")
      add("\(name).total", .number, "“\(field.title)”, all together")
    case .choice:
      add("\(name).word", .word, "“\(field.title)”")
      knownWords["\(name).word"] = field.allowed
    case .yesNo: add("\(name).yes", .yesNo, "“\(field.title)”")
    case .person:
      for role in roles {
        add("\(name).role.\(role)", .yesNo, "whether “\(field.title)” is: \(role)")
      }
    }
  }

  private mutating func add(_ step: CaseStepRule, under stem: String) {
    let name = "\(stem).\(step.id)"
    add(name, .day, "the day of the last step: \(step.title)")
    add("\(name).done", .yesNo, "whether this is done: \(step.title)")
    add("\(name).count", .number, "how often this was done: \(step.title)")
    add("\(name).first", .day, "the day of the first step: \(step.title)")
    add("\(name).recorded", .day, "by when this was on record: \(step.title)")
    if step.due != nil { addTime(name, step.title) }
  }

  private mutating func addTime(_ name: String, _ title: String) {
    add("\(name).due", .day, "the last day to: \(title)")
    add("\(name).met", .yesNo, "whether this was done in time: \(title)")
    add("\(name).overdue", .yesNo, "whether this is overdue: \(title)")
    add("\(name).arises", .yesNo, "whether this is called for: \(title)")
    add("\(name).settled", .yesNo, "whether this is done: \(title)")
  }

  /// What a fact is in plain words; of one case as of its kind, with the case's name.
  func description(of name: String) -> String? {
    if let known = descriptions[name] { return known }
    let parts = name.split(separator: ".")
    guard parts.count > 3, parts[0] == "case", Review.isCaseName(parts[2]) else { return nil }
    let kind = (parts[..<2] + parts[3...]).joined(separator: ".")
    return descriptions[kind].map { "\($0) (\(parts[2]))" }
  }
}
