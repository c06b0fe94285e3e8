/// Something that a proof found in a policy.
public struct ProofFinding: Hashable, Sendable {
  /// What is found and where.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No row of a table applies.
    case gap
    /// Two rows give different answers.
    case overlap
    /// A row never decides.
    case deadRow = "dead row"
    /// An answer is never given.
    case unreached = "answer never reached"
    /// A better level gives a worse answer.
    case step = "worse for better"
    /// A choice is still to be made.
    case choice = "choice to make"
    /// A deadline cannot be met.
    case deadline
    /// A document lacks what it has to contain.
    case content = "required content"
    /// A stage names a command that there is not.
    case command = "no such command"
    /// A clause is said to be treated, and no rule cites it.
    case clause = "clause without a rule"
    /// A limit has no case at it or past it.
    case limit = "limit without a case"
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// How grave it is: errors have to be put right.
  public var severity: Severity
  /// The keys and indices that lead to what it is about.
  public var path: [PolicyProblem.Step]
  /// What is found, with the smallest example.
  public var says: String
  /// What would settle it.
  public var remedy: String
  /// The clauses that what it is about rests on.
  public var clauses: [String]

  /// A finding.
  public init(
    _ kind: Kind, _ severity: Severity, at path: [PolicyProblem.Step], _ says: String,
    remedy: String, clauses: [String] = []
  ) {
    self.kind = kind
    self.severity = severity
    self.path = path
    self.says = says
    self.remedy = remedy
    self.clauses = clauses
  }
}
