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
  ///   - about: Entries about a later day than this are left aside as well, where given.
  public static func replay(
    _ entries: [Entry], of reviewee: PersonID, asOf: Day, about: Day? = nil
  ) -> Record {
    var record = Record(reviewee: reviewee, asOf: asOf)
    let known = entries.filter { entry in
      entry.at.civilDay <= asOf && about.map { entry.on <= $0 } ?? true
    }.sorted(by: Entry.isRecordedBefore)
    for entry in known {
      if case .withdrawn(let withdrawal) = entry.content {
        record.withdrawals[withdrawal.entry] = entry
      }
    }
    let substantial = Set(known.filter { $0.content.changesSubstance }.map(\.id))
    for entry in known where record.withdrawals[entry.id] == nil {
      record.voidSignatures(by: entry, substantial: substantial)
      record.apply(entry)
    }
    return record
  }

  private mutating func apply(_ entry: Entry) {
    entries.append(entry)
    switch entry.content {
    case .enrolled(let enrolment):
      facts = enrolment.facts
      leftOut = nil
    case .facts(let later): facts = later
    case .leftOut(let ground): leftOut = ground
    case .reviewers(let assignment): reviewers = assignment
    case .objectiveAdded(let text), .objectiveAmended(let text): word(text, entry)
    case .objectiveDropped(let step): change(step.objective) { $0.dropped = entry }
    case .objectiveAgreed(let step), .objectiveDetermined(let step):
      change(step.objective) { $0.settled = entry }
    case .meeting: meetings.append(entry)
    case .note: notes.append(entry)
    case .evidence: evidence.append(entry)
    case .answer(let answer): answers[answer.field] = entry
    case .judgement(let judgement): judgements[judgement.question] = entry
    case .rating(let rating):
      ratings[RatingKey(item: rating.item, voice: rating.voice ?? "reviewer")] = entry
    case .comment, .commentDeclined: comment = entry
    case .signed(let signature): signatures[signature.part] = entry
    case .withdrawn: break
    case .closed: closed = entry
    }
  }

  /// A new wording is not settled until somebody settles it again.
  private mutating func word(_ text: ObjectiveText, _ entry: Entry) {
    let wording = Objective.Wording(text: text, entry: entry)
    if let index = objectives.firstIndex(where: { $0.id == text.objective }) {
      objectives[index].wordings.append(wording)
      objectives[index].settled = nil
    } else {
      objectives.append(Objective(wording))
    }
  }

  private mutating func change(_ objective: String, _ body: (inout Objective) -> Void) {
    guard let index = objectives.firstIndex(where: { $0.id == objective }) else { return }
    body(&objectives[index])
  }

  /// What both sides signed has to be what stands, so any change of substance voids signatures.
  private mutating func voidSignatures(by entry: Entry, substantial: Set<EntryID>) {
    let changed =
      if case .withdrawn(let withdrawal) = entry.content {
        substantial.contains(withdrawal.entry)
      } else {
        entry.content.changesSubstance
      }
    guard changed, !signatures.isEmpty else { return }
    for part in signatures.keys.sorted() {
      voidedSignatures.append(VoidedSignature(part: part, by: entry.id))
    }
    signatures = [:]
  }
}

extension EntryContent {
  /// Whether it changes what a signature stands under.
  public var changesSubstance: Bool {
    switch self {
    case .objectiveAdded, .objectiveAmended, .objectiveDropped, .objectiveAgreed,
      .objectiveDetermined, .answer, .judgement, .rating:
      true
    default: false
    }
  }
}
