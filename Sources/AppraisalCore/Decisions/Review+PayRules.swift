extension Review {
  /// What the policy's own shape says to an answer on pay, before any requirement is asked.
  func refusals(of given: PayDecisionGiven) -> [Refusal] {
    guard let rule = policy.pay.first(where: { $0.id == given.rule }) else {
      return [refusal("“\(given.rule)” is not a decision on pay.", choose: policy.pay.map(\.id))]
    }
    if rule.outcomes.isEmpty {
      return [
        Refusal(
          says: "There is nothing to decide on \(rule.title).", facts: [decision(onPay: rule).says],
          clauses: rule.clauses, remedy: "Nothing can be recorded; ask whoever keeps the policy.")
      ]
    }
    guard let outcome = rule.outcomes.first(where: { $0.id == given.outcome }) else {
      return [
        refusal(
          "“\(given.outcome)” is not an answer on \(rule.title).",
          choose: rule.outcomes.map(\.id))
      ]
    }
    return [
      refusal(ofAnswer: given, to: rule), refusal(ofPoints: given, outcome),
      refusal(ofGround: given, among: rule.grounds),
    ].compactMap { $0 }
  }

  private func refusal(_ says: String, choose words: [String]) -> Refusal {
    Refusal(
      says: says,
      remedy: words.isEmpty
        ? "The policy decides nothing about pay." : "Choose \(words.joined(separator: " or ")).")
  }

  /// Only what the table leaves open can be answered otherwise, unless a reason lets it.
  private func refusal(ofAnswer given: PayDecisionGiven, to rule: DecisionRule) -> Refusal? {
    let hasReason = given.because?.isEmpty == false || given.ground != nil
    let mayDepart = rule.departure == .withReason
    let table = decide(rule, question: rule.id, item: nil, because: [])
    func stop(_ says: String, _ remedy: String, settles: Bool = false) -> Refusal {
      Refusal(
        says: says, facts: [table.says], clauses: table.clauses, remedy: remedy,
        reasonSettles: settles)
    }
    func reason(_ says: String) -> Refusal? {
      hasReason
        ? nil
        : stop("\(says) A reason is needed.", "Give the reason with --because.", settles: true)
    }
    switch table.outcome {
    case .decided(given.outcome): return nil
    case .decided(let answer):
      let answer = spoken(answer, in: rule)
      return mayDepart
        ? reason("The table gives “\(answer)”.")
        : stop(
          "\(rule.title) follows from the table, which gives “\(answer)”.",
          "Nothing needs to be recorded; to change it, change what it follows from.")
    case .asks(_, let options):
      if rule.rows.isEmpty { return nil }
      if options.contains(given.outcome) || mayDepart {
        return reason("The policy leaves this to a decision.")
      }
      return stop(
        "\(rule.title) can only be \(options.joined(separator: " or ")) here.",
        "Choose one of them.")
    case .silent:
      return mayDepart
        ? reason("The policy does not say.")
        : stop(
          "The policy does not say, and lets nobody decide.",
          "Nothing can be recorded; ask whoever keeps the policy.")
    case .notApplicable: return refusal(ofNotArising: table, rule)
    case .undecided, .conflict:
      if given.step == .recommended { return nil }
      return stop("\(rule.title) cannot be decided yet.", "Record what is missing first.")
    }
  }

  /// Why a question does not arise: what its condition looked at, as an explanation shows it.
  private func refusal(ofNotArising table: Decision, _ rule: DecisionRule) -> Refusal {
    Refusal(
      says: "\(rule.title) does not arise here.",
      facts: ExplanationReport.tree(table, self).children.flatMap(\.lines),
      clauses: table.clauses + table.allClauses.subtracting(table.clauses).sorted(),
      remedy: "Nothing needs to be recorded, unless a fact is wrong: then put that right first.")
  }

  /// How many points there are is said where the outcome leaves a range, and nowhere else.
  private func refusal(ofPoints given: PayDecisionGiven, _ outcome: NamedOutcome) -> Refusal? {
    guard case .points(let range)? = outcome.effect.value(in: rules.yearOfPay) else {
      if given.points == nil { return nil }
      return Refusal(says: "“\(outcome.title)” brings no points.", remedy: "Leave out --points.")
    }
    guard let points = given.points ?? range.fixed else {
      return Refusal(
        says: "“\(outcome.title)” brings \(range.least) to \(range.most) points.",
        remedy: "Say how many with --points.")
    }
    if range.contains(points) { return nil }
    let allowed = range.fixed.map { "\($0)" } ?? "\(range.least) to \(range.most)"
    return Refusal(
      says: "“\(outcome.title)” cannot bring \(Wording.count(points, "point", "points")).",
      facts: ["points that the policy allows: \(allowed)"], remedy: "Give --points within that.")
  }

  /// A closed list of grounds wants one of them with every answer that it is about.
  private func refusal(
    ofGround given: PayDecisionGiven, among grounds: [AnswerGround]
  ) -> Refusal? {
    let fitting = grounds.filter { $0.supports(given.outcome) }
    if let ground = given.ground {
      if fitting.contains(where: { $0.id == ground }) { return nil }
      return Refusal(
        says: "“\(ground)” is not a ground for this.", facts: fitting.map(\.sentence),
        clauses: fitting.flatMap(\.clauses),
        remedy: fitting.isEmpty
          ? "Leave out --ground; give the reason with --because."
          : "Use --ground with \(fitting.map(\.id).joined(separator: " or ")).")
    }
    if fitting.isEmpty { return nil }
    return Refusal(
      says: "This rests on one of the policy's grounds, and none is given.",
      facts: fitting.map(\.sentence), clauses: fitting.flatMap(\.clauses),
      remedy: "Use --ground with \(fitting.map(\.id).joined(separator: " or ")).")
  }
}

extension AnswerGround {
  /// The ground with its name, as one line.
  fileprivate var sentence: String { "\(id): \(title)" }
}

extension TreeNode {
  /// What the node and everything under it say, a line each, with the clauses behind.
  fileprivate var lines: [String] {
    [text + (reference.map { " (\($0))" } ?? "")] + children.flatMap(\.lines)
  }
}
