/// How many needs of a cycle are of one category or one kind of activity, and what became of them.
///
/// It holds nobody's name and no words of anybody's; `people` says how few a count may be about.
public struct DevelopmentCounts: Hashable, Sendable {
  /// The policy's word, or nil for needs that name none.
  public let id: String?
  /// The word in plain words.
  public let title: String
  /// How many needs there are.
  public let needs: Int
  /// Of how many people they are.
  public let people: Int
  /// How many were promised.
  public let promised: Int
  /// How many of the promised ones were met.
  public let provided: Int
  /// How many of the promised ones never came.
  public let missing: Int
  /// How many of the promised ones are still to be met.
  public let ahead: Int
  /// How many were declined.
  public let declined: Int
  /// How many wait for an answer or for authority, or cannot be told.
  public let unanswered: Int
  /// Why promised ones never came, by the policy's reasons in their order; then without one.
  public let reasons: [Reason]

  /// How many promised needs never came for one reason.
  public struct Reason: Hashable, Sendable {
    /// The policy's word, or nil where no reason is on record.
    public let id: String?
    /// The reason in plain words.
    public let title: String
    /// How many needs.
    public let count: Int
    /// Of how many people.
    public let people: Int
  }
}

/// One need with whose it is.
private typealias Owned = (person: PersonID, need: DevelopmentSummary)

extension CycleSummary {
  /// The needs of the cycle by the policy's categories, in their order; those that nothing falls
  /// under included, and needs of no category last.
  public var developmentByCategory: [DevelopmentCounts] {
    counts(by: \.category, words: rules.policy.development?.categories ?? [])
  }

  /// The needs of the cycle by kind of activity, as by category.
  public var developmentByActivity: [DevelopmentCounts] {
    counts(by: \.activity, words: rules.policy.development?.kinds ?? [])
  }

  /// All the needs of the cycle as one count.
  public var developmentInAll: DevelopmentCounts { counts(nil, "All", owned) }

  private var owned: [Owned] {
    reviews.flatMap { review in review.development.map { (review.id, $0) } }
  }

  private func counts(
    by key: (DevelopmentText) -> String?, words: [DevelopmentWord]
  ) -> [DevelopmentCounts] {
    let all = owned
    let known = words.map { word in
      counts(word.id, word.title, all.filter { key($0.need.text) == word.id })
    }
    let rest = all.filter { owned in !words.contains { $0.id == key(owned.need.text) } }
    return known + (rest.isEmpty ? [] : [counts(nil, "not said", rest)])
  }

  private func counts(_ id: String?, _ title: String, _ all: [Owned]) -> DevelopmentCounts {
    func count(_ isSo: (DevelopmentSummary) -> Bool) -> Int { all.count { isSo($0.need) } }
    return DevelopmentCounts(
      id: id, title: title, needs: all.count, people: Set(all.map(\.person)).count,
      promised: count { $0.isPromised == true },
      provided: count(\.isProvidedAsPromised), missing: count(\.isMissing),
      ahead: count { $0.state == .promised }, declined: count { $0.state == .declined },
      unanswered: count { [.asked, .unauthorised, nil].contains($0.state) },
      reasons: reasons(all.filter(\.need.isMissing)))
  }

  private func reasons(_ missing: [Owned]) -> [DevelopmentCounts.Reason] {
    let words = rules.policy.development?.reasons ?? []
    func reason(_ id: String?, _ title: String, _ all: [Owned]) -> DevelopmentCounts.Reason? {
      all.isEmpty
        ? nil
        : DevelopmentCounts.Reason(
          id: id, title: title, count: all.count, people: Set(all.map(\.person)).count)
    }
    let known = words.map { word in
      reason(word.id, word.title, missing.filter { $0.need.reason == word.id })
    }
    let rest = missing.filter { owned in !words.contains { $0.id == owned.need.reason } }
    return (known + [reason(nil, "no reason on record", rest)]).compactMap(\.self)
  }
}
