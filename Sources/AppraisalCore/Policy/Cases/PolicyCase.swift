/// One worked example of a policy.
public struct PolicyCase: Codable, Hashable, Sendable {
  /// What it shows, as a sentence.
  public var title: String
  /// The clauses on which the expected answers rest; each has to be cited by them.
  @Sparse public var clauses: [String] = []
  /// The facts about the person, in place of the setting's.
  public var person: RevieweeFacts?
  /// The ground of the scope that was set aside when the person joined.
  public var despite: String?
  /// The school's choices, besides the setting's.
  public var choices: [String: ChoiceValue]?
  /// Levels by area: a list for its items in order, one for the area as a whole.
  public var levels: [String: CaseLevels]?
  /// Levels by area that voices other than the deciding one give, by voice.
  public var voices: [String: [String: CaseLevels]]?
  /// Levels by area that were given earlier in the cycle, by moment.
  public var moments: [String: [String: CaseLevels]]?
  /// Answers to the policy's questions.
  public var judged: [String: Bool]?
  /// The day on which the levels and answers are given, where the review is not complete on it.
  public var ratedOn: Day?
  /// The day on which the review is complete: meetings, levels, answers and signatures.
  public var completeOn: Day?
  /// The day on which that was recorded, where it was recorded later.
  public var recordedOn: Day?
  /// What was recorded besides, in the words of a statement's entries.
  @Sparse public var steps: [CaseStep] = []
  /// Something that somebody then wants to record.
  public var attempt: CaseAttempt?
  /// What people of some relations and roles are shown, and what they are not.
  @Sparse public var reads: [CaseReading] = []
  /// Trainings that whoever reviews has had.
  @Sparse public var trained: [CaseTraining] = []
  /// How whoever reviews stands with trainings that the policy asks for, by name.
  public var training: [String: CaseTraining.Standing]?
  /// The day as of which is asked.
  public var asOf: Day
  /// The answer to each question: a level, an outcome, or one of ``Outcome``.
  ///
  /// Questions are areas, `overall`, decisions on pay, `group`, `scope`, definitions and facts.
  public var expect: [String: String]?
  /// How deadlines stand, by name.
  public var deadlines: [String: DeadlineStanding.Kind]?
  /// Words that the missing facts of an undecided answer have to contain.
  public var missing: String?
  /// Findings that have to be there.
  @Sparse public var finds: [String] = []
  /// Findings that must not be there.
  @Sparse public var doesNotFind: [String] = []

  /// Answers that are neither a level nor an outcome of the policy.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// Something is missing.
    case undecided
    /// The policy leaves the answer to somebody.
    case asks
    /// Two rows contradict.
    case conflict
    /// The policy does not say.
    case silent
    /// The question does not arise.
    case notApplicable = "not applicable"
    /// The policy asks nothing of that name.
    case noSuchQuestion = "no such question"
  }
}

/// Levels in one area: of its items in order, or of the area as a whole.
public enum CaseLevels: Hashable, Sendable {
  /// The level of the area as a whole.
  case whole(String)
  /// The levels of its items in order; `-` for one that has none.
  case items([String])
}

extension CaseLevels: Codable {
  /// Reads one level or a list of them.
  ///
  /// - Throws: `DecodingError` where it is neither.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let level = try? container.decode(String.self) {
      self = .whole(level)
    } else {
      self = .items(try container.decode([String].self))
    }
  }

  /// Writes the bare level or list.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .whole(let level): try container.encode(level)
    case .items(let levels): try container.encode(levels)
    }
  }
}
