import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Closes a cycle, or lists everything that keeps it open.
struct CycleClose: AppraiseCommand, Equatable {
  var name: CycleName
  var because: String?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "close", "Close a cycle; refused with a list while anything is open",
    discussion: """
      What the policy asks for before a review is closed has to be there. For the rest that is open, \
      such as a deadline that was missed, a case that is not closed or a meeting that is booked, \
      --because says why the cycle is closed all the same. It stays to be seen in check --cycle, and \
      can still be done, late: a case goes on, and what was overdue can be recorded.
      """,
    effect: .writes,
    examples: [
      "appraise cycle close 2025-26",
      "appraise cycle close 2025-26 --because \"The observer has left; no feedback will come\"",
    ],
    Argument("name", .cycle, "The cycle’s name"),
    Option("because", .words, "Why it is closed over what is still open"),
    SetUpOptions.options,
    into: CycleClose.init(name:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle(named: name)
    let all = try session.reviews(of: store, asOf: nil)
    let identity = try session.checkSetUp("cycle.close", in: store, of: all)
    if let closed = store.cycle.closed {
      throw Failure("Refused: \(name) was closed on \(closed.at.civilDay.text).", code: 1)
    }
    let now = environment.now()
    let closing = CycleClosing(
      because: because?.isEmpty == false ? because : nil, identity: identity, now: now)
    let reviews = all.filter {
      $0.record.closed == nil && $0.record.leftOut == nil
    }
    let register = try session.register()
    let open = reviews.map { closing.open(in: $0, register) }.filter { !$0.isNothing }
    if open.contains(where: \.keepsOpen) { throw failure(open, of: reviews) }
    if !options.dryRun {
      for review in reviews {
        try close(review.record.reviewee, in: store, closing, register, session)
      }
      try failing { () throws(StoreFailure) in
        try store.close(CycleEvent(at: now, by: identity.by))
      }
    }
    if !options.quiet { say(reviews.count, open, in: environment) }
  }

  private func say(_ count: Int, _ open: [OpenReview], in environment: Environment) {
    environment.out("\(options.dryRun ? "Would close" : "Closed") \(name): \(count) reviews.\n")
    let lines = open.flatMap(\.lines)
    if lines.isEmpty { return }
    environment.out("Left open:\n" + lines.joined(separator: "\n") + "\n")
  }

  private func failure(_ open: [OpenReview], of reviews: [Review]) -> Failure {
    let count = open.count { $0.keepsOpen }
    let gists = open.flatMap(\.clauses).unique.compactMap { id in
      reviews.first?.rules.clause(id).map { "  \(id), \($0.section): \($0.gist)" }
    }
    let isSettledByReason = !open.contains { !$0.refusals.isEmpty }
    let reason =
      open.contains { !$0.matters.isEmpty } && because == nil
      ? "\n  What cannot be put right any more needs a reason: appraise cycle close \(name) "
        + "--because \"TEXT\"" + (isSettledByReason ? "" : ", once the rest is done")
      : ""
    return Failure(
      "Refused: \(name) cannot be closed, because \(count) of \(reviews.count) reviews "
        + "\(count == 1 ? "is" : "are") not complete.\n"
        + (open.flatMap(\.lines) + gists).joined(separator: "\n")
        + "\n  What to do: finish each review, or “appraise mine” as its reviewer lists the next "
        + "steps." + reason, code: 1)
  }

  private func close(
    _ reviewee: PersonID, in store: CycleStore, _ closing: CycleClosing,
    _ register: Register, _ session: Session
  ) throws(Failure) {
    try store.append(to: reviewee, refusal: { Failure($0) }) {
      statement throws(Failure) -> [Entry] in
      let review = Review(
        rules: store.rules, reviewee: reviewee, entries: statement.entries,
        asOf: closing.now.civilDay)
      if review.record.closed != nil { return [] }
      let open = closing.open(in: review, register)
      if open.keepsOpen { throw failure([open], of: [review]) }
      return [
        closing.entry(
          over: open.matters, at: session.later(closing.now, than: statement.entries),
          session.environment.random())
      ]
    }
  }
}
