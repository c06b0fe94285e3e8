/// Which row of a decision table applies, in three-valued logic.
struct DecisionTable {
  enum Result {
    case row(DecisionRow, Evaluation)
    case gap
    case open(missing: [String])
    case conflict([DecisionRow])
  }

  /// Resolves a table from the truth of each row.
  ///
  /// A row that is still unknown keeps the table open unless, whichever way it falls, the answer
  /// would be the same.
  static func resolve(_ rows: [DecisionRow], _ evaluate: (When) -> Evaluation) -> Result {
    var judged = rows.map { ($0, evaluate($0.when)) }
    settleOtherwise(&judged)
    let applying = judged.filter { $0.1.truth == .yes }
    let unknown = judged.filter { $0.1.truth == .unknown }
    let overridden = Set(applying.flatMap(\.0.overrides))
    let winners = applying.filter { !overridden.contains($0.0.answers) }
    guard let first = winners.first else {
      if !unknown.isEmpty { return .open(missing: missing(unknown)) }
      return applying.isEmpty ? .gap : .conflict(applying.map(\.0))
    }
    if winners.contains(where: { $0.0.answers != first.0.answers }) {
      return .conflict(winners.map(\.0))
    }
    let undecided = unknown.filter { row, _ in
      row.answers != first.0.answers && !overridden.contains(row.answers)
    }
    return undecided.isEmpty ? .row(first.0, first.1) : .open(missing: missing(undecided))
  }

  private static func settleOtherwise(_ judged: inout [(DecisionRow, Evaluation)]) {
    let others = judged.filter { $0.0.when.condition != .otherwise }.map(\.1.truth)
    let truth = Truth.any(others).negated
    for index in judged.indices where judged[index].0.when.condition == .otherwise {
      judged[index].1.truth = truth
      judged[index].1.facts = judged.filter { $0.0.when.condition != .otherwise }
        .flatMap(\.1.facts).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      if truth == .unknown {
        judged[index].1.missing = missing(judged.filter { $0.1.truth == .unknown })
      }
    }
  }

  private static func missing(_ rows: [(DecisionRow, Evaluation)]) -> [String] {
    rows.flatMap(\.1.missing).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension DecisionRow {
  /// The answer, or the answers asked for, as one text that rows can be compared by.
  var answers: String {
    self.is ?? (silent == true ? "silent" : ask.joined(separator: "|"))
  }
}
