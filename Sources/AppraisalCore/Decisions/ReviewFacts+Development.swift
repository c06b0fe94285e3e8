extension ReviewFacts {
  /// What is known of the needs of the review, or of the one that is looked at; nil for other names.
  func developmentValue(of name: String) -> FactValue? {
    if review.policy.development == nil { return nil }
    if let asked = rest(of: name, after: "development.") { return countValue(asked) }
    if let asked = rest(of: name, after: "item.support.") { return supportValue(asked) }
    guard let asked = rest(of: name, after: "need.") else { return nil }
    guard let need = needs.first(where: { $0.id == item }) else { return .absent }
    return value(asked, of: need)
  }

  private var needs: [DevelopmentNeed] { review.record.development }

  private func rest(of name: String, after prefix: String) -> String? {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }

  private func countValue(_ asked: String) -> FactValue {
    switch asked {
    case "needs": return .number(Quantity(needs.count))
    case "declined": return .number(Quantity(needs.count(where: \.isDeclined)))
    case "provided": return .number(Quantity(needs.count(where: \.isProvided)))
    case "due":
      let due = needs.filter { review.state(of: $0)?.isOutstanding == true }
        .compactMap(\.text.due)
      return due.min().map { .day($0) } ?? .absent
    default: return count(asked, among: needs)
    }
  }

  /// What was promised for the objective that is looked at.
  private func supportValue(_ asked: String) -> FactValue {
    guard let item else { return .absent }
    let serving = needs.filter { $0.text.serves?.contains(item) == true }
    if asked == "provided" { return .number(Quantity(serving.count(where: \.isProvided))) }
    return count(asked, among: serving)
  }

  /// How many needs are so; not known while it is not known whether one has to be authorised.
  private func count(_ asked: String, among needs: [DevelopmentNeed]) -> FactValue {
    var count = 0
    for need in needs {
      guard let isSo = isSo(need, asked) else {
        return .missing("whether \(need.id) has to be authorised")
      }
      if isSo { count += 1 }
    }
    return .number(Quantity(count))
  }

  private func isSo(_ need: DevelopmentNeed, _ asked: String) -> Bool? {
    guard let state = review.state(of: need) else { return nil }
    return switch asked {
    case "unanswered": state == .asked || state == .unauthorised
    case "outstanding": state.isOutstanding
    case "overdue": state == .overdue
    case "missing": state.isMissing
    // What was given without having been agreed was never promised.
    default: review.isPromised(need) == .yes
    }
  }

  private func value(_ asked: String, of need: DevelopmentNeed) -> FactValue {
    let text = need.text
    switch asked {
    case "activity": return text.activity.map { .word($0) } ?? .absent
    case "category": return text.category.map { .word($0) } ?? .absent
    case "funding": return text.funding.map { .word($0) } ?? .absent
    case "cost": return text.cost.map { .number($0.quantity) } ?? .absent
    case "serves": return .number(Quantity(text.serves?.count ?? 0))
    case "due": return text.due.map { .day($0) } ?? .absent
    case "added": return .day(need.added.on)
    case "carried": return .yesNo(text.continues != nil)
    case "agreed": return .yesNo(need.isAccepted)
    case "authorised": return .yesNo(need.authorised != nil)
    case "declined": return .yesNo(need.isDeclined)
    case "provided": return .yesNo(need.isProvided)
    case "reason": return need.refusal?.ground.map { .word($0) } ?? .absent
    default:
      return isSo(need, asked).map { .yesNo($0) }
        ?? .missing("whether \(need.id) has to be authorised")
    }
  }
}
