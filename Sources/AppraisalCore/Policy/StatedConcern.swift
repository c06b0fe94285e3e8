/// Levels that are given only together with a concern of a closed list.
public struct StatedConcern: Codable, Hashable, Sendable {
  /// The codes of the levels.
  public var levels: [String]
  /// The concerns, one of which has to be stated.
  public var among: [ConcernKind]
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

/// A kind of concern that a level can rest on.
public struct ConcernKind: Codable, Hashable, Sendable {
  /// The concern's name.
  public var id: String
  /// The concern in plain words.
  public var title: String
}
