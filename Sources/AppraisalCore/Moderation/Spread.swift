/// How often each level was given, group by group and altogether.
///
/// Every review that the cycle covers is in it; what has no level yet is counted as such and never
/// as the lowest level.
public struct Spread: Hashable, Sendable {
  /// Whose levels are counted.
  public enum Subject: Hashable, Sendable {
    /// The items of an area, such as each objective.
    case items(area: String)
    /// The level of an area.
    case level(area: String)
    /// The overall level.
    case overall
  }

  /// The counts of one group.
  public struct Row: Hashable, Sendable {
    /// The group.
    public let label: String
    /// How many reviews the group has, rated or not.
    public let reviews: Int
    /// The count of each level, best first.
    public let levels: [Int]
    /// How many have no level yet.
    public let notRated: Int

    /// How many were counted.
    public var total: Int { levels.reduce(0, +) + notRated }
  }

  /// Whose levels are counted.
  public let subject: Subject
  /// What the rows stand for.
  public let grouping: Grouping
  /// The scale.
  public let scale: Scale
  /// The groups.
  public let rows: [Row]
  /// All of them together.
  public let whole: Row

  /// The spread of a subject's levels, or nil where the policy rates no such thing.
  public init?(of subject: Subject, by grouping: Grouping, in cycle: CycleSummary) {
    guard let scale = Spread.scale(of: subject, in: cycle.rules.policy) else { return nil }
    self.subject = subject
    self.grouping = grouping
    self.scale = scale
    rows = grouping.groups(of: cycle.reviews).map { key, reviews in
      Spread.row(key.label, reviews, subject, scale)
    }
    whole = Spread.row(
      cycle.hasSeveralSchools ? "All schools" : "The whole school", cycle.reviews, subject, scale)
  }

  /// Everything that a policy rates: for each area its items and its level, then overall.
  public static func subjects(of policy: Policy) -> [Subject] {
    let areas = policy.assessment.areas.flatMap {
      ($0.items.from == .whole ? [] : [Subject.items(area: $0.id)])
        + ($0.hasLevel ? [.level(area: $0.id)] : [])
    }
    return (areas + [.overall]).filter { scale(of: $0, in: policy) != nil }
  }

  static func scale(of subject: Subject, in policy: Policy) -> Scale? {
    func area(_ id: String) -> Area? { policy.assessment.areas.first { $0.id == id } }
    let name: String? =
      switch subject {
      case .items(let id): area(id)?.scale
      case .level(let id): area(id).flatMap { $0.level.scale ?? $0.scale }
      case .overall: policy.assessment.overall?.scale
      }
    return policy.scales.first { $0.id == name }
  }

  private static func row(
    _ label: String, _ reviews: [ReviewSummary], _ subject: Subject, _ scale: Scale
  ) -> Row {
    let given = reviews.flatMap { $0.levels(of: subject) }
    let ranks = given.compactMap { $0 }.map(scale.rank(of:))
    return Row(
      label: label, reviews: reviews.count,
      levels: scale.levels.indices.map { index in ranks.count { $0 == index } },
      notRated: given.count { $0 == nil })
  }
}

extension ReviewSummary {
  /// The levels that a review has to count, nil for each that is still to come.
  ///
  /// There are none where the subject does not concern the person.
  func levels(of subject: Spread.Subject) -> [String?] {
    switch subject {
    case .items(let id):
      return areas.first { $0.id == id }?.items.map(\.level) ?? []
    case .level(let id):
      guard let area = areas.first(where: { $0.id == id }), area.applies else { return [] }
      return [area.level.answer]
    case .overall:
      guard let overall, overall.outcome != .notApplicable else { return [] }
      return [overall.answer]
    }
  }
}
