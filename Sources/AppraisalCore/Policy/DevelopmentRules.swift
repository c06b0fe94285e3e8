/// What a policy says of development: what people need to learn, and what the school promises them.
///
/// Conditions speak of one need as `need.…`, of all of a review as `development.…`, and of what was
/// promised for an objective as `item.support.…`.
public struct DevelopmentRules: Codable, Hashable, Sendable {
  /// The kinds of activity, such as a course or shadowing; any where empty.
  @Sparse public var kinds: [DevelopmentWord] = []
  /// What a need is above all for, such as a priority of the school; any where empty.
  @Sparse public var categories: [DevelopmentWord] = []
  /// Who may pay; whoever where empty.
  @Sparse public var funding: [DevelopmentWord] = []
  /// When agreement is not enough, and somebody has to authorise it as well.
  public var authority: DevelopmentAuthority?
  /// Why what was promised may not be given; any reason in words where empty.
  @Sparse public var reasons: [DevelopmentWord] = []
  /// What comes first where not everything can be had: of two needs the one for which the first
  /// condition holds, then the second, and so on.
  @Sparse public var priority: [DevelopmentPriority] = []
  /// What becomes of a need that was not met by the end of the cycle; it stays behind where absent.
  public var carries: CarryOver.Way?
  /// Clauses on development as a whole.
  @Sparse public var clauses: [String] = []
}

/// A word that a policy has for kinds of activity, categories of needs and the like.
public struct DevelopmentWord: Codable, Hashable, Sendable {
  /// The word as it is recorded.
  public var id: String
  /// The word in plain words.
  public var title: String
  /// Clauses that speak of it.
  @Sparse public var clauses: [String] = []
}

/// When somebody has to authorise what was agreed; who may is said by the access table.
public struct DevelopmentAuthority: Codable, Hashable, Sendable {
  /// For which needs, in terms of `need.…`.
  public var when: When
  /// Clauses that want it.
  @Sparse public var clauses: [String] = []
}

/// A ground on which one need comes before others.
public struct DevelopmentPriority: Codable, Hashable, Sendable {
  /// The ground in plain words, such as *serves a priority of the school*.
  public var title: String
  /// For which needs it holds, in terms of `need.…`.
  public var when: When
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []
}
