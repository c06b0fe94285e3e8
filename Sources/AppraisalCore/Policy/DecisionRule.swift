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
  /// Facts without which nothing is decided, however much the rest would allow.
  @Sparse public var needs: [String] = []
  /// The rows; none where a person judges without a table.
  @Sparse public var rows: [DecisionRow] = []
  /// Who gives the answer where the table asks or there is none.
  public var decidedBy: String?
  /// What becomes of an answer that departs from the table's.
  public var departure: Departure?
  /// Clauses that the whole rule rests on.
  @Sparse public var clauses: [String] = []
}

/// One row of a decision table.
public struct DecisionRow: Codable, Hashable, Sendable {
  /// The answer; absent where the row asks.
  public var `is`: String?
  /// The answers among which somebody has to choose; absent where the row answers.
  @Sparse public var ask: [String] = []
  /// When the row applies.
  public var when: When
  /// Answers of other rows that this one sets aside when both apply.
  @Sparse public var overrides: [String] = []
  /// A sentence that explains the row where its condition does not.
  public var says: String?
  /// Clauses that the row states.
  @Sparse public var clauses: [String] = []
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

/// What an outcome does to pay.
public enum PayEffect: String, Codable, Hashable, Sendable, CaseIterable {
  /// One point more.
  case onePoint = "one point"
  /// No change.
  case none
  /// Nothing yet: the question stays open.
  case open
}

/// What becomes of a person's answer that departs from the table's.
public enum Departure: String, Codable, Hashable, Sendable, CaseIterable {
  /// The table binds.
  case refused
  /// It stands, with a recorded reason.
  case withReason = "with a reason"
}
