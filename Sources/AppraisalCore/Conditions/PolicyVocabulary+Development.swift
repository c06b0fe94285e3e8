extension Vocabulary {
  /// The facts on needs for development, of a policy that speaks of them.
  mutating func addDevelopment(of policy: Policy) {
    guard let rules = policy.development else { return }
    for (name, type, description) in Vocabulary.developmentFacts { add(name, type, description) }
    knownWords["need.activity"] = rules.kinds.map(\.id)
    knownWords["need.category"] = rules.categories.map(\.id)
    knownWords["need.funding"] = rules.funding.map(\.id)
    knownWords["need.reason"] = rules.reasons.map(\.id)
    for word in ["need.activity", "need.category", "need.funding", "need.reason"]
    where knownWords[word]?.isEmpty == true {
      knownWords[word] = nil
    }
  }

  /// Whether a fact follows from which needs are promised.
  static func restsOnAuthority(_ fact: String) -> Bool {
    let ofNeed: Set = ["need.promised", "need.outstanding", "need.overdue", "need.missing"]
    return ofNeed.contains(fact) || fact.hasPrefix("development.")
      || fact.hasPrefix("item.support.")
  }

  private static let developmentFacts: [(String, FactType, String)] = [
    ("development.needs", .number, "how many needs for development there are"),
    ("development.unanswered", .number, "how many needs wait for an answer or for authority"),
    ("development.promised", .number, "how many needs were promised"),
    ("development.declined", .number, "how many needs were declined"),
    ("development.provided", .number, "how many needs were met"),
    ("development.outstanding", .number, "how many promised needs are still to be met"),
    ("development.overdue", .number, "how many promised needs are overdue"),
    ("development.missing", .number, "how many promised needs never came"),
    ("development.due", .day, "by when the next promised need is to be met"),
    ("need.activity", .word, "the kind of activity that is needed"),
    ("need.category", .word, "what the need is above all for"),
    ("need.funding", .word, "who pays for the need"),
    ("need.cost", .number, "what the need costs, in pounds"),
    ("need.serves", .number, "how many objectives the need serves"),
    ("need.due", .day, "by when the need is to be met"),
    ("need.added", .day, "the day on which the need was recorded"),
    ("need.carried", .yesNo, "whether the need was carried on from an earlier cycle"),
    ("need.agreed", .yesNo, "whether the need is agreed, be it authorised or not"),
    ("need.authorised", .yesNo, "whether the need is authorised"),
    ("need.promised", .yesNo, "whether the need is agreed, with whatever authority is wanted"),
    ("need.declined", .yesNo, "whether the need was declined"),
    ("need.provided", .yesNo, "whether the need was met"),
    ("need.reason", .word, "the reason for which the need was not met"),
    ("need.outstanding", .yesNo, "whether the need is promised and still to be met"),
    ("need.overdue", .yesNo, "whether the need is promised and overdue"),
    ("need.missing", .yesNo, "whether the need was promised and never came"),
    ("item.support.promised", .number, "how many needs that serve the objective were promised"),
    ("item.support.provided", .number, "how many needs that serve the objective were met"),
    (
      "item.support.outstanding", .number,
      "how many promised needs that serve the objective are still to be met"
    ),
    (
      "item.support.missing", .number, "how many promised needs that serve the objective never came"
    ),
  ]
}
