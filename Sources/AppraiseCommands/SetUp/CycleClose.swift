import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Closes a cycle, or lists everything that keeps it open.
struct CycleClose: AppraiseCommand, Equatable {
  var name: CycleName
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "close", "Close a cycle; refused with a list while anything is open",
    effect: .writes,
    Argument("name", .cycle, "The cycle’s name"),
    SetUpOptions.options,
    into: CycleClose.init(name:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle(named: name)
    let all = try session.reviews(of: store, asOf: nil)
    let identity = try session.checkSetUp("cycle.close", in: store, of: all)
    if let closed = store.cycle.closed {
      throw Failure("Refused: \(name) was closed on \(closed.at.civilDay.text).", code: 1)
    }
    let now = environment.now()
    let reviews = all.filter {
      $0.record.closed == nil && $0.record.leftOut == nil
    }
    try refuseWhileOpen(reviews, identity, now: now, in: session)
    if !options.dryRun {
      for review in reviews {
        try close(review.record.reviewee, in: store, identity, now: now, session)
      }
      try failing { () throws(StoreFailure) in
        try store.close(CycleEvent(at: now, by: identity.by))
      }
    }
    if !options.quiet {
      environment.out(
        "\(options.dryRun ? "Would close" : "Closed") \(name): \(reviews.count) reviews.\n")
    }
  }

  private func closing(_ identity: Identity, now: Moment, _ random: UInt64) -> Entry {
    Entry(
      id: EntryID(at: now, random: random), at: now, on: now.civilDay, by: identity.by,
      onBehalfOf: identity.onBehalfOf, content: .closed)
  }

  private func refuseWhileOpen(
    _ reviews: [Review], _ identity: Identity, now: Moment, in session: Session
  ) throws(Failure) {
    let register = try session.register()
    var lines: [String] = []
    var open = 0
    var cited: [String] = []
    for review in reviews {
      let refusals = refusals(review, identity, now: now, session.environment.random())
      if refusals.isEmpty { continue }
      open += 1
      for refusal in refusals {
        lines.append(
          "  \(review.record.reviewee): \(refusal.says) (\(refusal.clauses.joined(separator: " ")))"
        )
        for clause in refusal.clauses where !cited.contains(clause) { cited.append(clause) }
      }
      let shown = review.shown(to: identity.actor)
      if let stage = shown.stage {
        let steps = (review.permits("read.statement", to: identity.actor) ? shown.nextSteps : [])
          .map(\.says).joined(separator: "; ")
        lines.append("    at “\(stage.title)”" + (steps.isEmpty ? "" : ": \(steps)"))
      }
      let reviewee = review.record.reviewee
      if let left = register.person(reviewee)?.left, left < now.civilDay {
        lines.append(
          "    left on \(left.text): appraise cycle leave-out \(reviewee) --ground "
            + "\(CycleLeaveOut.left) --because TEXT")
      }
    }
    if lines.isEmpty { return }
    let gists = cited.compactMap { id in
      reviews.first?.rules.clause(id).map { "  \(id), \($0.section): \($0.gist)" }
    }
    throw Failure(
      "Refused: \(name) cannot be closed, because \(open) of \(reviews.count) reviews "
        + "\(open == 1 ? "is" : "are") not complete.\n"
        + (lines + gists).joined(separator: "\n")
        + "\n  What to do: finish each review, or “appraise mine” as its reviewer lists the next "
        + "steps.", code: 1)
  }

  private func refusals(
    _ review: Review, _ identity: Identity, now: Moment, _ random: UInt64
  ) -> [Refusal] {
    let act = Act(name: "close", item: nil, on: now.civilDay, hasReason: false)
    return review.verdict(on: closing(identity, now: now, random), act: act).refusals
  }

  private func close(
    _ reviewee: PersonID, in store: CycleStore, _ identity: Identity, now: Moment,
    _ session: Session
  ) throws(Failure) {
    try store.append(to: reviewee, refusal: { Failure($0) }) {
      statement throws(Failure) -> [Entry] in
      let review = Review(
        rules: store.rules, reviewee: reviewee, entries: statement.entries,
        asOf: now.civilDay)
      if review.record.closed != nil { return [] }
      let random = session.environment.random()
      let refusals = refusals(review, identity, now: now, random)
      if !refusals.isEmpty { throw .refused(refusals, by: store.rules) }
      return [
        closing(identity, now: session.later(now, than: statement.entries), random)
      ]
    }
  }
}
