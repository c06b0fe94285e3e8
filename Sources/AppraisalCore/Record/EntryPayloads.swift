/// A person joins a cycle.
public struct Enrolment: Codable, Hashable, Sendable {
  /// The facts about the person on that day.
  public var facts: RevieweeFacts
  /// The ground of the policy's scope that was set aside, if one was.
  public var despite: String?
  /// Why.
  public var because: String?

  /// An enrolment with these facts.
  public init(facts: RevieweeFacts, despite: String? = nil, because: String? = nil) {
    self.facts = facts
    self.despite = despite
    self.because = because
  }
}

/// The facts about a person as a later import found them.
struct LaterFacts: Codable, Hashable, Sendable {
  /// The facts.
  var facts: RevieweeFacts
}

/// A person is left out of a cycle.
public struct LeftOut: Codable, Hashable, Sendable {
  /// The ground, one of the policy's exclusions or `left`.
  public var ground: String
  /// Why, in words.
  public var because: String?

  /// A ground with its reason.
  public init(ground: String, because: String? = nil) {
    self.ground = ground
    self.because = because
  }
}

/// Who reviews, and how they stand to the reviewee on that day.
public struct ReviewerAssignment: Codable, Hashable, Sendable {
  /// The reviewers; the first leads.
  public var reviewers: [PersonID]
  /// The lead reviewer's rank, where the register has one.
  public var rank: Int?
  /// Why it is not the line manager, or who agreed to the lead.
  public var ground: String?
  /// The roles that each reviewer held on the day, by identifier; absent where nobody asked.
  public var roles: [String: [String]]?

  /// An assignment.
  public init(
    reviewers: [PersonID], rank: Int? = nil, ground: String? = nil,
    roles: [String: [String]]? = nil
  ) {
    self.reviewers = reviewers
    self.rank = rank
    self.ground = ground
    self.roles = roles
  }
}

/// The wording of an objective.
public struct ObjectiveText: Codable, Hashable, Sendable {
  /// The objective's name in this statement, `O1` onwards.
  public var objective: String
  /// What is to be achieved.
  public var title: String
  /// How it will be seen that it was.
  public var measure: String?
  /// By when.
  public var due: Day?
  /// The parts that the policy asks for, by name.
  public var parts: [String: String]?
  /// Why it departs from what the policy normally asks.
  public var because: String?
  /// The objective of an earlier cycle that it carries on, as `CYCLE/OBJECTIVE`.
  public var continues: String?

  /// A wording.
  public init(
    objective: String, title: String, measure: String? = nil, due: Day? = nil,
    parts: [String: String]? = nil, because: String? = nil
  ) {
    self.objective = objective
    self.title = title
    self.measure = measure
    self.due = due
    self.parts = parts
    self.because = because
  }
}

/// A step about one objective.
public struct ObjectiveStep: Codable, Hashable, Sendable {
  /// The objective's name.
  public var objective: String
  /// Why.
  public var because: String?

  /// A step about an objective.
  public init(objective: String, because: String? = nil) {
    self.objective = objective
    self.because = because
  }
}

/// A meeting that was held.
public struct MeetingHeld: Codable, Hashable, Sendable {
  /// The kind, one of the policy's.
  public var meeting: String
  /// Who was there.
  public var attended: [PersonID]?
  /// What was noted.
  public var note: String?
  /// What it was in another cycle as well, as `CYCLE/ENTRY`.
  public var with: String?

  /// A meeting.
  public init(
    meeting: String, attended: [PersonID]? = nil, note: String? = nil, with: String? = nil
  ) {
    self.meeting = meeting
    self.attended = attended
    self.note = note
    self.with = with
  }
}

/// A dated line in the year's log.
public struct NoteText: Codable, Hashable, Sendable {
  /// The line.
  public var text: String
  /// What sort of line, such as `concern`; plain where absent.
  public var topic: String?

  /// A line.
  public init(text: String, topic: String? = nil) {
    self.text = text
    self.topic = topic
  }
}

/// Something that shows how an item went.
public struct EvidenceText: Codable, Hashable, Sendable {
  /// The item, such as `O1` or `behaviours/teamwork`.
  public var item: String
  /// What it shows.
  public var text: String
  /// Where it comes from.
  public var source: String
  /// Which of the policy's kinds of evidence it is, where that was said.
  public var kind: String?

  // The key “kind” is the entry’s own.
  private enum CodingKeys: String, CodingKey {
    case item, text, source
    case kind = "evidence"
  }

  /// A piece of evidence.
  public init(item: String, text: String, source: String, kind: String? = nil) {
    self.item = item
    self.text = text
    self.source = source
    self.kind = kind
  }
}

/// What was written in a field of a form.
public struct FormAnswer: Codable, Hashable, Sendable {
  /// The field, as `FORM.FIELD`.
  public var field: String
  /// What was written.
  public var text: String

  /// An answer.
  public init(field: String, text: String) {
    self.field = field
    self.text = text
  }
}

/// A yes or no to a question of the policy.
public struct Judgement: Codable, Hashable, Sendable {
  /// The question's name.
  public var question: String
  /// The objective or other item of which it is asked; absent where of the review.
  public var item: String?
  /// The answer.
  public var yes: Bool
  /// The reason.
  public var because: String

  /// A judgement.
  public init(question: String, item: String? = nil, yes: Bool, because: String) {
    self.question = question
    self.item = item
    self.yes = yes
    self.because = because
  }
}

/// A level for an item, an area or overall.
public struct RatingGiven: Codable, Hashable, Sendable {
  /// What is rated: `O1`, `behaviours/teamwork`, `behaviours` or `overall`.
  public var item: String
  /// The level's code.
  public var level: String
  /// Whose rating it is; the deciding voice's where absent.
  public var voice: String?
  /// The moment of the cycle; absent where it is the final level.
  public var moment: String?
  /// The concern that the level rests on, where it needs one.
  public var concern: String?
  /// The reason.
  public var because: String?

  /// A rating.
  public init(
    item: String, level: String, voice: String? = nil, moment: String? = nil,
    concern: String? = nil, because: String? = nil
  ) {
    self.item = item
    self.level = level
    self.voice = voice
    self.moment = moment
    self.concern = concern
    self.because = because
  }
}

/// The reviewee's comment.
public struct CommentText: Codable, Hashable, Sendable {
  /// The comment.
  public var text: String

  /// A comment.
  public init(text: String) {
    self.text = text
  }
}

/// That the reviewee has no comment to make.
public struct CommentDeclined: Codable, Hashable, Sendable {
  /// Why, where somebody said so.
  public var because: String?

  /// No comment, with or without a reason.
  public init(because: String? = nil) {
    self.because = because
  }
}

/// A signature under the statement as it stands.
public struct SignatureGiven: Codable, Hashable, Sendable {
  /// As whom: `reviewer`, `reviewee` or another part that the policy names.
  public var part: String

  /// A signature.
  public init(part: String) {
    self.part = part
  }
}

/// An earlier entry that no longer counts.
public struct Withdrawal: Codable, Hashable, Sendable {
  /// The entry.
  public var entry: EntryID
  /// Why.
  public var because: String

  /// A withdrawal.
  public init(entry: EntryID, because: String) {
    self.entry = entry
    self.because = because
  }
}
