extension Review {
  /// The policy's period for this person: the first whose condition holds.
  ///
  /// `missing` says what keeps it from being known, and is empty otherwise.
  public var periodRule: (rule: PeriodRule?, missing: [String]) {
    for rule in policy.calendar.periods {
      guard let when = rule.when else { return (rule, []) }
      let evaluation = evaluate(when)
      switch evaluation.truth {
      case .yes: return (rule, [])
      case .no: continue
      case .unknown: return (nil, evaluation.missing)
      }
    }
    return (nil, [])
  }

  /// Why a cycle of one of the policy's periods is not the person's, or nil where it is.
  public func ground(outsidePeriod id: String) -> OutsideCycle? {
    let (own, missing) = periodRule
    func outside(_ ground: String, _ because: String) -> OutsideCycle {
      OutsideCycle(person: record.reviewee, ground: ground, because: because)
    }
    guard let own else {
      return missing.isEmpty
        ? outside("no-period", "the policy has no period for this person")
        : outside(
          "not-known", "not known which period applies: missing " + missing.joined(separator: ", "))
    }
    if own.id == id { return nil }
    let clauses = own.clauses.isEmpty ? "" : " (\(own.clauses.joined(separator: " ")))"
    return outside("another-period", "belongs to \(own.title ?? own.id)\(clauses)")
  }
}

extension CalendarRules {
  /// Whether not everybody has the same period, so that a cycle is not for everybody.
  public var periodsDiffer: Bool { periods.count > 1 || periods.contains { $0.when != nil } }
}
