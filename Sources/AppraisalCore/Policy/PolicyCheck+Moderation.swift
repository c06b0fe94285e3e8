extension ModerationRules {
  /// Every role that moderates.
  var roles: [String] { [by] + alsoBy.map(\.role) }
}

extension PolicyCheck {
  /// Who moderates whom, and how many.
  mutating func checkModeration() {
    guard let moderation = policy.moderation else { return }
    let root: [PolicyProblem.Step] = [.key("moderation")]
    for (index, other) in moderation.alsoBy.enumerated() {
      check(other.when, at: root + [.key("alsoBy"), .index(index), .key("when")])
    }
    if moderation.mode != nil, moderation.choice != nil {
      add(
        root + [.key("mode")], "how many are moderated is both fixed and left to the school",
        "Leave out mode or choice.")
    }
  }
}
