import AppraisalCore
import AppraisalFiles

extension Session {
  /// That what was changed has gone on into a later cycle that is open, where it stands as it was.
  ///
  /// - Parameters:
  ///   - recorded: What was recorded.
  ///   - store: The cycle in which it was.
  ///   - identity: Who recorded it; they are told of a later review only where they may read it.
  /// - Returns: Sentences with what to do, one for each objective that goes on.
  /// - Throws: `Failure` where a later cycle cannot be read.
  func doubtsAboutCarrying(
    _ recorded: Recorded, in store: CycleStore, _ identity: Identity
  ) throws(Failure) -> [String] {
    guard let review = recorded.review,
      let name = recorded.entry.content.changedObjective(
        among: review.record.objectives.map(\.id))
    else { return [] }
    var doubts: [String] = []
    for cycle in try openCycles() where cycle.summary.period.first > store.cycle.period.first {
      let later = try self.cycle(named: cycle.name, clauses: .whenCited)
      guard later.holdsStatement(of: recorded.reviewee) else { continue }
      let statement = try failing { () throws(StoreFailure) in
        try later.statement(of: recorded.reviewee)
      }
      let then = Review(
        rules: later.rules, reviewee: recorded.reviewee, entries: statement.entries,
        asOf: review.today)
      guard then.permits("read.statement", to: identity.actor) else { continue }
      doubts += then.record.objectives(continuing: name, of: store.cycle.name).map { objective in
        "\(name) goes on as \(objective.id) in \(cycle.name), where it stays as it was taken over.\n"
          + "  What to do: if this holds there too, record it there as well, for \(objective.id) "
          + "and with --cycle \(cycle.name)"
      }
    }
    return doubts
  }
}
