extension Policy {
  /// The rule at a path in plain words, such as *requirement closing* or *pay increment, rows[2]*.
  ///
  /// - Parameter path: The keys and indices that lead to the rule.
  /// - Returns: The name; for a section whose rules have no names, their place in it, from 0.
  public func name(ofRuleAt path: [PolicyProblem.Step]) -> String {
    var words: [String] = []
    var sections: [String] = []
    for step in path {
      switch step {
      case .key(let key):
        sections.append(key)
        if Self.nouns[key] == nil, !Self.silentKeys.contains(key) {
          words.append(Self.spoken[key] ?? key)
        }
      case .index(let index):
        let section = sections.last ?? ""
        let id = ids(under: sections, words: words).flatMap { names in
          names.indices.contains(index) ? names[index] : nil
        }
        words.append(
          id.map { "\(Self.nouns[section] ?? section) \($0)" } ?? "\(section)[\(index)]")
      }
    }
    return words.joined(separator: ", ")
  }

  /// Keys that only hold others and say nothing by themselves.
  private static let silentKeys: Set<String> = ["assessment", "calendar", "level"]

  /// Keys in plain words, where they differ.
  private static let spoken: [String: String] = ["setAside": "set aside"]

  /// The word for one of each section.
  private static let nouns: [String: String] = [
    "choices": "choice", "scales": "scale", "levels": "level", "groups": "group",
    "scope": "exclusion", "periods": "period", "dates": "date", "windows": "window",
    "definitions": "definition", "objectiveParts": "objective part", "areas": "area",
    "voices": "voice", "moments": "moment", "descriptors": "descriptor", "measures": "measure",
    "pay": "pay", "rows": "row", "outcomes": "outcome", "grounds": "ground",
    "questions": "question", "meetings": "meeting", "forms": "form", "fields": "field",
    "stages": "stage", "requirements": "requirement", "findings": "finding",
    "checks": "check", "access": "access rule", "reviewers": "reviewer rule",
    "contents": "required content", "deadlines": "deadline",
    "documents": "document", "sections": "section", "ownPeriods": "own period",
    "pauses": "pause", "duties": "duty", "cases": "case", "steps": "step",
    "training": "training", "kinds": "kind",
    "categories": "category",
    "reasons": "reason", "priority": "priority", "reports": "report",
    "retention": "retention rule", "evidence": "kind of evidence",
  ]

  /// The kind of case that has been named on the way to a rule.
  private func caseNamed(in words: [String]) -> CaseKind? {
    cases.first { words.contains("case \($0.id)") }
  }

  /// The fields of the step of a case that has been named, else those of its opening.
  private func caseFields(in words: [String]) -> [String]? {
    guard let kind = caseNamed(in: words) else { return nil }
    let step = kind.steps.first { words.last == "step \($0.id)" }
    return (step?.fields ?? kind.fields).map(\.id)
  }

  private func ids(under sections: [String], words: [String]) -> [String]? {
    switch sections.last {
    case "choices": choices.map(\.id)
    case "scales": scales.map(\.id)
    case "groups": groups.map(\.id)
    case "scope": scope.map(\.id)
    case "periods": calendar.periods.map(\.id)
    case "dates": calendar.dates.map(\.id)
    case "ownPeriods": calendar.ownPeriods.map(\.id)
    case "definitions": definitions.map(\.id)
    case "objectiveParts": objectiveParts.map(\.id)
    case "areas": assessment.areas.map(\.id)
    case "voices": assessment.voices.map(\.id)
    case "moments": assessment.moments.map(\.id)
    case "measures": assessment.measures.map(\.id)
    case "pay": pay.map(\.id)
    case "questions": questions.map(\.id)
    case "meetings": meetings.map(\.id)
    case "forms": forms.map(\.id)
    case "deadlines": deadlines.map(\.id)
    case "cases": cases.map(\.id)
    case "pauses": pauses.map(\.id)
    case "duties": duties.map(\.id)
    case "training": training.map(\.id)
    case "kinds": development?.kinds.map(\.id)
    case "categories": development?.categories.map(\.id)
    case "funding": development?.funding.map(\.id)
    case "reasons": development?.reasons.map(\.id)
    case "retention": retention.map(\.id)
    case "evidence": evidence.map(\.id)
    case "documents": documents.map(\.id)
    case "stages": stages.map(\.id)
    case "requirements": requirements.map(\.id)
    case "findings": findings.map(\.id)
    case "checks": moderation?.checks.map(\.id)
    case "access": access.map { $0.who.joined(separator: "/") }
    case "reports": reports.map(\.id)
    case "levels": scales.first { words.last == "scale \($0.id)" }?.levels.map(\.code)
    case "steps": caseNamed(in: words)?.steps.map(\.id)
    case "outcomes" where caseNamed(in: words) != nil: caseNamed(in: words)?.outcomes.map(\.id)
    case "grounds" where caseNamed(in: words) != nil: caseNamed(in: words)?.grounds.map(\.id)
    case "fields" where caseNamed(in: words) != nil: caseFields(in: words)
    case "fields": forms.first { words.last == "form \($0.id)" }?.fields.map(\.id)
    default: nil
    }
  }
}
