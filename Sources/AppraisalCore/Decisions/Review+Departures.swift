extension Review {
  /// Whether somebody's own answer still answers what the table says now.
  ///
  /// An answer beside the table's, or to what the table leaves open, was given in view of what the
  /// table said then. Once it says something else, nobody has answered that.
  func stillAnswers(_ word: Entry, to rule: DecisionRule, item: String, now: Decision) -> Bool {
    let then = before(word).tabled(item, rule)
    switch now.outcome {
    case .asks: return then.outcome == now.outcome && then.says == now.says
    default: return then.outcome == now.outcome
    }
  }

  /// The review as it stood when an entry was about to be recorded.
  func before(_ entry: Entry) -> Review {
    reading(
      entries.filter { ($0.at, $0.id) < (entry.at, entry.id) },
      asOf: min(record.asOf, entry.at.civilDay))
  }

  /// What the table alone says, whatever anybody recorded for the item itself.
  func tabled(_ item: String, _ rule: DecisionRule) -> Decision {
    if let area = policy.assessment.areas.first(where: { $0.id == item }) {
      let level = level(of: area, confirmed: false)
      if case .undecided = level.outcome { return level }
      if case .notApplicable = level.outcome { return level }
    }
    return decide(rule, question: item, item: nil, because: [])
  }
}
