/// What was known of one reviewee's review at the close of a day, replayed from the entries.
public struct Record: Hashable, Sendable {
  /// The reviewee.
  public let reviewee: PersonID
  /// The day as of which it was replayed.
  public let asOf: Day
  /// The entries that count, in the order in which they were recorded.
  public internal(set) var entries: [Entry] = []
  /// The withdrawals, by the entry that they take back.
  public internal(set) var withdrawals: [EntryID: Entry] = [:]
  /// The facts about the person, latest last.
  public internal(set) var facts: RevieweeFacts?
  /// The ground of the policy's scope that was set aside when the person joined, if one was.
  public internal(set) var despite: String?
  /// The ground on which the person was left out, if so.
  public internal(set) var leftOut: LeftOut?
  /// Who reviews.
  public internal(set) var reviewers: ReviewerAssignment?
  /// Since when they have been so.
  public internal(set) var reviewersSince: Day?
  /// The latest decision on the person's period.
  public internal(set) var period: Entry?
  /// The pauses, one for each kind and first day.
  public internal(set) var pauses: [Entry] = []
  /// The last change of post, school or staff group.
  public internal(set) var moved: Entry?
  /// The objectives, dropped ones included, in the order in which they were added.
  public internal(set) var objectives: [Objective] = []
  /// What the person needs to learn, in the order in which it was recorded.
  public internal(set) var development: [DevelopmentNeed] = []
  /// The meetings that were held.
  public internal(set) var meetings: [Entry] = []
  /// The booking that stands, by kind of meeting.
  public internal(set) var bookings: [String: Entry] = [:]
  /// The booking that was taken back, by kind of meeting, where none stands.
  public internal(set) var cancelledBookings: [String: Entry] = [:]
  /// The dated lines of the year's log.
  public internal(set) var notes: [Entry] = []
  /// The pieces of evidence.
  public internal(set) var evidence: [Entry] = []
  /// The latest answer to each field, by `FORM.FIELD`.
  public internal(set) var answers: [String: Entry] = [:]
  /// The latest answer to each question, for each item where it is asked item by item.
  public internal(set) var judgements: [JudgementKey: Entry] = [:]
  /// The latest rating of each item by each voice at each moment.
  public internal(set) var ratings: [RatingKey: Entry] = [:]
  /// Levels that are none of their item's scale and do not count, where no later one does.
  public internal(set) var strayLevels: [RatingKey: Entry] = [:]
  /// The latest recommendation and decision on each question of pay.
  public internal(set) var payAnswers: [PayDecisionGiven.Key: Entry] = [:]
  /// The reviewee's comment, or their having none.
  public internal(set) var comment: Entry?
  /// Whether nothing of substance was recorded after the comment.
  public internal(set) var commentIsCurrent = false
  /// The signatures that stand, by part.
  public internal(set) var signatures: [String: Entry] = [:]
  /// The signatures that a later entry voided.
  public internal(set) var voidedSignatures: [VoidedSignature] = []
  /// The cases, in the order in which they were opened.
  public internal(set) var cases: [CaseRecord] = []
  /// The reasons that were given for findings, in the order in which they were recorded.
  public internal(set) var settlements: [Entry] = []
  /// When the review was closed, if it was.
  public internal(set) var closed: Entry?

  /// What identifies a rating: the item, the voice and the moment.
  public struct RatingKey: Hashable, Sendable {
    /// The item.
    public let item: String
    /// The voice.
    public let voice: String
    /// The moment, or nil for the final rating.
    public let moment: String?

    /// The key of an item's rating by a voice.
    public init(item: String, voice: String = Voice.reviewer.id, moment: String? = nil) {
      self.item = item
      self.voice = voice
      self.moment = moment
    }
  }

  /// What identifies an answer: the question, and the item where it is asked item by item.
  public struct JudgementKey: Hashable, Sendable {
    /// The question.
    public let question: String
    /// The item, or nil where the question is asked of the review.
    public let item: String?

    /// The key of a question's answer.
    public init(question: String, item: String? = nil) {
      self.question = question
      self.item = item
    }
  }

  /// The first day of the post in which the person joined the cycle, where it is known.
  ///
  /// A later post does not undo what was due before it.
  var firstDayThere: Day? {
    for entry in entries {
      if case .enrolled(let enrolment) = entry.content { return enrolment.facts.from }
    }
    return nil
  }

  init(reviewee: PersonID, asOf: Day) {
    self.reviewee = reviewee
    self.asOf = asOf
  }
}

/// One objective with its history.
public struct Objective: Hashable, Sendable, Identifiable {
  /// Its name in the statement, `O1` onwards.
  public let id: String
  /// Its wordings, the present one last, each with the entry that gave it; never empty.
  public internal(set) var wordings: [Wording]
  /// The step that settled the present wording, if one did.
  public internal(set) var settled: Entry?
  /// The step that gave it up, if one did.
  public internal(set) var dropped: Entry?

  /// A wording with the entry that gave it.
  public struct Wording: Hashable, Sendable {
    /// The text.
    public let text: ObjectiveText
    /// The entry.
    public let entry: Entry
  }

  init(_ first: Wording) {
    id = first.text.objective
    wordings = [first]
  }

  /// The present wording.
  public var text: ObjectiveText { (wordings.last ?? wordings[0]).text }

  /// The entry that first stated it.
  public var added: Entry { wordings[0].entry }

  /// Whether it still counts.
  public var isLive: Bool { dropped == nil }

  /// Whether somebody set it where agreement failed.
  public var isDetermined: Bool { settled?.content.kind == .objectiveDetermined }
}

/// A signature that no longer stands because something was recorded after it.
public struct VoidedSignature: Hashable, Sendable {
  /// As whom it was given.
  public let part: String
  /// The entry that voided it.
  public let by: EntryID
}
