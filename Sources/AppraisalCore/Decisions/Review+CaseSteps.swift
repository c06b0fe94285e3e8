extension Review {
  /// What stands against a step of a case, before any requirement is asked.
  func refusals(of taken: CaseStepTaken, by relations: [String]) -> [Refusal] {
    guard let (found, kind) = knownCase(taken.case) else { return [noCase(taken.case)] }
    guard let step = kind.step(taken.step) else {
      return [
        Refusal(
          says: "“\(taken.step)” is not a step of \(found.id), \(kind.title).",
          remedy: "Expected \(Wording.alternatives(kind.steps.map(\.id))).")
      ]
    }
    let clauses = step.clauses.isEmpty ? kind.clauses : step.clauses
    let others = kind.fields.map { field in
      var field = field
      field.required = nil
      return field
    }
    var refusals = [
      refusal(ofClosed: found, step, clauses), refusal(ofWhen: step, found, clauses),
      refusal(ofNeeds: step.needs, to: step.title, found, kind, clauses),
      refusal(ofRepeating: step, found, clauses),
    ].compactMap { $0 }
    refusals += self.refusals(
      of: taken.fields, fields: step.fields + others, in: kind, taken.because, relations)
    refusals += self.refusals(ofChanging: taken, step, found, kind, relations)
    refusals += self.refusals(ofAbout: taken.about, in: kind, isOpening: false)
    refusals += self.refusals(
      ofPanel: taken.panel, taken.roles ?? [:], in: kind, found.id, heardBy: step)
    return refusals
  }

  /// What stands against closing a case, before any requirement is asked.
  func refusals(of closed: CaseClosed) -> [Refusal] {
    guard let (found, kind) = knownCase(closed.case) else { return [noCase(closed.case)] }
    guard let outcome = kind.outcomes.first(where: { $0.id == closed.outcome }) else {
      return [
        Refusal(
          says: "“\(closed.outcome)” is no outcome of \(found.id), \(kind.title).",
          clauses: kind.clauses,
          remedy: "Expected \(Wording.alternatives(kind.outcomes.map(\.id))).")
      ]
    }
    if let last = found.closed {
      return [
        Refusal(
          says: "\(found.id) was closed on \(last.on.text).", clauses: kind.clauses,
          remedy: "Take that back first: withdraw \(last.id) --because TEXT.")
      ]
    }
    let clauses = outcome.clauses.isEmpty ? kind.clauses : outcome.clauses
    var refusals = [refusal(ofNeeds: outcome.needs, to: outcome.title, found, kind, clauses)]
    if let when = outcome.when {
      let evaluation = evaluate(when, item: found.id)
      if evaluation.truth != .yes {
        refusals.append(
          Refusal(
            says: "\(found.id) cannot end so: \(outcome.title).",
            facts: sentences(for: evaluation), clauses: clauses,
            remedy: "Record what it rests on first, or close it with another outcome."))
      }
    }
    return refusals.compactMap { $0 }
  }

  /// What stands against the day of something that is recorded about a case.
  func refusal(ofCaseDay entry: Entry) -> Refusal? {
    guard entry.content.kind != .caseOpened, let name = entry.content.caseName,
      let (found, kind) = knownCase(name), entry.on < found.opened.on
    else { return nil }
    return Refusal(
      says: "\(found.id) was opened on \(found.opened.on.text), after \(entry.on.text).",
      clauses: kind.clauses, remedy: "Check the day given with --on.")
  }

  private func noCase(_ name: String) -> Refusal {
    let open = record.cases.filter { isOpen($0) }.map(\.id)
    return Refusal(
      says: "There is no case \(name) in this review.",
      remedy: open.isEmpty
        ? "No case is open; open one with: case open \(record.reviewee) KIND."
        : "Open are \(Wording.list(open)).")
  }

  private func refusal(
    ofClosed found: CaseRecord, _ step: CaseStepRule, _ clauses: [String]
  ) -> Refusal? {
    guard let closed = found.closed, step.afterClosing != true else { return nil }
    return Refusal(
      says: "\(found.id) was closed on \(closed.on.text).", clauses: clauses,
      remedy: "If that was wrong, take it back: withdraw \(closed.id) --because TEXT.")
  }

  private func refusal(
    ofWhen step: CaseStepRule, _ found: CaseRecord, _ clauses: [String]
  ) -> Refusal? {
    guard let when = step.when else { return nil }
    let evaluation = evaluate(when, item: found.id)
    if evaluation.truth == .yes { return nil }
    return Refusal(
      says: "\(found.id) is not at this step: \(step.title).", facts: sentences(for: evaluation),
      clauses: clauses, remedy: "Record what it rests on first.")
  }

  private func refusal(
    ofNeeds needs: [String], to title: String, _ found: CaseRecord, _ kind: CaseKind,
    _ clauses: [String]
  ) -> Refusal? {
    let open = needs.filter { found.lastStep(named: $0) == nil }
    guard let first = open.first else { return nil }
    let titles = open.map { kind.step($0)?.title ?? $0 }
    return Refusal(
      says: "Before this (\(title)), \(found.id) needs: \(Wording.list(titles)).",
      clauses: (clauses + open.flatMap { kind.step($0)?.clauses ?? [] }).unique,
      remedy: "Record it first: case step \(record.reviewee) \(found.id) \(first).")
  }

  private func refusal(
    ofRepeating step: CaseStepRule, _ found: CaseRecord, _ clauses: [String]
  ) -> Refusal? {
    guard step.repeatable != true, let last = found.lastStep(named: step.id) else { return nil }
    return Refusal(
      says: "This was done on \(last.on.text), and there is only one: \(step.title).",
      clauses: clauses,
      remedy: "If that was wrong, take it back first: withdraw \(last.id) --because TEXT.")
  }
}
