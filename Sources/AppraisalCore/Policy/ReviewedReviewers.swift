/// That reviewers are themselves reviewed.
public struct ReviewedReviewers: Codable, Hashable, Sendable {
  /// How firmly the policy wants it.
  public var strength: Strength
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
