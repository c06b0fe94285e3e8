extension Review {
  /// The table leaves the answer to somebody: take theirs if they gave one with a reason.
  func ask(
    _ rule: DecisionRule, _ row: DecisionRow, item: String?, word: Entry?,
    _ decision: inout Decision
  ) {
    let who = rule.decidedBy ?? "reviewer"
    let why = row.says.map { " (\($0))" } ?? ""
    if let word, case .rating(let rating) = word.content, row.ask.contains(rating.level),
      rating.because?.isEmpty == false, let item
    {
      decision.outcome = .decided(rating.level)
      decision.says = "\(rule.title): \(rating.level), as the \(who) decided\(why)"
      decision.because.append(given(item, rating.level, word))
      return
    }
    decision.outcome = .asks(who: who, options: row.ask)
    decision.says =
      "\(rule.title): the policy does not say; the \(who) decides between "
      + "\(row.ask.joined(separator: " and ")), with a reason\(why)"
  }

  /// A person's answer beside the table's: it stands only where the rule lets it, with a reason.
  func depart(
    _ rule: DecisionRule, from answer: String, item: String?, word: Entry?,
    _ decision: inout Decision
  ) {
    guard let word, let item, case .rating(let rating) = word.content, rating.level != answer
    else { return }
    if rule.departure == .withReason, rating.because?.isEmpty == false {
      decision.outcome = .decided(rating.level)
      decision.says = "\(rule.title): \(rating.level); the table gives \(answer)"
    } else {
      decision.says += "; the \(rating.level) given on \(word.on.text) does not count"
    }
    decision.because.append(given(item, rating.level, word))
  }
}
