extension Record {
  /// Replays the entries that had been recorded by the close of a day.
  ///
  /// The order of the list does not matter: entries count in the order in which they were
  /// recorded, so two copies of a statement that were joined replay alike. An entry that was
  /// withdrawn by that day does not count.
  ///
  /// - Parameters:
  ///   - entries: The statement's entries.
  ///   - reviewee: Whose statement it is.
  ///   - asOf: Entries recorded later than this day are not known yet.
  ///   - about: Entries about a later day than this are left aside as well, where given; what was
  ///     recorded later about that day or an earlier one is known, but does not undo a signature
  ///     that stood at its close. What was taken back later was not there on that day either, save
  ///     an answer: that had been given.
  ///   - voice: Whose a rating is that names no voice: the one that decides under the policy.
  ///   - open: What can be answered after signing without undoing the signatures.
  ///   - answers: Which answers to questions no longer count once something else is recorded.
  ///   - levels: What each item can be rated; a level that is none of them does not count.
  /// - Returns: The record as it was known.
  public static func replay(
    _ entries: [Entry], of reviewee: PersonID, asOf: Day, about: Day? = nil,
    voice: String = Voice.reviewer.id, open: OpenAfterSigning = .nothing,
    reopening answers: ReopenedAnswers = .none, levels: RateableLevels = .any
  ) -> Record {
    var record = Record(reviewee: reviewee, asOf: asOf)
    let recorded = entries.recorded(by: asOf)
    let unmade = about == nil ? [:] : withdrawals(in: recorded)
    let known = recorded.filter { entry in
      about.map { entry.counts(at: $0) && (unmade[entry.id] == nil || entry.content.isAnswer) }
        ?? true
    }
    record.withdrawals = withdrawals(in: known)
    let substantial = changes(ofSubstanceIn: known, among: record.withdrawals, open)
    for entry in known {
      if case .booked(let booking) = entry.content {
        record.book(booking, entry, isWithdrawn: record.withdrawals[entry.id] != nil)
      }
      if record.withdrawals[entry.id] != nil { continue }
      let isSubstantial =
        entry.content.changesSubstance
        ? !open.includes(entry.content) : substantial.contains(entry.id)
      if about.map({ entry.at.civilDay <= $0 }) ?? true {
        if isSubstantial {
          record.voidSignatures(by: entry, takingBack: entry.takenBack(among: known))
        } else if entry.content.tellsOfTheYear {
          record.voidSignatures(under: entry)
        }
      }
      record.reopen(answers, by: entry.content)
      record.apply(entry, voice, levels)
    }
    return record
  }

  /// The withdrawals that count, by the entry that they take back.
  ///
  /// From the latest back, so that a withdrawal which was itself withdrawn takes nothing back.
  private static func withdrawals(in entries: [Entry]) -> [EntryID: Entry] {
    var counting: [EntryID: Entry] = [:]
    for entry in entries.reversed() {
      guard case .withdrawn(let withdrawal) = entry.content, counting[entry.id] == nil else {
        continue
      }
      counting[withdrawal.entry] = entry
    }
    return counting
  }

  /// The entries that take something of substance back, or bring it back.
  private static func changes(
    ofSubstanceIn entries: [Entry], among withdrawals: [EntryID: Entry], _ open: OpenAfterSigning
  ) -> Set<EntryID> {
    if withdrawals.isEmpty { return [] }
    var substantial: Set<EntryID> = []
    let ofTheYear = Set(entries.filter(\.content.tellsOfTheYear).map(\.id))
    for entry in entries {
      if case .withdrawn(let withdrawal) = entry.content {
        if substantial.contains(withdrawal.entry) || ofTheYear.contains(withdrawal.entry) {
          substantial.insert(entry.id)
        }
      } else if entry.content.changesSubstance, !open.includes(entry.content) {
        substantial.insert(entry.id)
      }
    }
    return substantial
  }

  private mutating func apply(_ entry: Entry, _ voice: String, _ levels: RateableLevels) {
    entries.append(entry)
    switch entry.content {
    case .enrolled(let enrolment):
      facts = enrolment.facts
      despite = enrolment.despite
      leftOut = nil
    case .facts(let later):
      if let facts, later.isMove(from: facts) { moved = entry }
      facts = later
    case .leftOut(let ground): leftOut = ground
    case .reviewers(let assignment):
      reviewers = assignment
      reviewersSince = entry.on
    case .periodSet: period = entry
    case .paused(let pause): self.pause(pause, entry)
    case .objectiveAdded(let text): add(text, entry)
    case .objectiveAmended(let text): amend(text, entry)
    case .objectiveDropped(let step): change(step.objective) { $0.dropped = entry }
    case .objectiveAgreed(let step), .objectiveDetermined(let step):
      change(step.objective) { $0.settled = entry }
    case .developmentAdded, .developmentAgreed, .developmentAuthorised, .developmentDeclined,
      .developmentProvided, .developmentNotProvided:
      develop(entry)
    case .meeting: meetings.append(entry)
    case .note: notes.append(entry)
    case .evidence: evidence.append(entry)
    case .answer(let answer): answers[answer.field] = entry
    case .judgement(let judgement):
      judgements[JudgementKey(question: judgement.question, item: judgement.item)] = entry
    case .rating(let rating): rate(rating, entry, voice, levels)
    case .payDecision(let given): payAnswers[given.key] = entry
    case .comment, .commentDeclined:
      // Whoever signed below a comment signed that comment, and no other.
      if let comment { voidSignatures(by: entry, laterThan: comment) }
      comment = entry
      commentIsCurrent = true
    case .signed(let signature): signatures[signature.part] = entry
    case .caseOpened(let opening): open(opening, entry)
    case .caseStep(let taken): change(case: taken.case) { $0.steps.append(entry) }
    case .caseClosed(let closing): change(case: closing.case) { $0.closed = entry }
    case .settled: settlements.append(entry)
    case .booked, .withdrawn: break
    case .closed: closed = entry
    }
  }

  /// Takes out the answers that were about what the entry changes.
  private mutating func reopen(_ answers: ReopenedAnswers, by content: EntryContent) {
    guard judgements.keys.contains(where: { answers.include($0, after: content) }) else { return }
    judgements = judgements.filter { key, _ in !answers.include(key, after: content) }
  }

  /// A level that is none of the item's scale is no level: what was given before it stands.
  private mutating func rate(
    _ rating: RatingGiven, _ entry: Entry, _ voice: String, _ levels: RateableLevels
  ) {
    let key = RatingKey(item: rating.item, voice: rating.voice ?? voice, moment: rating.moment)
    let counts = levels.include(rating)
    if counts { ratings[key] = entry }
    strayLevels[key] = counts ? nil : entry
  }

  /// The latest of one kind and first day counts, which is how a pause gets its end.
  private mutating func pause(_ pause: PauseGiven, _ entry: Entry) {
    pauses.removeAll { earlier in
      guard case .paused(let other) = earlier.content else { return false }
      return other.pause == pause.pause && other.from == pause.from
    }
    pauses.append(entry)
  }

  private mutating func add(_ text: ObjectiveText, _ entry: Entry) {
    if objectives.contains(where: { $0.id == text.objective }) {
      amend(text, entry)
    } else {
      objectives.append(Objective(.init(text: text, entry: entry)))
    }
  }

  /// A new wording is not settled until somebody settles it again.
  private mutating func amend(_ text: ObjectiveText, _ entry: Entry) {
    change(text.objective) { objective in
      objective.wordings.append(.init(text: text, entry: entry))
      objective.settled = nil
    }
  }

  private mutating func change(_ objective: String, _ body: (inout Objective) -> Void) {
    guard let index = objectives.firstIndex(where: { $0.id == objective }) else { return }
    body(&objectives[index])
  }

  /// Voids the signatures that were given after an entry whose place another takes.
  private mutating func voidSignatures(by entry: Entry, laterThan earlier: Entry) {
    for (part, signature) in signatures.sorted(by: { $0.key < $1.key })
    where Entry.isRecordedBefore(earlier, signature) {
      voidedSignatures.append(VoidedSignature(part: part, by: entry.id))
      signatures[part] = nil
    }
  }

  /// What both sides signed has to be what stands, so any change of substance voids signatures.
  ///
  /// Taking back what came after a signature leaves what was signed as it was.
  private mutating func voidSignatures(by entry: Entry, takingBack taken: Entry?) {
    for (part, signature) in signatures.sorted(by: { $0.key < $1.key }) {
      if let taken, Entry.isRecordedBefore(signature, taken) { continue }
      voidedSignatures.append(VoidedSignature(part: part, by: entry.id))
      signatures[part] = nil
    }
    if let comment, let taken, Entry.isRecordedBefore(comment, taken) { return }
    commentIsCurrent = false
  }

  /// Voids the signatures that were given for a time of which the entry tells more.
  ///
  /// What is of the day of signing or later is no part of what was signed, and is shown as later
  /// than it. So is what was still open when the review was closed.
  private mutating func voidSignatures(under entry: Entry) {
    if closed != nil { return }
    for (part, signature) in signatures.sorted(by: { $0.key < $1.key })
    where entry.on < signature.onRecord {
      voidedSignatures.append(VoidedSignature(part: part, by: entry.id))
      signatures[part] = nil
    }
  }

  /// Whether something was recorded after a signature that stands, and is no part of what was signed.
  public func isLaterThanSigned(_ entry: Entry) -> Bool {
    signatures.values.contains { Entry.isRecordedBefore($0, entry) }
  }
}

extension [Entry] {
  /// Those that were recorded by the close of a day, in the order in which they were recorded.
  ///
  /// Statements are written in that order, so that mostly there is nothing to do.
  fileprivate func recorded(by day: Day) -> [Entry] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { !Entry.isRecordedBefore($1, $0) }
    let ordered = isInOrder ? self : sorted(by: Entry.isRecordedBefore)
    guard let last = ordered.last, last.at.civilDay > day else { return ordered }
    return [Entry](ordered.prefix { $0.at.civilDay <= day })
  }
}

extension EntryContent {
  /// Whether it changes what a signature stands under.
  public var changesSubstance: Bool {
    switch self {
    case .objectiveAdded, .objectiveAmended, .objectiveDropped, .objectiveAgreed,
      .objectiveDetermined, .answer, .judgement, .rating, .developmentAdded, .developmentAgreed,
      .developmentDeclined:
      true
    default: false
    }
  }
}

extension EntryContent {
  /// Whether it is a line of what the year was like, on which levels and statements rest.
  var tellsOfTheYear: Bool {
    switch self {
    case .meeting, .note, .evidence: true
    default: false
    }
  }
}

extension EntryContent {
  /// Whether it is what somebody said, rather than something that took place or was there.
  fileprivate var isAnswer: Bool {
    switch self {
    case .answer, .judgement, .rating, .payDecision, .comment, .commentDeclined, .signed: true
    default: false
    }
  }
}

extension Entry {
  /// The entry that this one takes back, where it takes one back.
  fileprivate func takenBack(among entries: [Entry]) -> Entry? {
    guard case .withdrawn(let withdrawal) = content else { return nil }
    return entries.first { $0.id == withdrawal.entry }
  }

  /// Whether the entry counts when the record is seen as at the close of a day.
  ///
  /// What happened by that day counts, whenever it was written down. A signature is the exception:
  /// it is given when it is recorded, and cannot be dated back before a deadline.
  fileprivate func counts(at day: Day) -> Bool {
    if case .signed = content { return max(on, at.civilDay) <= day }
    return on <= day
  }
}
