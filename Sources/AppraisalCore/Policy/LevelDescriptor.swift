/// What a level means in one area, for some people where it has a condition.
public struct LevelDescriptor: Codable, Hashable, Sendable {
  /// The level's code.
  public var level: String
  /// Whom it is for; everybody where absent.
  public var when: When?
  /// What the level means for them.
  public var text: String
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
