extension EntrySentence {
  /// A need with its details.
  public static func development(_ need: DevelopmentText, in policy: Policy) -> String {
    let rules = policy.development
    let details = [
      need.activity.map { rules.title(of: $0, among: \.kinds) },
      need.category.map { "for: " + rules.title(of: $0, among: \.categories) },
      need.serves.map { "serves " + Wording.list($0) },
      need.cost.map(\.pounds),
      need.funding.map { "funded by " + rules.title(of: $0, among: \.funding) },
      need.due.map { "by \($0.text)" }, need.continues.map { "carried on from \($0)" },
    ].compactMap(\.self)
    return (["\(need.development) “\(need.text)”"] + details).joined(separator: ", ")
  }

  /// A step about a need without its reason in words.
  static func development(_ step: DevelopmentStep, in policy: Policy) -> String {
    step.development
      + (step.ground.map { ": " + policy.development.title(of: $0, among: \.reasons) } ?? "")
  }
}

extension DevelopmentRules? {
  /// A word of the policy in plain words, or as it was recorded.
  func title(
    of word: String, among words: (DevelopmentRules) -> [DevelopmentWord]
  ) -> String {
    flatMap { rules in words(rules).first { $0.id == word }?.title } ?? word
  }
}
