/// How everybody stands with one of the policy's decisions on pay.
public struct PayOverview: Hashable, Sendable {
  /// One person's answer.
  public struct Standing: Hashable, Sendable {
    /// The person.
    public let person: PersonName
    /// The reviewer who leads, or nil while there is none.
    public let reviewer: PersonName?
    /// The answer with what it rests on.
    public let decision: Decision
    /// Why, in a sentence.
    public let reason: String
    /// What it does to this person's pay, in words; nil while nothing is decided.
    public let effect: String?
    /// Whether somebody should look at it: pay changes, or may, or more than the staff list speaks
    /// in it.
    public let needsLook: Bool
  }

  /// The people with one answer.
  public struct Group: Hashable, Sendable {
    /// The answer in a few words.
    public let title: String
    /// What it does to pay; nil where it is not one of the policy's named outcomes.
    public let effect: PayEffect?
    /// The people, in the order of a staff list.
    public let people: [Standing]

    /// The effect in words, for a cycle that ends in a year.
    func effectText(in year: Int) -> String {
      if people.first?.decision.outcome == .silent { return "the policy does not say" }
      return effect?.text(in: year) ?? "not decided"
    }
  }

  /// The question's name.
  public let id: String
  /// What is decided.
  public let title: String
  /// The answers that somebody has, the policy's outcomes first and in its order.
  public let groups: [Group]

  /// How everybody stands with each of the policy's decisions on pay, in its order.
  ///
  /// A private one of which the reader may see nobody's answer is not among them.
  public static func all(in cycle: CycleSummary) -> [PayOverview] {
    cycle.rules.policy.pay.filter { rule in
      rule.private != true || cycle.reviews.contains { $0.isReadable }
    }.map { PayOverview($0, in: cycle) }
  }

  private init(_ rule: DecisionRule, in cycle: CycleSummary) {
    id = rule.id
    title = rule.title
    let reader = PayReader(rule, cycle.rules)
    var people: [PayReader.Answer: [Standing]] = [:]
    for review in cycle.reviews {
      for decision in review.pay where decision.question == rule.id {
        people[reader.answer(of: decision), default: []].append(
          reader.standing(of: review, decision))
      }
    }
    groups = people.sorted { $0.key < $1.key }.map { answer, standings in
      Group(title: answer.title, effect: answer.effect, people: standings)
    }
  }

  /// How many people the decision was asked for, whatever the number of their posts.
  public var count: Int { Set(groups.flatMap { $0.people.map(\.person) }).count }
}
