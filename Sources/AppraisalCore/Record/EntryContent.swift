/// What an entry records, by kind.
///
/// Kept apart from the entry, since lists of entries are copied and put in order without end.
public indirect enum EntryContent: Hashable, Sendable {
  /// The person joins the cycle, with the facts that rules need of them.
  case enrolled(Enrolment)
  /// The facts about the person as a later import found them.
  case facts(RevieweeFacts)
  /// The person is left out of the cycle after all.
  case leftOut(LeftOut)
  /// Who reviews from now on.
  case reviewers(ReviewerAssignment)
  /// Over which days the review runs, where somebody decides on it.
  case periodSet(PeriodSet)
  /// A stretch of days in which time does not count.
  case paused(PauseGiven)
  /// A new objective.
  case objectiveAdded(ObjectiveText)
  /// A new wording of an objective.
  case objectiveAmended(ObjectiveText)
  /// An objective that is given up.
  case objectiveDropped(ObjectiveStep)
  /// An objective that both sides accept.
  case objectiveAgreed(ObjectiveStep)
  /// An objective that is set where agreement failed.
  case objectiveDetermined(ObjectiveStep)
  /// Something that the person needs to learn.
  case developmentAdded(DevelopmentText)
  /// A need that is to be met.
  case developmentAgreed(DevelopmentStep)
  /// Leave to spend what a need costs.
  case developmentAuthorised(DevelopmentStep)
  /// A need that is not to be met.
  case developmentDeclined(DevelopmentStep)
  /// A need that was met.
  case developmentProvided(DevelopmentStep)
  /// A need that was to be met and was not.
  case developmentNotProvided(DevelopmentStep)
  /// A meeting that was held.
  case meeting(MeetingHeld)
  /// A meeting that is to be held.
  case booked(MeetingBooked)
  /// A dated line in the year's log.
  case note(NoteText)
  /// Something that shows how an item went.
  case evidence(EvidenceText)
  /// What was written in a field of a form.
  case answer(FormAnswer)
  /// A yes or no to a question of the policy.
  case judgement(Judgement)
  /// A level for an item, an area or overall.
  case rating(RatingGiven)
  /// An answer on pay, recommended or decided.
  case payDecision(PayDecisionGiven)
  /// The reviewee's comment.
  case comment(CommentText)
  /// The reviewee has no comment to make.
  case commentDeclined(CommentDeclined)
  /// A signature under the statement as it stands.
  case signed(SignatureGiven)
  /// A case is opened.
  case caseOpened(CaseOpened)
  /// A step of a case is taken.
  case caseStep(CaseStepTaken)
  /// A case is closed.
  case caseClosed(CaseClosed)
  /// A finding that a reason settles.
  case settled(SettlementGiven)
  /// An earlier entry that no longer counts.
  case withdrawn(Withdrawal)
  /// The review is closed: nothing is added to it from now on but what was left open.
  case closed(ReviewClosing)

  /// The kind's name in files and logs.
  public var kind: Kind {
    switch self {
    case .enrolled: .enrolled
    case .facts: .facts
    case .leftOut: .leftOut
    case .reviewers: .reviewers
    case .periodSet: .periodSet
    case .paused: .paused
    case .objectiveAdded: .objectiveAdded
    case .objectiveAmended: .objectiveAmended
    case .objectiveDropped: .objectiveDropped
    case .objectiveAgreed: .objectiveAgreed
    case .objectiveDetermined: .objectiveDetermined
    case .developmentAdded: .developmentAdded
    case .developmentAgreed: .developmentAgreed
    case .developmentAuthorised: .developmentAuthorised
    case .developmentDeclined: .developmentDeclined
    case .developmentProvided: .developmentProvided
    case .developmentNotProvided: .developmentNotProvided
    case .meeting: .meeting
    case .booked: .booked
    case .note: .note
    case .evidence: .evidence
    case .answer: .answer
    case .judgement: .judgement
    case .rating: .rating
    case .payDecision: .payDecision
    case .comment: .comment
    case .commentDeclined: .commentDeclined
    case .signed: .signed
    case .caseOpened: .caseOpened
    case .caseStep: .caseStep
    case .caseClosed: .caseClosed
    case .settled: .settled
    case .withdrawn: .withdrawn
    case .closed: .closed
    }
  }

  /// The names of the kinds as files give them.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A person joins a cycle.
    case enrolled
    /// Facts about the person.
    case facts
    /// A person is left out.
    case leftOut = "left-out"
    /// Reviewers are assigned.
    case reviewers
    /// A period is decided on.
    case periodSet = "period-set"
    /// Time does not count.
    case paused
    /// An objective is added.
    case objectiveAdded = "objective-added"
    /// An objective is reworded.
    case objectiveAmended = "objective-amended"
    /// An objective is given up.
    case objectiveDropped = "objective-dropped"
    /// An objective is agreed.
    case objectiveAgreed = "objective-agreed"
    /// An objective is set where agreement failed.
    case objectiveDetermined = "objective-determined"
    /// Something that the person needs to learn.
    case developmentAdded = "development-added"
    /// A need that is to be met.
    case developmentAgreed = "development-agreed"
    /// Leave to spend what a need costs.
    case developmentAuthorised = "development-authorised"
    /// A need that is not to be met.
    case developmentDeclined = "development-declined"
    /// A need that was met.
    case developmentProvided = "development-provided"
    /// A need that was to be met and was not.
    case developmentNotProvided = "development-not-provided"
    /// A meeting.
    case meeting
    /// A booking.
    case booked
    /// A note.
    case note
    /// Evidence.
    case evidence
    /// A field of a form.
    case answer
    /// A judgement.
    case judgement
    /// A rating.
    case rating
    /// An answer on pay.
    case payDecision = "pay-decision"
    /// A comment.
    case comment
    /// No comment.
    case commentDeclined = "comment-declined"
    /// A signature.
    case signed
    /// A case is opened.
    case caseOpened = "case-opened"
    /// A step of a case.
    case caseStep = "case-step"
    /// A case is closed.
    case caseClosed = "case-closed"
    /// A finding is settled.
    case settled
    /// A withdrawal.
    case withdrawn
    /// The close.
    case closed
  }
}
