/// A question that the policy answers by a table of conditions.
///
/// Exactly one row applies, or the one that wins names the rows that it overrides. Where no row
/// applies, or the row asks, somebody decides and gives a reason.
public struct DecisionRule: Codable, Hashable, Sendable {
  /// The question's name, for `explain`.
  public var id: String
  /// What is decided.
  public var title: String
  /// The scale whose levels are the answers; absent where the answers are `outcomes`.
  public var scale: String?
  /// The answers, where they are not levels.
  @Sparse public var outcomes: [NamedOutcome] = []
  /// Whether the question arises at all; it always does where absent.
  public var when: When?
  /// Facts without which nothing is decided, however much the rest would allow.
  @Sparse public var needs: [String] = []
  /// The rows; none where a person judges without a table.
  @Sparse public var rows: [DecisionRow] = []
  /// Who gives the answer where the table asks or there is none.
  public var decidedBy: String?
  /// Who has the authority to decide, where that is somebody in particular: a role or a body.
  public var authority: String?
  /// Who recommends before it is decided.
  public var recommendedBy: String?
  /// The only grounds on which somebody's answer may rest; any where empty.
  @Sparse public var grounds: [AnswerGround] = []
  /// What becomes of an answer that departs from the table's.
  public var departure: Departure?
  /// Whether the table only suggests an answer, which the decider has to confirm.
  public var suggestion: Bool?
  /// Whether reports on many people show the answer of those alone whose statement their reader may
  /// read; only for decisions on pay.
  public var `private`: Bool?
  /// Why a better level may give a worse answer; it must not where absent.
  public var worseIsMeant: String?
  /// Clauses that the whole rule rests on.
  @Sparse public var clauses: [String] = []
}

/// One row of a decision table.
public struct DecisionRow: Codable, Hashable, Sendable {
  /// The answer; absent where the row asks.
  public var `is`: String?
  /// The answers among which somebody has to choose; absent where the row answers.
  @Sparse public var ask: [String] = []
  /// Who chooses among them, where it is not who decides otherwise.
  public var by: String?
  /// Whether the policy says nothing for this case, which is neither an answer nor a question.
  public var silent: Bool?
  /// When the row applies.
  public var when: When
  /// Answers of other rows that this one sets aside when both apply.
  @Sparse public var overrides: [String] = []
  /// A sentence that explains the row where its condition does not.
  public var says: String?
  /// Clauses that the row states.
  @Sparse public var clauses: [String] = []
}

/// A ground on which somebody's answer may rest.
public struct AnswerGround: Codable, Hashable, Sendable {
  /// The ground's name.
  public var id: String
  /// The ground in plain words.
  public var title: String
  /// The answers that it is a ground for; all where empty.
  @Sparse public var outcomes: [String] = []
  /// Clauses that name it.
  @Sparse public var clauses: [String] = []

  /// Whether it is a ground for an answer.
  public func supports(_ answer: String) -> Bool {
    outcomes.isEmpty || outcomes.contains(answer)
  }
}

/// An answer that is not a level.
public struct NamedOutcome: Codable, Hashable, Sendable {
  /// The answer's name.
  public var id: String
  /// The answer in a few words.
  public var title: String
  /// What it does to pay.
  public var effect: PayEffect
}

/// What becomes of a person's answer that departs from the table's.
public enum Departure: String, Codable, Hashable, Sendable, CaseIterable {
  /// The table binds.
  case refused
  /// It stands, with a recorded reason.
  case withReason = "with a reason"
}
