/// Pairs of people in like posts whose recorded levels and ratings do not go together.
///
/// No statistics: a moderator explains each pair or has it put right.
public struct LikeEvidence: Hashable, Sendable {
  /// One person's levels, each under its name, and the rating that was given on them.
  public struct Record: Hashable, Sendable {
    /// The review's identifier.
    public let id: String
    /// The role and grade band.
    public let roleGroup: String
    /// The rating, greater for better.
    public let rating: Int
    /// What the rating rests on, in order: names and levels, greater for better.
    public let components: [Component]

    /// A record.
    public init(id: String, roleGroup: String, rating: Int, components: [Component]) {
      self.id = id
      self.roleGroup = roleGroup
      self.rating = rating
      self.components = components
    }
  }

  /// A level that a rating rests on.
  public struct Component: Hashable, Sendable {
    /// What was rated, such as an objective's place in the plan.
    public let name: String
    /// The level, greater for better.
    public let level: Int

    /// A level under its name.
    public init(_ name: String, _ level: Int) {
      self.name = name
      self.level = level
    }
  }

  /// Two people of whom one has the lower rating on levels that are at least as good.
  public struct Pair: Hashable, Sendable {
    /// Who has the lower rating.
    public let lower: String
    /// Who has the higher rating.
    public let higher: String
    /// Whether the levels are the same throughout.
    public let isSame: Bool
  }

  /// The pairs, as many as were asked for, in the order of the identifiers.
  public let pairs: [Pair]
  /// How many pairs there are altogether.
  public let total: Int

  /// The pairs among some records; those who were rated in different things are not compared.
  public init(among records: [Record], listing greatest: Int = 100) {
    let comparable = records.filter { !$0.components.isEmpty }
    // People with the same levels and rating are alike, which keeps a large group from being compared two by two.
    let kinds = Dictionary(grouping: comparable, by: Kind.init).mapValues { members in
      Dictionary(grouping: members, by: Profile.init).mapValues { $0.map(\.id).sorted() }
    }
    total = kinds.values.reduce(0) { $0 + Self.count(in: $1) }
    var pairs: [Pair] = []
    for lower in comparable.sorted(by: { $0.id < $1.id }) where pairs.count < greatest {
      let profile = Profile(lower)
      let above = (kinds[Kind(lower)] ?? [:]).filter { profile.isPaired(with: $0.key) }
      let found = above.flatMap { higher, ids in
        ids.map {
          Pair(lower: lower.id, higher: $0, isSame: profile.levels == higher.levels)
        }
      }
      pairs += found.sorted { $0.higher < $1.higher }
    }
    self.pairs = Array(pairs.prefix(max(0, greatest)))
  }

  private static func count(in profiles: [Profile: [String]]) -> Int {
    var total = 0
    for (low, lower) in profiles {
      for (high, higher) in profiles where low.isPaired(with: high) {
        total += lower.count * higher.count
      }
    }
    return total
  }

  /// What people must have alike to be compared: the post and what was rated.
  private struct Kind: Hashable {
    let roleGroup: String
    let names: [String]

    init(_ record: Record) {
      roleGroup = record.roleGroup
      names = record.components.map(\.name)
    }
  }

  /// The levels and the rating of one or more people.
  private struct Profile: Hashable {
    let rating: Int
    let levels: [Int]

    init(_ record: Record) {
      rating = record.rating
      levels = record.components.map(\.level)
    }

    /// Whether the rating is lower although no level is.
    func isPaired(with other: Profile) -> Bool {
      guard rating < other.rating else { return false }
      for place in levels.indices where levels[place] < other.levels[place] { return false }
      return true
    }
  }
}
