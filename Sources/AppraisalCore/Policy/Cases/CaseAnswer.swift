/// What a review answers to a question of a case.
struct CaseAnswer {
  let text: String
  /// The clauses of the answer and of everything that it rests on.
  let clauses: Set<String>
  /// What is missing, where the answer is undecided for that.
  let missing: [String]
  /// What it rests on, where it is a decision.
  private(set) var reasons: TreeNode?

  /// The answer, or nil where there is no such question.
  init?(to question: String, in review: Review) {
    switch question {
    case "group":
      text = review.group?.id ?? PolicyCase.Outcome.undecided.rawValue
      clauses = Set(review.group?.clauses ?? [])
      missing = review.group == nil ? review.missingForGroup : []
    case "period":
      let (rule, lacking) = review.periodRule
      text = rule?.id ?? (lacking.isEmpty ? "none" : PolicyCase.Outcome.undecided.rawValue)
      clauses = Set(rule?.clauses ?? [])
      missing = lacking
    case "scope":
      let ground = review.ground
      let exclusion = review.policy.scope.first { $0.id == ground?.ground }
      let isKnown = ground == nil || exclusion != nil
      text = isKnown ? exclusion?.id ?? "inside" : PolicyCase.Outcome.undecided.rawValue
      clauses = Set(exclusion?.clauses ?? review.groundSetAside?.setAside?.clauses ?? [])
      missing = isKnown ? [] : [ground?.because ?? ""]
    default:
      guard let decision = review.decision(on: question) else { return nil }
      text = decision.outcome.caseText
      reasons = ExplanationReport.tree(decision, review)
      clauses = decision.allClauses
      if case .undecided(let lacking) = decision.outcome { missing = lacking } else { missing = [] }
    }
  }
}

extension Review {
  /// The decision on an area, the overall level, pay, a definition or a fact, or nil for others.
  func decision(on question: String) -> Decision? {
    if let area = policy.assessment.areas.first(where: { $0.id == question }) {
      return level(of: area)
    }
    if question == "overall" { return overall }
    if policy.pay.contains(where: { $0.id == question }) {
      return pay.first { $0.question == question }
    }
    if let measure = policy.measure(named: question) { return decision(on: measure, question) }
    if let decision = ratingDecision(behind: question) { return decision }
    return rules.vocabulary.definitions[question].map { explain($0) } ?? decision(onFact: question)
  }

  /// Whether a report counts the person by a measure.
  private func decision(on measure: ReportMeasure, _ question: String) -> Decision {
    func decided(_ outcome: Decision.Outcome, _ part: Evaluation) -> Decision {
      Decision(
        question: question, title: measure.title, outcome: outcome, says: measure.title,
        clauses: measure.clauses, facts: part.facts)
    }
    if let among = measure.among {
      let concerned = evaluate(among)
      if concerned.truth == .no { return decided(.notApplicable, concerned) }
      if concerned.truth == .unknown {
        return decided(.undecided(missing: concerned.missing), concerned)
      }
    }
    let part = evaluate(measure.when)
    return switch part.truth {
    case .yes: decided(.decided("yes"), part)
    case .no: decided(.decided("no"), part)
    case .unknown: decided(.undecided(missing: part.missing), part)
    }
  }

  /// Any other fact of the policy as an answer, such as a score; nil for other names.
  private func decision(onFact name: String) -> Decision? {
    guard rules.vocabulary.description(of: name) != nil else { return nil }
    let use = FactUse(
      name: name, value: ReviewFacts(review: self, item: nil, act: nil).value(of: name))
    let outcome: Decision.Outcome =
      switch use.value {
      case .missing(let what): .undecided(missing: [what])
      case .absent: .notApplicable
      case .day(let day): .decided(day.iso)
      default: .decided(FactSentence.text(use.value))
      }
    let kind = policy.pauses.first { name.hasPrefix("pause.\($0.id).") }
    let kept = policy.retention.first { $0.fact == name }
    let clauses =
      name.hasPrefix("period.") ? period.rule?.clauses : kind?.clauses ?? kept?.clauses
    return Decision(
      question: name, title: rules.vocabulary.descriptions[name] ?? name, outcome: outcome,
      says: FactSentence.text(use, in: rules.vocabulary), clauses: clauses ?? [],
      facts: [use])
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
    case .silent: PolicyCase.Outcome.silent.rawValue
    case .notApplicable: PolicyCase.Outcome.notApplicable.rawValue
    }
  }
}
