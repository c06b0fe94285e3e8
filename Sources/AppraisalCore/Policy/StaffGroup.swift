/// A group of staff for which the policy differs.
public struct StaffGroup: Codable, Hashable, Sendable {
  /// The group's name, used in conditions as `group is NAME`.
  public var id: String
  /// The group's title.
  public var title: String
  /// Who belongs to it; everybody left over where absent.
  public var when: When?
  /// Clauses that set it up.
  @Sparse public var clauses: [String] = []
}

/// A reason for which somebody is outside the policy.
public struct Exclusion: Codable, Hashable, Sendable {
  /// The ground's name.
  public var id: String
  /// The ground in plain words.
  public var title: String
  /// When it applies; absent where it is not a matter of the register and an officer declares it.
  public var when: When?
  /// Clauses that exclude them.
  @Sparse public var clauses: [String] = []
}
