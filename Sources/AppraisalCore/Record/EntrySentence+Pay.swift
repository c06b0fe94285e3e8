extension EntrySentence {
  /// An answer on pay without its reason.
  static func pay(_ given: PayDecisionGiven, in policy: Policy) -> String {
    let rule = policy.pay.first { $0.id == given.rule }
    let answer = rule?.outcomes.first { $0.id == given.outcome }?.title ?? given.outcome
    let ground = given.ground.map { id in
      ", ground: " + (rule?.grounds.first { $0.id == id }?.title ?? id)
    }
    let points = given.points.map { ", \(Wording.count($0, "point", "points"))" }
    return "\(rule?.title ?? given.rule) \(given.step.rawValue): \(answer)"
      + (points ?? "") + (ground ?? "")
  }
}
