extension ReviewFacts {
  /// The days of the cycle and of the person's own period, or nil for other names.
  func periodValue(of name: String) -> FactValue? {
    switch name {
    case "cycle.from": return .day(review.rules.period.first)
    case "cycle.to": return .day(review.rules.period.last)
    default: break
    }
    guard name.hasPrefix("period.") else { return nil }
    let period = review.period
    let missing = FactValue.missing(period.missing.joined(separator: "; "))
    switch name {
    case "period.from": return period.first.map { .day($0) } ?? missing
    case "period.to": return period.last.map { .day($0) } ?? missing
    case "period.own":
      if let rule = period.rule { return .word(rule.id) }
      return period.missing.isEmpty ? .absent : missing
    case "period.decided":
      return period.rule == nil && !period.missing.isEmpty
        ? missing : .yesNo(!period.isToBeDecided)
    default: return nil
    }
  }
}
