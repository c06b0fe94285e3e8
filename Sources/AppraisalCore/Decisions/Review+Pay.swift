extension Review {
  /// Every decision on pay, in each post by whose pay it goes.
  public var pay: [Decision] { policy.pay.flatMap(decisions(onPay:)) }

  /// The decisions on pay, with those that the policy keeps private or without them.
  func pay(private showsPrivate: Bool) -> [Decision] {
    policy.pay.filter { showsPrivate || $0.private != true }.flatMap(decisions(onPay:))
  }

  /// What a decision on pay comes to: by its table, by a recorded decision, or by both.
  func decision(onPay rule: DecisionRule) -> Decision {
    workedOut.decision("pay \(rule.id)") { workOut(rule) }
  }

  private func workOut(_ rule: DecisionRule) -> Decision {
    var decision = decide(
      rule, question: rule.id, item: Review.item(ofPay: rule), because: [])
    if let entry = record.payAnswer(to: rule.id, .decided), let given = GivenAnswer(entry),
      given.answer == decision.answer
    {
      decision.points = given.points
      rest(&decision, on: entry)
    }
    if let entry = record.payAnswer(to: rule.id, .recommended), let given = GivenAnswer(entry) {
      rest(&decision, on: entry)
      if decision.answer == nil {
        decision.says += "; recommended: \(spoken(given.answer, in: rule))"
      }
    }
    if let effect = effect(of: decision, under: rule), effect.isWorthSaying {
      decision.says += " (\(effect.text(in: rules.yearOfPay, points: decision.points)))"
    }
    return decision
  }

  /// What a decision on pay does to pay, or nil where it has no answer.
  public func effect(of decision: Decision, under rule: DecisionRule) -> PayEffect? {
    rule.outcomes.first { $0.id == decision.answer }?.effect
  }

  private func rest(_ decision: inout Decision, on entry: Entry) {
    let part = given(entry)
    if let part, !decision.because.contains(part) { decision.because.append(part) }
  }

  /// The name under which a decision on pay is answered by somebody.
  static func item(ofPay rule: DecisionRule) -> String { "pay.\(rule.id)" }

  /// What somebody said to an item, an area, the overall level or a decision on pay.
  func word(on item: String) -> Entry? {
    guard item.hasPrefix("pay.") else { return rating(of: item) }
    return record.payAnswer(to: String(item.dropFirst(4)), .decided)
  }

  /// A recommendation or decision on pay as a decision that rests on somebody's word, or nil for
  /// other entries.
  func given(_ entry: Entry) -> Decision? {
    guard case .payDecision(let given) = entry.content,
      let rule = policy.pay.first(where: { $0.id == given.rule })
    else { return nil }
    let title = rule.outcomes.first { $0.id == given.outcome }?.title ?? given.outcome
    var says = "\(given.step.rawValue) by \(entry.author) on \(entry.on.text): \(title)"
    if let points = given.points { says += ", \(Wording.count(points, "point", "points"))" }
    let ground = given.ground.flatMap { id in rule.grounds.first { $0.id == id } }
    if let ground { says += ", ground: \(ground.title)" }
    var decision = Decision(
      question: "\(given.rule).\(given.step.rawValue)", title: rule.title,
      outcome: .decided(given.outcome), says: says, clauses: ground?.clauses ?? [])
    decision.end(withWords: given.because)
    return decision
  }

  /// The decision on pay that a fact such as `pay.increment` stands for, or nil.
  func payDecision(behind name: String) -> Decision? {
    let parts = name.dotted
    guard parts.first == "pay", parts.count == 2 || (parts.count == 3 && parts[2] == "decided"),
      let rule = policy.pay.first(where: { $0.id == parts[1] })
    else { return nil }
    return decision(onPay: rule)
  }
}
