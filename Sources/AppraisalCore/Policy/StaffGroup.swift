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
  /// Who may bring somebody in despite it; nobody where absent.
  public var setAside: SettingAside?
  /// Clauses that exclude them.
  @Sparse public var clauses: [String] = []
}

/// Who may set a ground aside that keeps people outside the policy, and in what circumstances.
public struct SettingAside: Codable, Hashable, Sendable {
  /// The relations and roles that may.
  public var by: [String]
  /// Where they may; always where absent.
  public var when: When?
  /// In what circumstances, in plain words.
  public var says: String
  /// Clauses that let them.
  @Sparse public var clauses: [String] = []
}
