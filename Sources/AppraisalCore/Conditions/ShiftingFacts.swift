extension Vocabulary {
  /// Whether a fact that is no definition may come out otherwise for another item or another act of
  /// the same review.
  static func isShifting(_ name: String) -> Bool {
    // A date can count from a day of the item.
    ["entry.", "item.", "need.", "date.", "case."].contains { name.hasPrefix($0) }
  }

  /// The definitions that rest on such a fact, be it through others.
  var shiftingDefinitions: Set<String> {
    let resting = definitions.mapValues(\.when.condition.facts)
    var found: Set<String> = []
    var hasMore = true
    while hasMore {
      let more = resting.filter { name, facts in
        !found.contains(name)
          && facts.contains { Vocabulary.isShifting($0) || found.contains($0) }
      }
      found.formUnion(more.keys)
      hasMore = !more.isEmpty
    }
    return found
  }
}
