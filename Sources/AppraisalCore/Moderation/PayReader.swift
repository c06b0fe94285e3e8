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
  private let areas: Set<String>
  private let year: Int

  init(_ rule: DecisionRule, _ rules: CycleRules) {
    self.rule = rule
    vocabulary = rules.vocabulary
    origins = rules.origins
    year = rules.yearOfPay
    areas = Set(rules.policy.assessment.areas.map(\.id))
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
        place: last + 2, title: "The policy leaves it to \(Wording.the(Wording.role(who)))",
        effect: nil)
    case .conflict:
      return Answer(place: last + 3, title: "The policy gives two answers", effect: nil)
    case .silent:
      return Answer(place: last + 4, title: "The policy does not say", effect: nil)
    case .notApplicable:
      return Answer(place: last + 5, title: "Does not arise", effect: PayEffect.none)
    }
  }

  func standing(of review: ReviewSummary, _ decision: Decision) -> PayOverview.Standing {
    PayOverview.Standing(
      person: review.reviewee, reviewer: review.leadReviewer, decision: decision,
      reason: reason(for: decision), effect: effect(of: decision),
      needsLook: needsLook(decision))
  }

  private func effect(of decision: Decision) -> String? {
    answer(of: decision).effect?.text(in: year, points: decision.points)
  }

  private func needsLook(_ decision: Decision) -> Bool {
    switch decision.outcome {
    case .notApplicable: return false
    case .silent: return !decision.because.isEmpty
    case .asks where rule.rows.isEmpty: return !decision.because.isEmpty
    default: break
    }
    guard answer(of: decision).effect?.value(in: year) == PayEffect.none else { return true }
    return !origins.followsFromStaffList(decision)
  }

  /// The shortest true reason: what holds of everybody in question goes without saying.
  private func reason(for decision: Decision) -> String {
    guard decision.answer != nil else { return Wording.sentence(decision.says) }
    let telling = decision.because.filter { !(isDefinition($0) && $0.answer == "yes") }
    let parts = (telling.isEmpty ? decision.because : telling).map(sentence)
    let facts = decision.facts.map { FactSentence.text($0, in: vocabulary) }
    let reason = (parts.isEmpty ? facts : parts).joined(separator: "; ")
    return Wording.sentence((decision.post.map { "\($0): " } ?? "") + reason)
  }

  private func sentence(about part: Decision) -> String {
    if isDefinition(part) {
      return part.answer == "no" ? "it is not so that \(part.title)" : part.says
    }
    let sides = part.because.filter { areas.contains($0.question) }.map(\.says)
    return sides.isEmpty ? part.says : "\(part.says), from \(Wording.list(sides))"
  }

  private func isDefinition(_ decision: Decision) -> Bool {
    vocabulary.definitions[decision.question] != nil
  }
}
