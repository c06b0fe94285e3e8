/// Who may do what.
public struct AccessRule: Codable, Hashable, Sendable {
  /// The relations and roles that it is about: `reviewee`, `reviewer`, or a role of the workspace.
  public var who: [String]
  /// The acts they may do, such as `rate.*` or `read.statement`.
  public var may: [String]
  /// For what purpose, where the policy ties it to one.
  public var purpose: String?
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

/// How reviews are moderated.
public struct ModerationRules: Codable, Hashable, Sendable {
  /// Who moderates, as a role.
  public var by: String
  /// The choice that says whether all, a sample or none are.
  public var choice: String?
  /// What is moderated.
  public var of: String
  /// What is looked for.
  @Sparse public var checks: [ModerationCheck] = []
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

/// A thing that moderation looks for.
public struct ModerationCheck: Codable, Hashable, Sendable {
  /// The check's name.
  public var id: String
  /// What is asked of the moderator.
  public var asks: String
  /// What the report lays beside it.
  public var evidence: Evidence
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []

  /// What the report can lay beside a check.
  public enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
    /// Plans of people of like post and grade, side by side.
    case plans
    /// The findings of the policy's own rules.
    case findings
    /// The spread of levels by reviewer, grade and post.
    case spread
    /// Nothing that a program can compute: the moderator answers.
    case none
  }
}
