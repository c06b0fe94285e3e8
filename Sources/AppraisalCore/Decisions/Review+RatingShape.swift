extension Review {
  /// Why nothing is rated in an area that is not for this person, or nil.
  func refusal(ofArea area: Area?) -> Refusal? {
    guard let area, let when = area.when else { return nil }
    let evaluation = evaluate(when)
    guard evaluation.truth == .no else { return nil }
    let behind = evaluation.facts.filter { !$0.isOfItems }.flatMap { fact -> [String] in
      fact.name == "group"
        ? group?.clauses ?? [] : decision(behind: fact.name)?.allClauses.sorted() ?? []
    }
    return Refusal(
      says: "\(area.title): not assessed for this post.", facts: sentences(for: evaluation),
      clauses: (area.level.clauses + behind).unique,
      remedy: "Leave it out; if a fact is wrong, put that right first.")
  }

  /// Why a level that is none of its item's scale is not taken, or nil.
  func refusal(ofScale rating: RatingGiven) -> Refusal? {
    let isTaken = rules.rateableLevels.include(rating) && rating.level != RatingGiven.notShared
    if isTaken { return nil }
    let own = rules.rateableLevels.codes(of: rating.item) ?? []
    let codes = policy.scales.flatMap { $0.levels.map(\.code) }.filter(own.contains).unique
    return Refusal(
      says: "“\(rating.level)” is none of the levels of \(title(ofItem: rating.item)).",
      remedy: "Choose \(codes.joined(separator: " or ")).")
  }

  /// Why somebody other than the one who decides gives no level to an area or overall, or nil.
  ///
  /// Where voices say who gives them, that is what counts.
  func refusal(
    ofDecider rating: RatingGiven, _ voice: Voice, by relations: [String]
  ) -> Refusal? {
    guard voice.by.isEmpty, let rule = rule(for: rating.item) else { return nil }
    let who = decider(of: rule, rating)
    guard let who, who != FormField.either, !relations.contains(who) else { return nil }
    return Refusal(
      says: "\(rule.title) is for the \(Wording.role(who)) to give.", clauses: rule.clauses,
      remedy: "Let the \(Wording.role(who)) record it.")
  }

  /// Who gives the level: the one whom a row that asks names, or else the rule.
  private func decider(of rule: DecisionRule, _ rating: RatingGiven) -> String? {
    if rule.rows.contains(where: { $0.by != nil }),
      case .asks(let who, _) = at(rating.moment).tabled(rating.item, rule).outcome,
      PolicyCheck.isName(who)
    {
      return who
    }
    return rule.decidedBy
  }
}
