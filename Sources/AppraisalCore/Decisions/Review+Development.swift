extension Review {
  /// How a need stands; nil where it is not known whether somebody has to authorise it.
  public func state(of need: DevelopmentNeed) -> DevelopmentState? {
    if need.isProvided { return .provided }
    if need.isDeclined { return .declined }
    guard need.isAccepted else { return .asked }
    switch isPromised(need) {
    case .no: return .unauthorised
    case .unknown: return nil
    case .yes: break
    }
    if need.isNotProvided { return .notProvided }
    let last = need.text.due ?? period.last
    return last.map { today > $0 } == true ? .overdue : .promised
  }

  /// Whether the school has said yes, with whatever authority that needs.
  func isPromised(_ need: DevelopmentNeed) -> Truth {
    guard need.isAccepted else { return .no }
    guard need.authorised == nil, let authority = policy.development?.authority else { return .yes }
    switch truth(of: authority.when, item: need.id) {
    case .yes: return .no
    case .no: return .yes
    case .unknown: return .unknown
    }
  }

  /// Which of the policy's grounds of priority hold for a need, in their order.
  public func priority(of need: DevelopmentNeed) -> [Truth] {
    (policy.development?.priority ?? []).map { truth(of: $0.when, item: need.id) }
  }

  /// What stands against a step about a need, whatever the policy asks of it.
  func refusal(ofDevelopment content: EntryContent) -> Refusal? {
    switch content {
    case .developmentDeclined(let step):
      guard let outcome = need(step)?.outcome else { return nil }
      return Refusal(
        says: "What became of it is on record already: "
          + EntrySentence.text(outcome, in: self) + ".",
        remedy: "Take that back first (withdraw \(outcome.id) --because TEXT), or leave it so.")
    case .developmentNotProvided(let step):
      guard let need = need(step), !need.isAccepted else { return nil }
      return Refusal(
        says: "\(need.id) was never agreed, so nothing was promised.",
        remedy: "Decline it: development decline \(record.reviewee) \(need.id) --because TEXT.")
    default: return nil
    }
  }

  private func need(_ step: DevelopmentStep) -> DevelopmentNeed? {
    record.development.first { $0.id == step.development }
  }
}
