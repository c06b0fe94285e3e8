extension ReviewFacts {
  /// The ground or the outcome of a case that is about to be recorded, or nil for other entries.
  func caseEntryValue(_ rest: String, _ act: Act) -> FactValue? {
    switch (act.content, rest) {
    case (.caseOpened(let opened)?, "ground"): opened.ground.map { .word($0) } ?? .absent
    case (.caseClosed(let closed)?, "outcome"): .word(closed.outcome)
    default: nil
    }
  }

  /// What is known of a kind of case, or of one case of it where the name says which.
  ///
  /// Without a name it is the case at hand, else the one that was opened last.
  func caseValue(_ parts: [String]) -> FactValue {
    guard parts.count > 2, let kind = review.policy.caseKind(parts[1]) else {
      return .missing("“\(parts.joined(separator: "."))” is not part of a case")
    }
    if Review.isCaseName(parts[2]) {
      let found = review.record.case(parts[2])
      return value(of: Array(parts.dropFirst(3)), in: found, kind)
    }
    let asked = Array(parts.dropFirst(2))
    return countValue(asked, kind) ?? value(of: asked, in: atHand(kind), kind)
  }

  /// The case that is looked at.
  private func atHand(_ kind: CaseKind) -> CaseRecord? {
    let cases = review.record.cases.filter { $0.type == kind.id }
    return cases.first { $0.id == item } ?? cases.last
  }

  /// What is known of all cases of a kind together, or nil for other names.
  private func countValue(_ asked: [String], _ kind: CaseKind) -> FactValue? {
    switch (asked[0], asked.count) {
    case ("count", 1): return .number(Quantity(review.counting(kind).count))
    case ("open", 1):
      return .yesNo(review.record.cases.contains { $0.type == kind.id && review.isOpen($0) })
    case ("outcome", 2):
      return .number(
        Quantity(
          review.record.cases.count { $0.type == kind.id && $0.outcome == asked[1] }))
    case (let field, 2) where asked[1] == "total":
      return total(of: field, kind)
    default: return nil
    }
  }

  /// The sum of a number: of the opening its last answer, of a step every answer.
  private func total(of name: String, _ kind: CaseKind) -> FactValue? {
    guard let field = kind.field(name), field.kind == .number else { return nil }
    let isOfOpening = kind.fields.contains { $0.id == name }
    let numbers = review.counting(kind).flatMap { found in
      let answers = found.answers(in: name).compactMap(field.number)
      return isOfOpening ? answers.suffix(1) : answers[...]
    }
    return .number(Quantity(numbers.reduce(0, +)))
  }

  private func value(
    of asked: [String], in found: CaseRecord?, _ kind: CaseKind
  ) -> FactValue {
    guard let first = asked.first else { return .absent }
    if let step = kind.step(first) {
      return stepValue(asked.dropFirst().first, of: step, in: found, kind)
    }
    if let field = kind.field(first) {
      return fieldValue(Array(asked.dropFirst()), of: field, in: found)
    }
    switch first {
    case "opened": return found.map { .day($0.opened.on) } ?? .absent
    case "recorded": return found.map { .day($0.opened.onRecord) } ?? .absent
    case CaseKind.ending where asked.count > 1:
      return timeValue(asked[1], kind.closing, of: CaseKind.ending, in: found, kind)
    case CaseKind.ending: return found?.closed.map { .day($0.on) } ?? .absent
    case "outcome": return found?.outcome.map { .word($0) } ?? .absent
    case "ground": return found?.opening.ground.map { .word($0) } ?? .absent
    case "about": return .number(Quantity(found?.about.count ?? 0))
    case "days":
      return found.map { found in
        .number(Quantity(max(0, (found.closed?.on ?? review.today).days(since: found.opened.on))))
      } ?? .absent
    case "panel": return .number(Quantity(found?.panel.count ?? 0))
    case "opener": return openerValue(asked, in: found)
    default: return .missing("“\(first)” is not part of a case")
    }
  }

  private func stepValue(
    _ asked: String?, of step: CaseStepRule, in found: CaseRecord?, _ kind: CaseKind
  ) -> FactValue {
    let last = found?.lastStep(named: step.id)
    switch asked {
    case nil: return last.map { .day($0.on) } ?? .absent
    case "done": return .yesNo(last != nil)
    case "count": return .number(Quantity(found?.steps(named: step.id).count ?? 0))
    case "recorded": return last.map { .day($0.onRecord) } ?? .absent
    case "first":
      return found?.steps(named: step.id).map(\.on).min().map { .day($0) } ?? .absent
    case let asked?: return timeValue(asked, step.due, of: step.id, in: found, kind)
    }
  }

  private func fieldValue(
    _ asked: [String], of field: CaseField, in found: CaseRecord?
  ) -> FactValue {
    let answer = found?.answer(in: field.id)
    guard let what = asked.first else { return .yesNo(answer != nil) }
    guard let answer else { return .absent }
    switch what {
    case "day": return Day(iso: answer).map { .day($0) } ?? .missing("a day in \(field.id)")
    case "time":
      return CivilTime(answer).map { .time($0) } ?? .missing("a time in \(field.id)")
    case "number":
      return field.number(answer).map { .number(Quantity($0)) } ?? .missing("a number")
    case "word": return .word(answer)
    case "yes": return .yesNo(answer == "yes")
    case "role":
      guard asked.count == 2, let person = PersonID(answer) else { return .absent }
      return standing(of: person, as: asked[1], in: found)
    default: return .missing("“\(what)” is not part of a field")
    }
  }

  /// Whether somebody named in a case stood so; roles are known only as they were written down.
  private func standing(of person: PersonID, as role: String, in found: CaseRecord?) -> FactValue {
    let held = found?.roles(of: person)
    let relations = review.relations(of: Actor(person: person, roles: held ?? []))
    if relations.contains(role) { return .yesNo(true) }
    if held == nil, !Policy.relations.contains(role) {
      return .missing("the roles of \(person) when they were named")
    }
    return .yesNo(false)
  }

  private func openerValue(_ asked: [String], in found: CaseRecord?) -> FactValue {
    guard let found, asked.count == 3, asked[1] == "role" else { return .absent }
    return standing(of: found.opened.author, as: asked[2], in: found)
  }
}
