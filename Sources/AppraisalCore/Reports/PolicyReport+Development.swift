extension PolicyReport {
  /// What the policy says of development: its words, what comes first, when authority is wanted.
  static func development(of policy: Policy) -> [Block] {
    guard let rules = policy.development else { return [] }
    let words: [(String, [DevelopmentWord])] = [
      ("Kinds of activity", rules.kinds), ("What a need is for", rules.categories),
      ("Who pays", rules.funding), ("Why it may not come", rules.reasons),
    ]
    var facts = words.filter { !$0.1.isEmpty }.map { label, list in
      Fact(
        label: label,
        value: .text(list.map { "\($0.title) (\($0.id))" }.joined(separator: ", ")))
    }
    for (index, rule) in rules.priority.enumerated() {
      facts.append(
        Fact(label: "Priority \(index + 1)", value: .text("\(rule.title): \(rule.when.text)")))
    }
    if let authority = rules.authority {
      facts.append(Fact(label: "To be authorised", value: .text(authority.when.text)))
    }
    let carried =
      switch rules.carries {
      case .keep: "goes on as it was agreed"
      case .copy: "goes on, to be agreed anew"
      case .drop, nil: "stays behind"
      }
    facts.append(Fact(label: "Unmet at the end of the cycle", value: .text(carried)))
    return [.facts(facts)]
  }
}
