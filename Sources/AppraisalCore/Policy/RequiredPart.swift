/// A part that the policy says of itself it has to contain.
public struct RequiredPart: Codable, Hashable, Sendable {
  /// The name of the part.
  public var id: String
  /// The part in plain words.
  public var title: String
  /// What of this file makes it up: sections, such as `deadlines`, or what a section holds by name,
  /// such as `cases.observation`.
  public var holds: [String]
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
