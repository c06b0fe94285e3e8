/// Who may do what.
public struct AccessRule: Codable, Hashable, Sendable {
  /// The relations and roles that it is about: `reviewee`, `reviewer`, or a role of the workspace.
  public var who: [String]
  /// The acts they may do, such as `rate.*` or `read.statement`.
  public var may: [String]
  /// Where it holds; everywhere where absent.
  public var when: When?
  /// For what purpose, where the policy ties it to one.
  public var purpose: String?
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}
