extension ReviewReport {
  /// The needs of one review as a report of their own.
  public static func development(_ review: Review, names: (PersonID) -> String) -> Report {
    let none = Block.paragraph("No need is recorded.")
    let blocks = development(review)
    return Report(
      kind: "development", title: names(review.record.reviewee),
      subtitle: ["Training and development, \(review.period.text)"], audience: .personal,
      asOf: review.today, policy: review.policy.stamp,
      sections: [
        Section(
          id: "development", title: "Training and development",
          blocks: blocks.isEmpty ? [none] : blocks)
      ])
  }

  /// What the person needs to learn with how each need stands; nothing where there is none.
  static func development(_ review: Review) -> [Block] {
    let needs = review.record.development
    if needs.isEmpty { return [] }
    let rules = review.policy.development
    return [
      .table(
        Table(
          id: "development", caption: "Needs and what became of them",
          columns: [
            Column(id: "development", title: "Id"), Column(id: "need", title: "Need"),
            Column(id: "activity", title: "Activity"), Column(id: "category", title: "What for"),
            Column(id: "serves", title: "Serves"), Column(id: "cost", title: "Cost"),
            Column(id: "due", title: "By", kind: .day), Column(id: "state", title: "State"),
          ],
          rows: needs.map { need in
            let text = need.text
            return [
              .text(need.id), .text(text.text),
              .optional(text.activity.map { rules.title(of: $0, among: \.kinds) }),
              .optional(text.category.map { rules.title(of: $0, among: \.categories) }),
              .optional(text.serves.map { $0.joined(separator: ", ") }),
              .optional(text.cost.map(\.pounds)), text.due.map { .day($0) } ?? .empty,
              review.state(of: need).map { .text($0.title + why(need, rules)) }
                ?? .missing("whether it has to be authorised"),
            ]
          }))
    ]
  }

  /// Why a need was declined or not met, where somebody said so.
  private static func why(_ need: DevelopmentNeed, _ rules: DevelopmentRules?) -> String {
    let ground = need.refusal?.ground.map { rules.title(of: $0, among: \.reasons) }
    let said = [ground, need.refusal?.because].compactMap(\.self)
    return said.isEmpty ? "" : ": " + said.joined(separator: "; ")
  }
}

extension Cell {
  /// A text, or an empty cell where there is none.
  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
}
