/// What has to hold when something is recorded.
public struct Requirement: Codable, Hashable, Sendable {
  /// The requirement's name.
  public var id: String
  /// The acts that it concerns, such as `rate.objectives.*`.
  public var acts: [String]
  /// How strongly the policy says so.
  public var strength: Strength
  /// Whom it concerns; everybody where absent.
  public var when: When?
  /// What has to hold, the act included.
  public var requires: When
  /// What is wrong when it does not.
  public var says: String
  /// What to do then.
  public var remedy: String
  /// Whether a recorded reason settles it.
  public var reasonSettles: Bool?
  /// The deadlines, as `deadline.NAME`, that are about the same: where `check` shows a departure, what
  /// they would say is not shown unless it is graver.
  @Sparse public var insteadOf: [String] = []
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

/// How strongly a policy says that something is to be.
public enum Strength: String, Codable, Hashable, Sendable, CaseIterable {
  /// Without exception: what breaks it is refused.
  case must
  /// As a rule: a departure is recorded and shown.
  case normally
  /// For preference: a departure is shown.
  case ideally
}

/// Something that a careful reader is shown when it is so.
public struct FindingRule: Codable, Hashable, Sendable {
  /// The check's name.
  public var id: String
  /// How strongly the policy speaks of it.
  public var severity: Severity
  /// The area each of whose items is looked at in turn; absent where the review as a whole is.
  public var each: String?
  /// Whether reports on many people show it of those alone whose statement their reader may read.
  public var `private`: Bool?
  /// The deadlines, as `deadline.NAME`, and requirements that are about the same: `check` shows one of
  /// them, the gravest, and this rather than one as grave.
  @Sparse public var insteadOf: [String] = []
  /// When it is shown.
  public var when: When
  /// What is found, with ITEM for the item.
  public var says: String
  /// What would settle it.
  public var remedy: String
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []
}

/// How grave a finding is.
public enum Severity: String, Codable, Hashable, Sendable, CaseIterable {
  /// Something that must be is not.
  case error
  /// Something that should be is not.
  case warning
  /// Something worth a look.
  case note
}
