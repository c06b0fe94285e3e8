/// What a review answers to a question of a case.
struct CaseAnswer {
  let text: String
  /// The clauses of the answer and of everything that it rests on.
  let clauses: Set<String>
  /// What is missing, where the answer is undecided for that.
  let missing: [String]

  /// The answer, or nil where there is no such question.
  init?(to question: String, in review: Review) {
    switch question {
    case "group":
      text = review.group?.id ?? PolicyCase.Outcome.undecided.rawValue
      clauses = Set(review.group?.clauses ?? [])
      missing = review.group == nil ? review.missingForGroup : []
    case "scope":
      let ground = review.ground
      let exclusion = review.policy.scope.first { $0.id == ground?.ground }
      let isKnown = ground == nil || exclusion != nil
      text = isKnown ? exclusion?.id ?? "inside" : PolicyCase.Outcome.undecided.rawValue
      clauses = Set(exclusion?.clauses ?? [])
      missing = isKnown ? [] : [ground?.because ?? ""]
    default:
      guard let decision = review.decision(on: question) else { return nil }
      text = decision.outcome.caseText
      clauses = decision.allClauses
      if case .undecided(let lacking) = decision.outcome { missing = lacking } else { missing = [] }
    }
  }
}

extension Review {
  /// The decision on an area, the overall level, pay or a definition, or nil for other names.
  func decision(on question: String) -> Decision? {
    if let area = policy.assessment.areas.first(where: { $0.id == question }) {
      return level(of: area)
    }
    if question == "overall" { return overall }
    if policy.pay.contains(where: { $0.id == question }) {
      return pay.first { $0.question == question }
    }
    return rules.vocabulary.definitions[question].map { explain($0) }
  }
}

extension Decision {
  /// The clauses of the decision and of everything that it rests on.
  var allClauses: Set<String> {
    because.reduce(into: Set(clauses)) { $0.formUnion($1.allClauses) }
  }
}

extension Decision.Outcome {
  fileprivate var caseText: String {
    switch self {
    case .decided(let answer): answer
    case .undecided: PolicyCase.Outcome.undecided.rawValue
    case .asks: PolicyCase.Outcome.asks.rawValue
    case .conflict: PolicyCase.Outcome.conflict.rawValue
    case .notApplicable: PolicyCase.Outcome.notApplicable.rawValue
    }
  }
}
