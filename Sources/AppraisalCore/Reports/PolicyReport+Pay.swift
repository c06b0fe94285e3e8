extension PolicyReport {
  /// What a row of a table does, in words.
  static func answer(of row: DecisionRow) -> String {
    if row.silent == true { return "the policy does not say" }
    let who = row.by.map { " (\(Wording.the($0)))" } ?? ""
    return row.is ?? "asks: " + row.ask.joined(separator: " or ") + who
  }

  /// Who decides where there is no table.
  static func decider(of rule: DecisionRule, _ policy: Policy) -> String {
    let who = rule.decidedBy ?? rule.authority ?? policy.words.reviewer
    return "\(Wording.the(who).capitalisedFirst) \(rule.scale == nil ? "decides" : "judges")."
  }

  /// The effects of a decision's answers where their titles cannot say them, and its grounds.
  static func details(of rule: DecisionRule) -> [Block] {
    var blocks: [Block] = []
    if rule.outcomes.contains(where: { $0.effect.isWorthSaying }) {
      blocks.append(
        .table(
          Table(
            id: "\(rule.id)-effects", caption: "\(rule.title): what the answers do to pay",
            columns: [
              Column(id: "answer", title: "Answer"), Column(id: "title", title: "What it is"),
              Column(id: "effect", title: "Effect on pay"),
            ],
            rows: rule.outcomes.map {
              [.text($0.id), .text($0.title), .text($0.effect.textOfEveryYear)]
            }, emptyText: "")))
    }
    if !rule.grounds.isEmpty {
      blocks.append(
        .table(
          Table(
            id: "\(rule.id)-grounds", caption: "\(rule.title): the grounds",
            columns: [
              Column(id: "ground", title: "Ground"), Column(id: "title", title: "What it is"),
              Column(id: "clauses", title: "Clauses"),
            ],
            rows: rule.grounds.map {
              [.text($0.id), .text($0.title), .text($0.clauses.joined(separator: " "))]
            }, emptyText: "")))
    }
    return blocks
  }
}
