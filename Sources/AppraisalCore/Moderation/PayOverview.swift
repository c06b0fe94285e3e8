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
  }

  /// The question's name.
  public let id: String
  /// What is decided.
  public let title: String
  /// The answers that somebody has, the policy's outcomes first and in its order.
  public let groups: [Group]

  /// How everybody stands with each of the policy's decisions on pay, in its order.
  public static func all(in cycle: CycleSummary) -> [PayOverview] {
    cycle.rules.policy.pay.map { PayOverview($0, in: cycle) }
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

  /// How many people the decision was asked for.
  public var count: Int { groups.reduce(0) { $0 + $1.people.count } }
}

/// Reads one person's decision on pay for an overview.
struct PayReader {
  /// An answer with its place among the others.
  struct Answer: Hashable, Comparable {
    let place: Int
    let title: String
    let effect: PayEffect?

    static func < (first: Self, second: Self) -> Bool {
      (first.place, first.title) < (second.place, second.title)
    }
  }

  private let rule: DecisionRule
  private let vocabulary: Vocabulary
  private let origins: FactOrigins

  init(_ rule: DecisionRule, _ rules: CycleRules) {
    self.rule = rule
    vocabulary = rules.vocabulary
    origins = FactOrigins(rules)
  }

  func answer(of decision: Decision) -> Answer {
    let last = rule.outcomes.count
    switch decision.outcome {
    case .decided(let id):
      if let place = rule.outcomes.firstIndex(where: { $0.id == id }) {
        let outcome = rule.outcomes[place]
        return Answer(place: place, title: outcome.title, effect: outcome.effect)
      }
      return Answer(place: last, title: "\(rule.title) is \(id)", effect: nil)
    case .undecided:
      return Answer(place: last + 1, title: "Cannot be decided yet", effect: nil)
    case .asks(let who, _):
      return Answer(
        place: last + 2, title: "The policy leaves it to the \(Wording.role(who))", effect: nil)
    case .conflict:
      return Answer(place: last + 3, title: "The policy gives two answers", effect: nil)
    case .notApplicable:
      return Answer(place: last + 4, title: "Does not arise", effect: PayEffect.none)
    }
  }

  func standing(of review: ReviewSummary, _ decision: Decision) -> PayOverview.Standing {
    PayOverview.Standing(
      person: review.reviewee, reviewer: review.leadReviewer, decision: decision,
      reason: reason(for: decision), needsLook: needsLook(decision))
  }

  private func needsLook(_ decision: Decision) -> Bool {
    if decision.outcome == .notApplicable { return false }
    guard answer(of: decision).effect == PayEffect.none else { return true }
    return !origins.followsFromStaffList(decision)
  }

  private func reason(for decision: Decision) -> String {
    guard decision.answer != nil else { return Wording.sentence(decision.says) }
    let parts = decision.because.map { part in
      part.answer == "no" && vocabulary.definitions[part.question] != nil
        ? "it is not so that \(part.title)" : part.says
    }
    let facts = decision.facts.map { FactSentence.text($0, in: vocabulary) }
    return Wording.sentence((parts.isEmpty ? facts : parts).joined(separator: "; "))
  }
}
