extension Entry: Codable {
  private enum Key: String, CodingKey {
    case id
    case at
    case on
    case by
    case onBehalfOf = "for"
    case kind
  }

  /// Reads an entry: the common keys, then those of its kind.
  ///
  /// - Throws: `DecodingError` where a key is missing or of the wrong type, or the kind unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(EntryID.self, forKey: .id)
    at = try container.decode(Moment.self, forKey: .at)
    on = try container.decode(Day.self, forKey: .on)
    by = try container.decode(PersonID.self, forKey: .by)
    onBehalfOf = try container.decodeIfPresent(PersonID.self, forKey: .onBehalfOf)
    let kind = try container.decode(EntryContent.Kind.self, forKey: .kind)
    content = try EntryContent(kind: kind, from: decoder)
  }

  /// Writes the common keys, then those of the kind.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(at, forKey: .at)
    try container.encode(on, forKey: .on)
    try container.encode(by, forKey: .by)
    try container.encodeIfPresent(onBehalfOf, forKey: .onBehalfOf)
    try container.encode(content.kind, forKey: .kind)
    try content.payload?.encode(to: encoder)
  }
}

extension EntryContent {
  init(kind: Kind, from decoder: any Decoder) throws {
    self =
      switch kind {
      case .enrolled: .enrolled(try Enrolment(from: decoder))
      case .facts: .facts(try LaterFacts(from: decoder).facts)
      case .leftOut: .leftOut(try LeftOut(from: decoder))
      case .reviewers: .reviewers(try ReviewerAssignment(from: decoder))
      case .periodSet: .periodSet(try PeriodSet(from: decoder))
      case .paused: .paused(try PauseGiven(from: decoder))
      case .objectiveAdded: .objectiveAdded(try ObjectiveText(from: decoder))
      case .objectiveAmended: .objectiveAmended(try ObjectiveText(from: decoder))
      case .objectiveDropped: .objectiveDropped(try ObjectiveStep(from: decoder))
      case .objectiveAgreed: .objectiveAgreed(try ObjectiveStep(from: decoder))
      case .objectiveDetermined: .objectiveDetermined(try ObjectiveStep(from: decoder))
      case .developmentAdded: .developmentAdded(try DevelopmentText(from: decoder))
      case .developmentAgreed: .developmentAgreed(try DevelopmentStep(from: decoder))
      case .developmentAuthorised: .developmentAuthorised(try DevelopmentStep(from: decoder))
      case .developmentDeclined: .developmentDeclined(try DevelopmentStep(from: decoder))
      case .developmentProvided: .developmentProvided(try DevelopmentStep(from: decoder))
      case .developmentNotProvided: .developmentNotProvided(try DevelopmentStep(from: decoder))
      case .meeting: .meeting(try MeetingHeld(from: decoder))
      case .booked: .booked(try MeetingBooked(from: decoder))
      case .note: .note(try NoteText(from: decoder))
      case .evidence: .evidence(try EvidenceText(from: decoder))
      case .answer: .answer(try FormAnswer(from: decoder))
      case .judgement: .judgement(try Judgement(from: decoder))
      case .rating: .rating(try RatingGiven(from: decoder))
      case .payDecision: .payDecision(try PayDecisionGiven(from: decoder))
      case .comment: .comment(try CommentText(from: decoder))
      case .commentDeclined: .commentDeclined(try CommentDeclined(from: decoder))
      case .signed: .signed(try SignatureGiven(from: decoder))
      case .caseOpened: .caseOpened(try CaseOpened(from: decoder))
      case .caseStep: .caseStep(try CaseStepTaken(from: decoder))
      case .caseClosed: .caseClosed(try CaseClosed(from: decoder))
      case .settled: .settled(try SettlementGiven(from: decoder))
      case .withdrawn: .withdrawn(try Withdrawal(from: decoder))
      case .closed: .closed(try ReviewClosing(from: decoder))
      }
  }

  /// The keys of the kind, or nil where it has none of its own.
  var payload: (any Encodable)? {
    switch self {
    case .enrolled(let payload): payload
    case .facts(let facts): LaterFacts(facts: facts)
    case .leftOut(let payload): payload
    case .reviewers(let payload): payload
    case .periodSet(let payload): payload
    case .paused(let payload): payload
    case .objectiveAdded(let payload), .objectiveAmended(let payload): payload
    case .objectiveDropped(let payload), .objectiveAgreed(let payload),
      .objectiveDetermined(let payload):
      payload
    case .developmentAdded(let payload): payload
    case .developmentAgreed(let payload), .developmentAuthorised(let payload),
      .developmentDeclined(let payload), .developmentProvided(let payload),
      .developmentNotProvided(let payload):
      payload
    case .meeting(let payload): payload
    case .booked(let payload): payload
    case .note(let payload): payload
    case .evidence(let payload): payload
    case .answer(let payload): payload
    case .judgement(let payload): payload
    case .rating(let payload): payload
    case .payDecision(let payload): payload
    case .comment(let payload): payload
    case .signed(let payload): payload
    case .caseOpened(let payload): payload
    case .caseStep(let payload): payload
    case .caseClosed(let payload): payload
    case .settled(let payload): payload
    case .withdrawn(let payload): payload
    case .commentDeclined(let payload): payload
    case .closed(let payload): payload
    }
  }
}
