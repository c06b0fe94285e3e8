extension ReviewReport {
  /// The items of each listed area with the level of each that counts, where one was given.
  ///
  /// Where several voices give levels, the table of levels by voice shows them; where an area has
  /// no level of its own, its items stand under it.
  static func items(_ review: Review) -> [Block] {
    let assessment = review.policy.assessment
    guard assessment.voices.count < 2 else { return [] }
    return assessment.areas.compactMap { area in
      guard area.items.from == .listed, area.hasLevel, review.holds(area.when) != .no else {
        return nil
      }
      return table(of: area, review)
    }
  }

  private static func table(of area: Area, _ review: Review) -> Block? {
    let items = review.itemLevels(of: area)
    guard items.contains(where: { $0.level != nil }) else { return nil }
    return .table(
      Table(
        id: "items-\(area.id)", caption: "\(area.title): each \(area.items.one)",
        columns: [
          Column(id: "item", title: "Id"), Column(id: "title", title: "What is rated"),
          Column(id: "level", title: "Level", kind: .level),
        ],
        rows: items.map { item in
          [
            .text(item.item), .text(review.title(ofItem: item.item)),
            item.level.map { .text($0) } ?? .empty,
          ]
        }))
  }

  /// What the reviewee said of the review, or that they said nothing; nothing until then.
  static func comment(_ review: Review, _ names: (PersonID) -> String) -> [Block] {
    guard let entry = review.record.comment else { return [] }
    return [
      .facts([
        Fact(label: "By", value: .text(names(entry.author))),
        Fact(label: "On", value: .day(entry.on)),
        Fact(label: "Comment", value: .text(EntrySentence.text(entry, in: review))),
      ])
    ]
  }
}
