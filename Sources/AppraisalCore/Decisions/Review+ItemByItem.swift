extension Review {
  /// What there is to say of an area whose items the policy never puts together: their levels.
  func itemByItem(_ area: Area) -> Decision {
    let items = itemLevels(of: area)
    let rated = items.count { $0.level != nil }
    let sofar =
      items.isEmpty
      ? "there are no \(area.items.many) yet"
      : "\(rated) of \(items.count) \(area.items.many) rated"
    return Decision(
      question: area.id, title: area.title, outcome: .notApplicable,
      says: "\(area.title): \(sofar); the policy gives no level for all together",
      clauses: area.level.clauses, because: items.compactMap { decision(ofItem: $0) })
  }

  /// Why an area that the policy rates item by item takes no level as a whole, or nil.
  func refusal(ofWhole item: String, _ area: Area?) -> Refusal? {
    guard let area, area.id == item, !area.hasLevel else { return nil }
    let items = itemNames(of: area)
    return Refusal(
      says: "The policy gives \(area.title) no level as a whole.", clauses: area.level.clauses,
      remedy: items.isEmpty
        ? "Record the \(area.items.many) first, and rate each."
        : "Rate each of the \(area.items.many): \(items.joined(separator: ", ")).")
  }
}
