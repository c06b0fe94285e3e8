/// A member of staff, as the school's register knows them.
///
/// The register holds no protected characteristic. What is not known is nil, never a default.
public struct Person: Codable, Hashable, Sendable {
  /// The identifier that the school chose: a payroll number or staff code.
  public var id: PersonID
  /// The given name or names.
  public var givenName: String
  /// The family name.
  public var familyName: String
  /// The given name that the person goes by, where it differs.
  public var knownAs: String?
  /// The computer account by which the person is recognised.
  public var account: String?
  /// The first day at the school or trust.
  public var joined: Day?
  /// The last day at the school or trust.
  public var left: Day?
  /// The standing in the staffing structure, 1 (lowest) to 99.
  public var rank: Int?
  /// The posts held, present and past.
  public var posts: [Post]

  /// A person with what is known of them.
  public init(
    id: PersonID, givenName: String, familyName: String, knownAs: String? = nil,
    account: String? = nil, joined: Day? = nil, left: Day? = nil, rank: Int? = nil,
    posts: [Post] = []
  ) {
    self.id = id
    self.givenName = givenName
    self.familyName = familyName
    self.knownAs = knownAs
    self.account = account
    self.joined = joined
    self.left = left
    self.rank = rank
    self.posts = posts
  }

  /// The given and family names.
  public var fullName: String {
    givenName.isEmpty ? familyName : "\(givenName) \(familyName)"
  }

  /// A key that puts people in the order of a school's staff list, whatever the locale.
  ///
  /// Family name first; letter case and accents make no difference.
  public var sortKey: String {
    "\(NameFolding.folded(familyName)), \(NameFolding.folded(givenName))"
  }

  /// Whether the person's last day was before that day.
  public func hasLeft(on day: Day) -> Bool {
    left.map { $0 < day } ?? false
  }

  /// The last day on which the person is there, as far as it is known: the leaving date, or the end
  /// of the last post where every post has an end; the earlier of the two.
  public var lastDayThere: Day? {
    let ends = posts.compactMap(\.end)
    return [left, ends.count == posts.count ? ends.max() : nil].compactMap(\.self).min()
  }

  /// The last day of whoever is no longer there on that day, or nil.
  public func lastDayThere(before day: Day) -> Day? {
    lastDayThere.flatMap { $0 < day ? $0 : nil }
  }

  /// The posts that are open on that day, in the register's order.
  public func openPosts(on day: Day) -> [Post] {
    posts.filter { $0.isOpen(on: day) }
  }

  /// Whether one of the person's posts is at one of these schools.
  public func works(atOneOf schools: Set<String>) -> Bool {
    posts.contains { $0.school.map(schools.contains) == true }
  }

  /// The last day, not after that day, on which the person held a post; nil where they never did.
  public func lastDayInPost(by day: Day) -> Day? {
    let last = left.map { min($0, day) } ?? day
    return posts.filter { $0.start.map { $0 <= last } ?? true }
      .map { post in post.end.map { min($0, last) } ?? last }
      .max().flatMap { openPosts(on: $0).isEmpty ? nil : $0 }
  }

  /// The open post with the most hours, the first of several with as many, or nil.
  ///
  /// A post whose hours are not known comes after those whose hours are.
  public func mainPost(on day: Day) -> Post? {
    var best: Post?
    for post in openPosts(on: day) {
      guard let current = best else {
        best = post
        continue
      }
      if (post.weeklyHours?.hundredths ?? -1) > (current.weeklyHours?.hundredths ?? -1) {
        best = post
      }
    }
    return best
  }

  /// The managers of every post open on that day, main post first, each once.
  public func managers(on day: Day) -> [PersonID] {
    var found: [PersonID] = []
    for post in [mainPost(on: day)].compactMap(\.self) + openPosts(on: day) {
      for manager in post.managers where !found.contains(manager) {
        found.append(manager)
      }
    }
    return found
  }
}
