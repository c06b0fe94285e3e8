extension Review {
  /// What the entries that still count departed from, of what the policy normally or ideally asks.
  ///
  /// Each is judged on the record as it stood once it was recorded, so that what comes later makes
  /// no departure and undoes none. An entry whose place another took departs from nothing.
  ///
  /// - Parameter check: The requirement, where only one is asked for.
  /// - Returns: The departures, in the policy's order.
  func departures(from check: String? = nil) -> [Finding] {
    let asked = rules.settleable.filter { requirement in
      check.map { $0 == requirement.id } ?? true
    }
    if asked.isEmpty { return [] }
    return record.entries.flatMap { entry -> [Finding] in
      guard let (name, _) = name(of: entry.content) else { return [] }
      let concerned = asked.filter { requirement in
        requirement.acts.contains { Act.is(name, namedBy: $0) }
      }
      guard !concerned.isEmpty, record.counts(entry), let act = act(of: entry) else { return [] }
      let then = through(entry)
      return concerned.compactMap { requirement in
        then.departure(from: requirement, by: act).map { finding(requirement, $0, act, entry) }
      }
    }
  }

  private func finding(
    _ requirement: Requirement, _ evaluation: Evaluation, _ act: Act, _ entry: Entry
  ) -> Finding {
    let areas = policy.assessment.areas.map(\.id) + ["overall"]
    let origin = "recorded by \(entry.author) on \(entry.on.text)"
    return Finding(
      check: requirement.id, severity: requirement.strength.severity, reviewee: record.reviewee,
      item: act.item.flatMap { areas.contains($0) ? nil : $0 },
      says: filled(requirement.says, act.item), facts: [origin] + basis(of: evaluation),
      remedy: filled(requirement.remedy, act.item), clauses: requirement.clauses)
  }

  /// The review as it stood once an entry was recorded.
  private func through(_ entry: Entry) -> Review {
    reading(
      entries.filter { ($0.at, $0.id) <= (entry.at, entry.id) },
      asOf: min(record.asOf, entry.at.civilDay))
  }

  /// What recording an entry was, as requirements see it; nil for what is no act of anybody's.
  func act(of entry: Entry) -> Act? {
    guard let (name, item) = name(of: entry.content) else { return nil }
    return Act(
      name: name, item: item, on: entry.on, hasReason: entry.content.reason?.isEmpty == false,
      content: entry.content,
      relations: relations(of: Actor(person: entry.author, roles: [])))
  }

  private func name(of content: EntryContent) -> (String, item: String?)? {
    switch content {
    case .enrolled, .facts, .leftOut: nil
    case .periodSet: ("period.set", nil)
    case .paused(let given): ("pause.\(given.pause)", nil)
    case .reviewers: ("reviewers.assign", nil)
    case .objectiveAdded(let text): ("objective.add", text.objective)
    case .objectiveAmended(let text): ("objective.amend", text.objective)
    case .objectiveDropped(let step): ("objective.drop", step.objective)
    case .objectiveAgreed(let step): ("objective.agree", step.objective)
    case .objectiveDetermined(let step): ("objective.determine", step.objective)
    case .developmentAdded(let text): ("development.add", text.development)
    case .developmentAgreed(let step): ("development.agree", step.development)
    case .developmentAuthorised(let step): ("development.authorise", step.development)
    case .developmentDeclined(let step): ("development.decline", step.development)
    case .developmentProvided(let step): ("development.provide", step.development)
    case .developmentNotProvided(let step): ("development.not-provided", step.development)
    case .meeting(let held): ("meeting.\(held.meeting)", nil)
    case .booked(let booking): ("book.\(booking.meeting)", nil)
    case .note: ("note", nil)
    case .evidence(let evidence): ("evidence", evidence.item)
    case .answer(let answer): ("answer.\(answer.field)", nil)
    case .judgement(let judgement): ("judge.\(judgement.question)", judgement.item)
    case .rating(let rating): (name(of: rating), rating.item)
    case .payDecision(let given): (given.act, nil)
    case .comment: ("comment", nil)
    case .commentDeclined: ("comment.decline", nil)
    case .signed(let signature): ("sign.\(signature.part)", nil)
    case .caseOpened, .caseStep, .caseClosed: caseAct(of: content).map { ($0, content.caseName) }
    case .settled(let given): ("settle.\(given.check)", given.item)
    case .withdrawn: ("withdraw", nil)
    case .closed: ("close", nil)
    }
  }

  private func name(of rating: RatingGiven) -> String {
    let stem = "rate." + (rating.moment.map { "at.\($0)." } ?? "")
    guard let area = area(ofItem: rating.item) else { return stem + rating.item }
    if area.id == rating.item { return stem + "area.\(area.id)" }
    let leaf = rating.item.split(separator: "/").last.map(String.init) ?? rating.item
    return stem + "item.\(area.id).\(leaf)"
  }
}

extension Requirement {
  /// Whether a departure from it is recorded and a reason settles it.
  var isSettleable: Bool { strength != .must }

  /// Whether it looks at roles of whoever recorded something, which no entry holds.
  var looksAtRoles: Bool {
    let known = ["reviewee", "reviewer", "line-manager"].map { "entry.role.\($0)" }
    let facts = (when?.condition.facts ?? []) + requires.condition.facts
    return facts.contains { $0.hasPrefix("entry.role.") && !known.contains($0) }
  }
}

extension EntryContent {
  /// The reason that was given with it.
  fileprivate var reason: String? {
    switch self {
    case .reviewers(let assignment): assignment.ground
    case .objectiveAdded(let text), .objectiveAmended(let text): text.because
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.because
    case .developmentAgreed(let step), .developmentAuthorised(let step),
      .developmentDeclined(let step), .developmentProvided(let step),
      .developmentNotProvided(let step):
      step.because
    case .judgement(let judgement): judgement.because
    case .rating(let rating): rating.because
    case .payDecision(let given): given.because
    case .commentDeclined(let declined): declined.because
    case .caseOpened(let opened): opened.because
    case .caseStep(let taken): taken.because
    case .caseClosed(let closed): closed.because
    case .settled(let given): given.because
    case .withdrawn(let withdrawal): withdrawal.because
    case .closed(let closing): closing.because
    default: nil
    }
  }
}

extension Record {
  /// Whether no later entry took the place of one of its entries.
  fileprivate func counts(_ entry: Entry) -> Bool {
    switch entry.content {
    case .periodSet: period?.id == entry.id
    case .paused: pauses.contains { $0.id == entry.id }
    case .reviewers: entries.last { $0.content.kind == .reviewers }?.id == entry.id
    case .objectiveAdded, .objectiveAmended:
      objectives.contains { $0.isLive && $0.wordings.last?.entry.id == entry.id }
    case .objectiveAgreed, .objectiveDetermined:
      objectives.contains { $0.isLive && $0.settled?.id == entry.id }
    case .objectiveDropped: objectives.contains { $0.dropped?.id == entry.id }
    case .developmentAgreed, .developmentDeclined:
      development.contains { $0.answer?.id == entry.id }
    case .developmentProvided, .developmentNotProvided:
      development.contains { $0.outcome?.id == entry.id }
    case .answer(let answer): answers[answer.field]?.id == entry.id
    case .judgement: judgements.values.contains { $0.id == entry.id }
    case .rating: ratings.values.contains { $0.id == entry.id }
    case .payDecision: payAnswers.values.contains { $0.id == entry.id }
    case .booked(let booking): bookings[booking.meeting]?.id == entry.id
    case .comment, .commentDeclined: comment?.id == entry.id
    case .signed: signatures.values.contains { $0.id == entry.id }
    default: true
    }
  }
}
