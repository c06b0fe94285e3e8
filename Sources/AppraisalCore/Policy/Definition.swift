/// A condition with a name, used in other conditions as a yes-or-no fact.
public struct Definition: Codable, Hashable, Sendable {
  /// The name.
  public var id: String
  /// What it says, in plain words that read on from the person's name.
  public var title: String
  /// When it holds.
  public var when: When
  /// Clauses that it rests on.
  @Sparse public var clauses: [String] = []
}
