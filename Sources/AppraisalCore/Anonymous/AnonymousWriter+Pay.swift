extension AnonymousWriter {
  /// How many stand how for pay, answers put together until each stands for enough people.
  mutating func pay(_ section: ReportSection) -> [Block] {
    if summary.reviews.isEmpty { return [.paragraph("The report counts nobody.")] }
    return summary.rules.policy.pay.filter { $0.private != true }.map { answers(on: $0) }
  }

  private mutating func answers(on rule: DecisionRule) -> Block {
    let answers = rule.outcomes.map { outcome in
      (title: outcome.title, count: summary.reviews.count { $0.pay[rule.id] == outcome.id })
    }
    let none = summary.reviews.count - answers.reduce(0) { $0 + $1.count }
    let all = answers + [(title: "No answer, or none yet", count: none)]
    guard
      let combined = printer.answers(
        "pay-\(rule.id)", all, of: rule.title, rest: "Any other answer")
    else { return .paragraph("\(rule.title): \(AnonymousSummary.withheld)") }
    return .table(
      Table(
        id: "pay-\(rule.id)", caption: rule.title,
        columns: [
          Column(id: "answer", title: "Answer"),
          Column(id: "people", title: "People", kind: .number),
        ],
        rows: combined.rows.map { row in
          let label =
            row.members.count > 1
            ? "\(row.label): \(row.members.joined(separator: "; "))" : row.label
          return [.text(label), .number(row.all)]
        },
        footer: [[.text("Together"), .number(summary.reviews.count)]]))
  }
}
