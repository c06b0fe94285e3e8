import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Compares two policies, or two versions of one.
struct PolicyCompare: AppraiseCommand, Equatable {
  var first: String
  var second: String
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "compare", "Compare two policies: what changed, and whose outcome would change",
    discussion: """
      In a workspace, every review of the open cycles under either policy is judged under both, \
      with the same entries and choices; --cycle takes another, be it closed. Nothing is changed. People are shown to those whom the \
      cycle’s policy gives its reports.
      """,
    effect: .reads,
    examples: ["appraise policy compare ours next-year.json"],
    Argument("first", .from("policy"), "A policy’s name, folder or file"),
    Argument("second", .from("policy"), "The one to compare it with"),
    AskingOptions.options, into: PolicyCompare.init(first:second:options:))

  func run(in environment: Environment) throws(Failure) {
    let one = try environment.policy(first, options.place)
    let other = try environment.policy(second, options.place)
    let changes = try failing { () throws(StoreFailure) in
      try PolicyFile.differences(between: one.bytes, and: other.bytes)
    }
    let day = options.asOf ?? environment.today
    var cycles: [PolicyComparisonReport.JudgedCycle] = []
    var notice: String?
    var names: @Sendable (PersonID) -> String = { $0.text }
    if let session = try? Session(environment, options.place) {
      (cycles, notice) = try judge(one.policy, other.policy, session, day)
      if !cycles.isEmpty { names = try session.names() }
    } else {
      notice =
        "This is not inside a workspace, so that nobody’s outcome was looked at. Run it in one, "
        + "or name one with --workspace."
    }
    try environment.print(
      PolicyComparisonReport.report(
        (.init(name: first, policy: one.policy), .init(name: second, policy: other.policy)),
        changes: changes, cycles: cycles, notice: notice, asOf: day,
        names: names), options.output)
  }

  private typealias Judged = ([PolicyComparisonReport.JudgedCycle], String?)

  private func judge(
    _ one: Policy, _ other: Policy, _ session: Session, _ day: Day
  ) throws(Failure) -> Judged {
    let stores = try cycles(of: [one.id, other.id], session)
    if stores.isEmpty {
      return (
        [],
        "No open cycle runs under either policy, so that nobody’s outcome was looked at. "
          + "--cycle NAME takes a closed one."
      )
    }
    var judged: [PolicyComparisonReport.JudgedCycle] = []
    for store in stores {
      let actor = try session.identity().actor
      let rules = (store.rules.under(one), store.rules.under(other))
      let sight = try? session.sight(of: store, for: "report.policy", asOf: day) {
        review, isReadable in
        let changes = review.under(rules.0).outcomeChanges(to: review.under(rules.1))
          .compactMap { isReadable ? $0 : $0.toldToOthers }
        return (
          changes, reviewee: review.record.reviewee, entries: changes.isEmpty ? [] : review.entries
        )
      }
      guard let sight else {
        return (
          [],
          "\(actor.person) may not see whose outcome would change in cycle "
            + "\(store.name): the policy gives its reports to others."
        )
      }
      let changes = sight.seen.flatMap { changes, reviewee, entries in
        let (before, after) = (
          Review(rules: rules.0, reviewee: reviewee, entries: entries, asOf: day),
          Review(rules: rules.1, reviewee: reviewee, entries: entries, asOf: day)
        )
        return changes.map { (change: $0, before: before, after: after) }
      }
      judged.append(
        .init(
          name: store.name, reviews: sight.seen.count, withheld: sight.withheld, changes: changes))
    }
    return (judged, nil)
  }

  private func cycles(
    of policies: [PolicyID], _ session: Session
  ) throws(Failure) -> [CycleStore] {
    if options.place.cycle != nil { return [try session.cycle()] }
    let names = try failing { () throws(StoreFailure) in try session.workspace.cycleNames() }
    var stores: [CycleStore] = []
    for name in names {
      let summary = try failing { () throws(StoreFailure) in
        try session.workspace.cycleSummary(name)
      }
      if summary.closed != nil { continue }
      let store = try session.cycle(named: name)
      if policies.contains(store.rules.policy.id) { stores.append(store) }
    }
    return stores
  }
}
