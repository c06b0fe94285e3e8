/// The row of a table, or one of a list of rules, that settled an answer.
public struct DecidingRow: Hashable, Sendable {
  /// Where it stands in its table or list, written as in a path, such as `rows[2]`.
  public let place: String
  /// Its condition as the policy's file has it.
  public let condition: String
  /// The clauses that it states.
  public let clauses: [String]
}
