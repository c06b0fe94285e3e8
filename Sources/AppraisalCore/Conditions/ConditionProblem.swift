/// What is wrong in the text of a condition, and where.
public struct ConditionProblem: Error, Hashable, Sendable {
  /// The column of the word concerned, 1-based, in characters.
  public let column: Int
  /// What is wrong and what was expected.
  public let message: String

  /// A problem at a column.
  public init(column: Int, message: String) {
    self.column = column
    self.message = message
  }
}
