/// One cycle's reviews as an overview needs them, in a fixed order.
public struct CycleSummary: Sendable {
  /// Somebody whom the cycle does not cover.
  public struct Outsider: Hashable, Sendable {
    /// The person.
    public let person: PersonName
    /// The ground in plain words.
    public let ground: String
    /// Why, in words; empty where nothing was said.
    public let because: String
  }

  /// The cycle.
  public let cycle: Cycle
  /// What judges its reviews.
  public let rules: CycleRules
  /// The day as of which it is described.
  public let asOf: Day
  /// The reviews that the cycle covers, in the order of a staff list.
  public let reviews: [ReviewSummary]
  /// Everybody outside the cycle: not enrolled, or left out afterwards; in the order of a staff
  /// list.
  public let outside: [Outsider]
  /// Who is not in the summary because the policy does not let its reader see them; never shown.
  let hidden: Set<PersonID>

  /// How many people those are.
  public var withheld: Int { hidden.count }

  /// The summary of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - rules: What judges its reviews.
  ///   - reviews: The reviews that the reader may be told of, one a person, in any order.
  ///   - names: The names of the people.
  ///   - asOf: The day as of which the reviews were replayed.
  ///   - readable: Those whose statements the reader may read; everybody where absent.
  ///   - hidden: Of whom the reader may not be told.
  public init(
    cycle: Cycle, rules: CycleRules, reviews: some Sequence<Review>, names: NameBook, asOf: Day,
    readable: Set<PersonID>? = nil, hidden: Set<PersonID> = []
  ) {
    let all = reviews.map { review in
      ReviewSummary(
        of: review, names: names,
        isReadable: readable?.contains(review.record.reviewee) ?? true)
    }
    self.init(
      cycle: cycle, rules: rules, summaries: all, names: names, asOf: asOf, hidden: hidden)
  }

  /// The summary of a cycle whose reviews were summarised one by one.
  public init(
    cycle: Cycle, rules: CycleRules, summaries: [ReviewSummary], names: NameBook, asOf: Day,
    hidden: Set<PersonID> = []
  ) {
    self.cycle = cycle
    self.rules = rules
    self.asOf = asOf
    self.hidden = hidden
    let ordered = summaries.sorted { $0.reviewee < $1.reviewee }
    self.reviews = ordered.filter { $0.leftOut == nil }
    let enrolled = Set(ordered.map(\.id))
    let never = cycle.outside.filter { !enrolled.contains($0.person) }.map { outsider in
      Outsider(
        person: names.name(of: outsider.person),
        ground: CycleSummary.ground(outsider.ground, in: rules.policy), because: outsider.because)
    }
    let later = ordered.compactMap { summary in
      summary.leftOut.map { leftOut in
        Outsider(
          person: summary.reviewee,
          ground: CycleSummary.ground(leftOut.ground, in: rules.policy),
          because: leftOut.because ?? "")
      }
    }
    outside = (never + later).sorted { $0.person < $1.person }
  }

  /// How many of the reviews are complete.
  public var complete: Int { reviews.count(where: \.progress.isComplete) }

  /// Whether something is overdue that a status report tells of.
  public var hasOverdue: Bool {
    let shown = LatenessTables.shown(in: self)
    return reviews.contains { !$0.overdue(among: shown).isEmpty }
  }

  /// Of how many people the reader may not read the statement.
  public var unread: Int { reviews.count { !$0.isReadable } }

  /// Whether the reviews are of more than one school.
  public var hasSeveralSchools: Bool { Set(reviews.map(\.facts?.school)).count > 1 }

  /// How many people are outside on each ground, the policy's grounds first and in its order.
  public var outsideByGround: [(ground: String, people: [Outsider])] {
    var seen: Set<String> = []
    let named = rules.policy.scope.map(\.title).filter { seen.insert($0).inserted }
    let others = Set(outside.map(\.ground)).subtracting(named).sorted()
    return (named + others).compactMap { ground in
      let people = outside.filter { $0.ground == ground }
      return people.isEmpty ? nil : (ground, people)
    }
  }

  private static func ground(_ id: String, in policy: Policy) -> String {
    policy.scope.first { $0.id == id }?.title ?? id.split(separator: "-").joined(separator: " ")
  }
}
