import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists a reviewer's people and what each needs next.
struct Mine: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "mine", "List your reviewees and what each needs next",
    discussion: "Looks at every open cycle, unless --cycle names one.",
    effect: .reads, AskingOptions.options, into: Mine.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let actor = try session.identity().actor
    let stores = try session.cycles()
    var parts: [MineReport.Part] = []
    for store in stores {
      let reviews = try session.reviewsOfOwn(actor, in: store, asOf: options.asOf)
      try session.keepView(
        of: reviews.filter { $0.nextDue?.deadline.private == true }.map(\.record.reviewee),
        in: store, at: nil, act: "read.statement", options.output)
      let others = stores.filter { $0.name != store.name }
      let naming = reviews.map(\.record.reviewee).filter { reviewee in
        session.place.cycle != nil || others.contains { $0.holdsStatement(of: reviewee) }
      }
      parts.append(.init(store.cycle, store.rules, reviews, naming: Set(naming)))
    }
    try environment.print(
      MineReport.report(
        parts, reviewer: actor.person, asOf: options.asOf ?? environment.today,
        names: try session.names()),
      options.output)
  }
}

extension Session {
  /// The reviews of those whom somebody reviews today, as of a day, without what is kept from them.
  fileprivate func reviewsOfOwn(
    _ actor: Actor, in store: CycleStore, asOf: Day?
  ) throws(Failure) -> [Review] {
    let today = environment.today
    var found: [Review] = []
    for reviewee in try reviewees(of: store) {
      let entries = try failing { () throws(StoreFailure) in
        try store.statement(of: reviewee).entries
      }
      let now = Review(rules: store.rules, reviewee: reviewee, entries: entries, asOf: today)
      guard now.record.reviewers?.reviewers.contains(actor.person) == true else { continue }
      let then =
        asOf.map { Review(rules: store.rules, reviewee: reviewee, entries: entries, asOf: $0) }
        ?? now
      if then.record.leftOut != nil { continue }
      found.append(then.shown(to: actor, judgedBy: now))
    }
    return found
  }
}
