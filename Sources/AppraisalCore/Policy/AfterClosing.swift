/// What may still be recorded once a review is closed.
public struct AfterClosing: Codable, Hashable, Sendable {
  /// The acts that may, such as `pay.decide.*`.
  public var acts: [String]
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
