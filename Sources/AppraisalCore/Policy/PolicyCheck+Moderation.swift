extension ModerationRules {
  /// Every role that moderates.
  var roles: [String] { [by] + alsoBy.map(\.role) }

  /// Whether the policy has a question by which a finding is recorded.
  var asksFindings: Bool { finding != nil || checks.contains { $0.finding != nil } }
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
    check(adjustingVoice: moderation.adjusts, at: root + [.key("adjusts")])
    checkLocks(of: moderation, at: root + [.key("locks")])
    check(question: moderation.drawn, at: root + [.key("drawn")])
    check(question: moderation.finding, at: root + [.key("finding")])
    for (index, each) in moderation.checks.enumerated() {
      check(question: each.finding, at: root + [.key("checks"), .index(index), .key("finding")])
    }
  }

  private mutating func check(adjustingVoice name: String?, at path: [PolicyProblem.Step]) {
    guard let name else { return }
    let voices = policy.assessment.voices.map(\.id)
    if voices.contains(name) { return }
    add(path, "there is no voice “\(name)”", suggestion(name, voices))
  }

  private mutating func checkLocks(of moderation: ModerationRules, at path: [PolicyProblem.Step]) {
    let acts = PolicyActs(of: policy)
    for (index, act) in moderation.locks.enumerated() where !acts.areNamed(by: act) {
      add(path + [.index(index)], "there is no act “\(act)”", acts.suggestion(for: act))
    }
    if !moderation.locks.isEmpty, !moderation.asksFindings {
      add(
        path, "nothing is ever locked, because no question records what moderation found",
        "Name one as finding, or leave locks out.")
    }
  }

  /// A question of moderation is asked of the review as a whole.
  private mutating func check(question name: String?, at path: [PolicyProblem.Step]) {
    guard let name else { return }
    let whole = policy.questions.filter { $0.each == nil }.map(\.id)
    if whole.contains(name) { return }
    let isAsked = policy.questions.contains { $0.id == name }
    add(
      path,
      isAsked
        ? "the question “\(name)” is asked item by item, and moderation is of a review"
        : "there is no question “\(name)”", suggestion(name, whole))
  }
}
