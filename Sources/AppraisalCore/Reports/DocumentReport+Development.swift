extension DocumentReport {
  /// The needs in a table, or empty rows to write them into.
  func development(_ section: DocumentSection) -> Block {
    let details = DevelopmentDetail.allCases.filter {
      section.with.isEmpty || section.with.contains($0.rawValue)
    }
    let columns =
      [Column(id: "need", title: "Need")]
      + details.map { Column(id: $0.rawValue, title: $0.title) }
    let rows = review.record.development.map { need in
      [.text("\(need.id)  \(need.text.text)")] + details.map { cell($0, of: need) }
    }
    return table(
      "development", columns, rows: rows, room: section.room ?? DocumentReport.usualRoom,
      emptyText: "No need is recorded.")
  }

  private func cell(_ detail: DevelopmentDetail, of need: DevelopmentNeed) -> Cell {
    let text = need.text
    let rules = review.policy.development
    let words: String? =
      switch detail {
      case .activity: text.activity.map { rules.title(of: $0, among: \.kinds) }
      case .category: text.category.map { rules.title(of: $0, among: \.categories) }
      case .serves: text.serves.map { $0.joined(separator: ", ") }
      case .cost:
        list([
          text.cost.map(\.pounds), text.funding.map { rules.title(of: $0, among: \.funding) },
        ])
      case .due: text.due.map(\.text)
      case .agreed: agreement(need)
      case .outcome: outcome(need)
      }
    return words.map { .text($0) } ?? .empty
  }

  private func agreement(_ need: DevelopmentNeed) -> String {
    guard need.isAccepted, let answer = need.answer else {
      return need.answer.map { "declined: \(written($0))" } ?? DevelopmentState.asked.title
    }
    return list([
      "agreed: \(written(answer))", need.authorised.map { "authorised: \(written($0))" },
      review.state(of: need) == .unauthorised ? "to be authorised" : nil,
    ]) ?? ""
  }

  private func outcome(_ need: DevelopmentNeed) -> String? {
    guard let outcome = need.outcome else {
      return review.state(of: need) == .overdue ? "overdue" : nil
    }
    let word = need.isProvided ? "provided" : "not provided"
    let ground = need.refusal?.ground.map {
      review.policy.development.title(of: $0, among: \.reasons)
    }
    return (list(["\(word): \(written(outcome))", ground]) ?? "")
      + (need.isProvided ? "" : reason(need.refusal?.because))
  }

  private func list(_ words: [String?]) -> String? {
    let there = words.compactMap(\.self)
    return there.isEmpty ? nil : there.joined(separator: "; ")
  }
}

extension DevelopmentDetail {
  /// The heading of its column.
  fileprivate var title: String {
    switch self {
    case .activity: "Activity"
    case .category: "What for"
    case .serves: "Objectives"
    case .cost: "Cost, who pays"
    case .due: "By"
    case .agreed: "Agreed"
    case .outcome: "Outcome"
    }
  }
}
