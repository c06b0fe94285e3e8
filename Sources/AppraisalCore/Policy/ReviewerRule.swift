/// Who reviews a person unless somebody else is assigned.
public struct ReviewerRule: Codable, Hashable, Sendable {
  /// Who it is.
  public var standard: Standard
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []

  /// Who can be meant.
  public enum Standard: String, Codable, Hashable, Sendable, CaseIterable {
    /// The line manager, where there is exactly one.
    case lineManager = "line-manager"
  }
}
