extension PolicyCheck {
  /// Who needs which training, and how often.
  mutating func checkTraining() {
    for (index, rule) in policy.training.enumerated() {
      let path: [PolicyProblem.Step] = [.key("training"), .index(index)]
      if policy.duties.contains(where: { $0.id == rule.id }) {
        add(
          path + [.key("id")], "“\(rule.id)” is also the name of a duty",
          "Give one of them another name; both are kept in one file.")
      }
      checkRoleNames(rule.of, at: path + [.key("of")])
      if !rule.by.isEmpty { checkWho(rule.by, at: path + [.key("by")]) }
      checkLength(rule.every, at: path + [.key("every")])
    }
  }
}
