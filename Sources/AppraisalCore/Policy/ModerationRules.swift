/// How reviews are moderated.
public struct ModerationRules: Codable, Hashable, Sendable {
  /// Who moderates, as a role.
  public var by: String
  /// Others who moderate, in place of that role, for some people.
  @Sparse public var alsoBy: [OtherModerator] = []
  /// How many are moderated, where the policy fixes it.
  public var mode: Mode?
  /// The choice that says whether all, a sample or none are, where it is the school's.
  public var choice: String?
  /// What is moderated.
  public var of: String
  /// The question that records that a review was drawn for a sample, where the policy has one.
  public var drawn: String?
  /// The question by which the moderator says whether they are content with a review, where the policy has one.
  public var finding: String?
  /// The voice whose level moderation puts in the place of another, where the policy lets it.
  public var adjusts: String?
  /// The acts that a finding locks until whoever moderates opens the review again; those that set
  /// objectives or give levels where empty.
  @Sparse public var locks: [String] = []
  /// What is looked for.
  @Sparse public var checks: [ModerationCheck] = []
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []

  /// How many reviews are moderated.
  public enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every one.
    case all
    /// Some of them.
    case sample
    /// None.
    case none
  }
}

/// A role that moderates the reviews of some people.
public struct OtherModerator: Codable, Hashable, Sendable {
  /// The role.
  public var role: String
  /// Whose reviews.
  public var when: When
}

/// A thing that moderation looks for.
public struct ModerationCheck: Codable, Hashable, Sendable {
  /// The check's name.
  public var id: String
  /// What is asked of the moderator.
  public var asks: String
  /// What the report lays beside it.
  public var evidence: Evidence
  /// The question by which the moderator answers this check alone, where the policy has one.
  public var finding: String?
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
