/// What was proved of one decision table.
public struct TableProof: Hashable, Sendable {
  /// The rule's name.
  public let rule: String
  /// What it decides.
  public let title: String
  /// The keys and indices that lead to it.
  public let path: [PolicyProblem.Step]
  /// The facts that were varied, in plain words.
  public var facts: [String] = []
  /// How many combinations of inputs were looked at.
  public var combinations = 0
  /// How many of them the rows tell apart; each was decided.
  public var decided = 0
  /// Whether only some of the combinations were looked at, because there are too many.
  public var isSample = false
  /// What is wrong with the table.
  public var findings: [ProofFinding] = []
}
