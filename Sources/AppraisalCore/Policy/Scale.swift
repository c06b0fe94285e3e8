/// A named scale, its levels best first.
public struct Scale: Codable, Hashable, Sendable {
  /// The scale's name.
  public var id: String
  /// The scale's title.
  public var title: String
  /// The levels, best first, whatever their numbers say.
  public var levels: [Level]

  /// The level that a code, a name or an alias names, without regard to case.
  public func level(_ word: String) -> Level? {
    let wanted = word.lowercased()
    return levels.first { $0.code.lowercased() == wanted }
      ?? levels.first { level in
        level.name.lowercased() == wanted
          || level.aliases.contains { $0.lowercased() == wanted }
          || level.number.map(String.init) == wanted
      }
  }

  /// How far below the best a level stands: 0 for the best; nil for a code that is not a level.
  public func rank(of code: String) -> Int? {
    levels.firstIndex { $0.code == code }
  }
}

/// One level of a scale.
public struct Level: Codable, Hashable, Sendable {
  /// The short code that is recorded and printed.
  public var code: String
  /// The full name.
  public var name: String
  /// The number that the policy gives it, if any; the order of the list counts, not this.
  public var number: Int?
  /// What it is worth where scores are worked out.
  public var points: Points?
  /// Other names for it.
  @Sparse public var aliases: [String] = []
  /// What the level means.
  public var descriptor: String?
  /// Clauses that define it.
  @Sparse public var clauses: [String] = []
}
