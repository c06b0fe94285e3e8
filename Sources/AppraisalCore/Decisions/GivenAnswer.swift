/// What somebody answered to a rule's question themselves.
struct GivenAnswer {
  /// The level or the outcome.
  let answer: String
  /// Whether a reason, or a ground that the rule names, was given with it.
  let hasReason: Bool
  /// How many points, where the answer leaves a range.
  let points: Int?

  /// The answer that an entry gives, or nil where it gives none.
  init?(_ entry: Entry?) {
    switch entry?.content {
    case .rating(let rating):
      answer = rating.level
      hasReason = rating.because?.isEmpty == false
      points = nil
    case .payDecision(let given):
      answer = given.outcome
      hasReason = given.because?.isEmpty == false || given.ground != nil
      points = given.points
    default: return nil
    }
  }
}

extension DecisionRule {
  /// Who gives the answer where the table asks or there is none.
  var decider: String { decidedBy ?? authority ?? "reviewer" }
}
