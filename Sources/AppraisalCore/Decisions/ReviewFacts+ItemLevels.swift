extension ReviewFacts {
  var itemScale: String? { item.flatMap(review.scale(ofItem:)) }

  /// The level of an item, by one voice or the one that counts; absent where the item has none to
  /// be given.
  func itemLevelValue(of item: String, voice: String?) -> FactValue {
    guard review.scale(ofItem: item) != nil else { return .absent }
    if let voice {
      let voices = review.policy.assessment.voices(of: review.area(ofItem: item))
      guard let given = voices.first(where: { $0.id == voice }) else { return .absent }
      return level(review.rating(of: item, voice: voice))
        ?? .missing("a level for \(item) from: \(given.title)")
    }
    return level(review.rating(of: item)) ?? .missing("a level for \(item)")
  }

  private func level(_ entry: Entry?) -> FactValue? {
    entry.flatMap(Review.level).map { .level($0) }
  }
}

extension Review {
  /// The scale on which an item, an area or the overall level is rated; nil for other names.
  func scale(ofItem item: String) -> String? {
    if item == "overall" { return policy.assessment.overall?.scale }
    guard let area = area(ofItem: item) else { return nil }
    return area.id == item ? area.level.scale ?? area.scale : area.scale
  }
}
