/// Which row of a decision table applies, in three-valued logic.
struct DecisionTable {
  enum Result {
    case row(DecisionRow, Evaluation)
    case gap
    case open(missing: [String])
    case conflict([DecisionRow])
  }

  private let rows: [DecisionRow]
  /// The truth of each row; the row for what is left applies where no other does.
  private let truths: [Truth]
  private let evaluate: (When) -> Evaluation

  private init(
    _ rows: [DecisionRow], _ truth: (When) -> Truth, _ evaluate: @escaping (When) -> Evaluation
  ) {
    let plain = rows.map { $0.isForTheRest ? nil : truth($0.when) }
    let rest = Truth.any(plain.compactMap(\.self)).negated
    self.rows = rows
    truths = plain.map { $0 ?? rest }
    self.evaluate = evaluate
  }

  /// Resolves a table from the truth of each row.
  ///
  /// A row that is still unknown keeps the table open unless, whichever way it falls, the answer
  /// would be the same.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - truth: The truth of a row's condition.
  ///   - evaluate: The same with what it rests on, asked only where that is to be told.
  /// - Returns: The row that applies, or why none does.
  static func resolve(
    _ rows: [DecisionRow], truth: (When) -> Truth, _ evaluate: @escaping (When) -> Evaluation
  ) -> Result {
    DecisionTable(rows, truth, evaluate).result
  }

  private var result: Result {
    let applying = rows(.yes)
    let unknown = rows(.unknown)
    let overridden = Set(applying.flatMap(\.overrides))
    let winners = applying.filter { !overridden.contains($0.answers) }
    guard let first = winners.first else {
      if !unknown.isEmpty { return open(unknown) }
      return applying.isEmpty ? .gap : .conflict(applying)
    }
    if winners.contains(where: { $0.answers != first.answers }) { return .conflict(winners) }
    let undecided = unknown.filter { row in
      row.answers != first.answers && !overridden.contains(row.answers)
    }
    return undecided.isEmpty ? .row(first, evaluation(of: first)) : open(undecided)
  }

  private func rows(_ wanted: Truth) -> [DecisionRow] {
    zip(rows, truths).filter { $0.1 == wanted }.map(\.0)
  }

  private func open(_ rows: [DecisionRow]) -> Result {
    .open(missing: rows.flatMap { evaluation(of: $0).missing }.unique)
  }

  /// What a row rests on; the row for what is left rests on all that does not apply.
  private func evaluation(of row: DecisionRow) -> Evaluation {
    if !row.isForTheRest { return evaluate(row.when) }
    let parts = rows.filter { !$0.isForTheRest }.map { evaluate($0.when) }
    return Evaluation(
      truth: Truth.any(parts.map(\.truth)).negated, facts: parts.flatMap(\.facts).unique,
      missing: parts.filter { $0.truth == .unknown }.flatMap(\.missing).unique)
  }
}

extension DecisionRow {
  /// The answer, or the answers asked for, as one text that rows can be compared by.
  var answers: String {
    self.is ?? (silent == true ? "silent" : ask.joined(separator: "|"))
  }

  /// Whether it applies where no other row does.
  fileprivate var isForTheRest: Bool { when.condition == .otherwise }
}
