extension ReviewFacts {
  /// What is known of decisions on pay and of the year's windows, or nil for other names.
  func payValue(of parts: [String]) -> FactValue? {
    switch parts.first {
    case "pay": return payValue(parts)
    case "window": return windowValue(parts)
    case "headroom" where parts.count == 1: return headroom
    default: return nil
    }
  }

  private func payValue(_ parts: [String]) -> FactValue? {
    guard parts.count > 1, let rule = review.policy.pay.first(where: { $0.id == parts[1] }) else {
      return nil
    }
    switch (parts.count, parts.last) {
    case (2, _):
      let decision = review.decision(onPay: rule)
      if let answer = decision.answer { return .word(answer) }
      return decision.outcome == .notApplicable ? .absent : .missing(decision.says)
    case (3, "decided"): return .yesNo(review.decision(onPay: rule).answer != nil)
    case (3, "recommended"):
      return .yesNo(review.record.payAnswer(to: rule.id, .recommended) != nil)
    case (3, "recommendation"):
      let entry = review.record.payAnswer(to: rule.id, .recommended)
      return GivenAnswer(entry).map { .word($0.answer) } ?? .absent
    default: return nil
    }
  }

  /// The points left to the top of the grade.
  private var headroom: FactValue {
    guard let facts = review.record.facts, let point = facts.point else {
      return .missing("the point on which the person is paid")
    }
    guard let top = facts.gradeTop else { return .missing("the top point of the grade") }
    return .number(Quantity(top - point))
  }

  /// The day of a date of the policy: of several of one name, the first whose condition holds.
  func dateValue(_ id: String) -> FactValue {
    let variants = review.policy.calendar.dates.filter { $0.id == id }
    if variants.isEmpty { return .missing("“\(id)” is not a date of the policy") }
    return first(of: variants, \.when) { date in
      if let term = date.term, let edge = date.edge {
        return review.rules.day(ofTerm: term, edge).map { .day($0) }
          ?? .missing(MissingTerms.text(for: date))
      }
      if let part = date.part.flatMap(Fraction.init) { return day(of: date, ending: part) }
      if date.day == nil { return relativeDay(of: date) }
      return review.rules.day(of: date).map { .day($0) } ?? .missing("the day of \(date.title)")
    }
  }

  private func windowValue(_ parts: [String]) -> FactValue? {
    let variants = review.policy.calendar.windows.filter { parts.count == 3 && $0.id == parts[1] }
    if variants.isEmpty { return nil }
    return first(of: variants, \.when) { window in
      let days = review.rules.days(of: window)
      let day = parts[2] == "from" ? days?.first : days?.last
      return day.map { .day(review.withinOwnPeriod($0)) } ?? .missing("the days of \(window.title)")
    }
  }

  /// What the first variant whose condition holds gives; absent where none does.
  private func first<Variant>(
    of variants: [Variant], _ when: (Variant) -> When?, _ value: (Variant) -> FactValue
  ) -> FactValue {
    for variant in variants {
      guard let condition = when(variant) else { return value(variant) }
      let evaluation = review.evaluate(condition)
      switch evaluation.truth {
      case .yes: return value(variant)
      case .no: continue
      case .unknown: return .missing(evaluation.missing.joined(separator: "; "))
      }
    }
    return .absent
  }

  /// What is known of an answer on pay that is about to be recorded, or nil for other names.
  func payEntryValue(_ rest: String, _ act: Act) -> FactValue? {
    if rest.hasPrefix("role.") {
      return .yesNo(act.relations.contains(String(rest.dropFirst("role.".count))))
    }
    guard ["outcome", "points", "ground"].contains(rest) else { return nil }
    if let value = caseEntryValue(rest, act) { return value }
    guard case .payDecision(let given)? = act.content else { return .absent }
    switch rest {
    case "outcome": return .word(given.outcome)
    case "ground": return given.ground.map { .word($0) } ?? .absent
    default: return points(of: given)
    }
  }

  /// How many points an answer brings: those that were chosen, or what the outcome fixes.
  private func points(of given: PayDecisionGiven) -> FactValue {
    if let points = given.points { return .number(Quantity(points)) }
    let rule = review.policy.pay.first { $0.id == given.rule }
    let effect = rule?.outcomes.first { $0.id == given.outcome }?.effect
    switch effect?.value(in: review.rules.yearOfPay) {
    case .points(let range)?:
      return range.fixed.map { .number(Quantity($0)) } ?? .missing("how many points it brings")
    case PayEffect.none?, .open?: return .number(Quantity(0))
    default: return .absent
    }
  }
}

extension CycleRules {
  /// The days of a window in this cycle, or nil where a choice that it rests on is unset.
  public func days(of window: WindowRule) -> DayRange? {
    guard let from = monthDay(window.from), let to = monthDay(window.to),
      let first = day(from, window.year), let last = to.firstOnOrAfter(first)
    else { return nil }
    return DayRange(first, last)
  }

  /// A day of the year in the year that a rule means.
  func day(_ monthDay: MonthDay, _ year: NamedDate.Year) -> Day? {
    switch year {
    case .periodStart: monthDay.in(year: period.first.parts.year)
    case .periodEnd: monthDay.in(year: period.last.parts.year)
    case .afterEnd: monthDay.firstOnOrAfter(period.last)
    }
  }
}
