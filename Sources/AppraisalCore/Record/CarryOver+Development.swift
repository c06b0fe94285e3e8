extension CarryOver {
  /// The needs that were neither met nor declined, or of which somebody says what becomes of them.
  public func unmet(naming ways: [String: Way] = [:]) -> [DevelopmentNeed] {
    review.record.development.filter {
      (!$0.isProvided && !$0.isDeclined) || ways[$0.id] != nil
    }
  }

  /// What becomes of an unmet need unless somebody says otherwise, as the policy has it.
  public var standardWayForNeeds: Way { review.policy.development?.carries ?? .drop }

  /// The needs that go on, under new names and in terms of the new objectives.
  func development(
    _ ways: [String: Way], objectives: [String: String]
  ) -> [EntryContent] {
    var contents: [EntryContent] = []
    var number = 0
    for need in unmet(naming: ways) {
      let way = ways[need.id] ?? standardWayForNeeds
      if way == .drop { continue }
      number += 1
      contents += carried(need, as: "D\(number)", way, objectives)
    }
    return contents
  }

  private func carried(
    _ need: DevelopmentNeed, as name: String, _ way: Way, _ objectives: [String: String]
  ) -> [EntryContent] {
    var text = need.text
    text.development = name
    text.continues = "\(cycle)/\(need.id)"
    // An objective that stays behind is none that the need could still serve.
    let serves = (text.serves ?? []).compactMap { objectives[$0] }
    text.serves = serves.isEmpty ? nil : serves
    if let due = text.due, due < period.first { text.due = nil }
    var contents = [EntryContent.developmentAdded(text)]
    guard way == .keep, need.isAccepted, let answer = need.answer else { return contents }
    contents.append(.developmentAgreed(step(name, after: need, answer, "agreed")))
    if let authorised = need.authorised {
      contents.append(.developmentAuthorised(step(name, after: need, authorised, "authorised")))
    }
    return contents
  }

  private func step(
    _ name: String, after need: DevelopmentNeed, _ entry: Entry, _ word: String
  ) -> DevelopmentStep {
    DevelopmentStep(
      development: name,
      because: "carried on from \(cycle), where \(need.id) was \(word) by \(entry.author) on "
        + entry.on.text)
  }
}
