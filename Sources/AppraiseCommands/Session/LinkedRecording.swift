import AppraisalCore
import AppraisalFiles

/// What is recorded in one of two cycles.
struct LinkedPart {
  let store: CycleStore
  /// What is to be recorded there; the link is how the other part is named.
  let propose: (Review, _ link: String) throws(Failure) -> Proposal
}

extension Session {
  /// Records one thing in two cycles of a person, each part naming the other.
  ///
  /// Both are judged before either is written, while nobody else writes in either cycle. The first
  /// is on the disk before the second.
  func recordLinked(
    about word: String, _ options: RecordingOptions, first: LinkedPart, second: LinkedPart
  ) throws(Failure) {
    let identity = try identity()
    let reviewee = try reviewee(word, in: first.store)
    let now = environment.now()
    let on = options.on ?? now.civilDay
    try checkDay(on, today: now.civilDay)
    let ids = [0, 1].map { _ in EntryID(at: now, random: environment.random()) }
    var recorded: [Recorded] = []
    func judged(
      _ part: LinkedPart, _ statement: Statement, _ own: EntryID, _ other: String
    ) throws(Failure) -> Recorded {
      try judge(statement, rules: part.store.rules, identity, now: now, on: on, id: own) {
        review, _ throws(Failure) in try part.propose(review, other)
      }
    }
    try second.store.append(to: reviewee, refusal: { Failure($0) }) {
      later throws(Failure) -> [Entry] in
      let next = try judged(second, later, ids[1], "\(first.store.name)/\(ids[0])")
      try first.store.append(to: reviewee, refusal: { Failure($0) }) {
        earlier throws(Failure) -> [Entry] in
        let result = try judged(first, earlier, ids[0], "\(second.store.name)/\(ids[1])")
        recorded = [result, next]
        return options.dryRun ? [] : [result.entry]
      }
      return options.dryRun ? [] : [next.entry]
    }
    for part in recorded { report(part, options) }
  }
}
