extension Policy {
  /// The choices still to be made without which it is not known how long records are kept.
  func unknownRetention(_ made: [String: ChoiceValue]) -> [ProofFinding] {
    var said: Set<String> = []
    return retention.enumerated().flatMap { index, rule in
      rule.choices.filter { name in
        let choice = choices.first { $0.id == name }
        return made[name] == nil && choice?.standard == nil && choice?.needed != true
          && said.insert(name).inserted
      }.map { name in
        ProofFinding(
          .choice, .warning, at: [.key("retention"), .index(index)],
          "it is not known how long records are kept until the school chooses “\(name)”",
          remedy: "Adopt the policy with --set \(name)=…; until then nothing is destroyed.",
          clauses: rule.clauses)
      }
    }
  }
}
