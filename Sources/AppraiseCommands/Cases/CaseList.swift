import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists the cases that the acting person may read.
struct CaseList: AppraiseCommand, Equatable {
  var reviewee: String?
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List the cases that you may read; of one person with what was recorded",
    effect: .reads, examples: ["appraise case list", "appraise case list S013"],
    OptionalArgument("reviewee", .reviewee, "Whose cases; else everybody’s"),
    AskingOptions.options, into: CaseList.init(reviewee:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let names = try session.names()
    if let reviewee {
      let whole = try session.unguardedReview(of: reviewee, asOf: options.asOf)
      let now = whole.now
      let read = now.record.cases.filter { now.reads($0, whole.identity.actor) }.map(\.id)
      if read.isEmpty { try session.checkAccess("read.statement", now, whole.identity) }
      try session.keepView(of: whole, act: "read.statement", options.output)
      try environment.print(
        CaseReport.report(
          of: whole.then.readable(by: whole.identity.actor, standingIn: now), showing: read,
          names: names),
        options.output)
      return
    }
    let store = try session.cycle()
    let actor = try session.identity().actor
    let day = options.asOf ?? environment.today
    var found: [(review: Review, cases: [String])] = []
    for id in try session.reviewees(of: store) {
      let statement = try failing { () throws(StoreFailure) in try store.statement(of: id) }
      func review(_ day: Day) -> Review {
        Review(rules: store.rules, reviewee: id, entries: statement.entries, asOf: day)
      }
      let now = review(environment.today)
      let read = now.record.cases.filter { now.reads($0, actor) }.map(\.id)
      if !read.isEmpty { found.append((review(day), read)) }
    }
    try session.keepView(
      of: found.map(\.review.record.reviewee), in: store, at: nil, act: "read.statement",
      options.output)
    try environment.print(
      CaseReport.report(
        of: found, cycle: store.cycle.name, policy: store.rules.policy, asOf: day, names: names),
      options.output)
  }
}
