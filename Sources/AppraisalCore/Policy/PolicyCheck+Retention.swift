extension PolicyCheck {
  /// How long records are kept, from which day, and who is responsible.
  mutating func checkRetention() {
    for (index, rule) in policy.retention.enumerated() {
      let path: [PolicyProblem.Step] = [.key("retention"), .index(index)]
      checkLength(rule.length, at: path + [.key("for")])
      checkStart(rule.from, at: path + [.key("from")])
      check(rule.when, at: path + [.key("when")])
      var places = [(path + [.key("when")], rule.when?.condition.facts ?? [])]
      for (position, hold) in rule.holds.enumerated() {
        let place = path + [.key("holds"), .index(position), .key("when")]
        check(hold.when, at: place)
        places.append((place, hold.when.condition.facts))
      }
      checkFactsOfWholeReview(places)
      checkWho(rule.duty, at: path + [.key("duty")])
      if rule.then == .destroy,
        !policy.access.contains(where: { $0.speaks(of: Review.destroying) })
      {
        add(
          path + [.key("then")], "“access” lets nobody destroy records",
          "Give the act \(Review.destroying) to somebody in access.")
      }
    }
  }

  /// The last day of keeping rests on the day that it counts from and on whom it is about.
  func addRetentionDependencies(to edges: inout [String: [String]]) {
    for rule in policy.retention {
      edges[rule.fact] = [stem(rule.from)] + (rule.when.map { stems(in: $0.condition) } ?? [])
    }
  }

  private mutating func checkStart(_ from: String, at path: [PolicyProblem.Step]) {
    if from == RetentionRule.leaving { return }
    let days = vocabulary.types.filter { $0.value == .day && Self.isOfReview($0.key) }.map(\.key)
    if days.contains(from) { return }
    let nearest = NearestWord.to(from, among: days + [RetentionRule.leaving])
    add(
      path, "“\(from)” is not a day of the review",
      (nearest.map { "Did you mean “\($0)”? " } ?? "")
        + "Expected a fact that is a day, such as closed.on or cycle.to, or "
        + "\(RetentionRule.leaving).")
  }

  /// Whether a fact is one of a review as a whole, and none of what is asked here.
  private static func isOfReview(_ fact: String) -> Bool {
    !["item.", "entry.", "retention."].contains { fact.hasPrefix($0) }
  }
}

extension Review {
  /// The act of destroying records whose time is over.
  static let destroying = "retention.purge"
}
