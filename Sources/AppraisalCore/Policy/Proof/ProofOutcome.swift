/// What a decision table makes of a combination of inputs.
struct ProofOutcome: Hashable {
  enum Kind: Hashable {
    /// The question does not arise, or is not known to.
    case notArising
    /// Something is missing without which nothing is decided.
    case waiting
    /// A row decides or asks, with the answers it leaves.
    case answered([String])
    /// A row says that the policy is silent.
    case silent
    /// No row applies.
    case gap
    /// A row that is not known to apply would change the answer.
    case open
    /// These rows give different answers.
    case conflict([Int])
  }

  let kind: Kind
  /// The rows that give the answer.
  let deciding: [Int]
  /// The rows whose condition holds.
  let holding: [Int]

  /// The outcome of a rule's table for the truth of each row.
  init(_ rule: DecisionRule, truths: [Truth?]) {
    let held = truths.indices.filter { truths[$0] == .yes }
    holding = held
    switch DecisionTable.resolve(rule.rows, truths) {
    case .gap:
      kind = .gap
      deciding = []
    case .open:
      kind = .open
      deciding = []
    case .conflict(let rows):
      kind = .conflict(held.filter { rows.contains(rule.rows[$0]) })
      deciding = []
    case .row(let row, _):
      deciding = rule.rows.indices.filter { index in
        truths[index] == nil
          ? rule.rows[index] == row
          : truths[index] == .yes && rule.rows[index].answers == row.answers
      }
      kind = row.silent == true ? .silent : .answered(row.is.map { [$0] } ?? row.ask)
    }
  }

  /// The outcome where the table is not asked.
  init(_ kind: Kind) {
    self.kind = kind
    deciding = []
    holding = []
  }

  /// The answers that it leaves, or none.
  var answers: [String] {
    if case .answered(let answers) = kind { answers } else { [] }
  }
}
