import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Reports that somebody saw, passed on or lost what was not theirs.
struct BreachReport: AppraiseCommand, Equatable {
  var note: String
  var about: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "report", "Report that somebody saw, passed on or lost what was not theirs",
    discussion: """
      Anybody may report, and at once. HR officers read all reports, others those that they made. \
      A report is never changed; a later one can put it right.
      """,
    effect: .writes,
    examples: ["appraise breach report \"A printed statement lay in the copier\" --about S014"],
    Argument("note", .words, "What happened"),
    Option("about", .person, "Whose record it was, where that is known"),
    RecordingOptions.options,
    into: BreachReport.init(note:about:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let about = try about.map { word throws(Failure) in try session.person(word).id }
    let now = environment.now()
    let on = options.on ?? now.civilDay
    try session.checkDay(on, today: now.civilDay)
    let breach = RecordBreach(
      at: now, on: on, by: identity.by, onBehalfOf: identity.onBehalfOf, about: about, note: note)
    if !options.dryRun {
      try failing { () throws(StoreFailure) in try session.workspace.append(breach) }
    }
    if options.quiet { return }
    let readers = session.organisation.holders(of: Session.officer).map(\.text)
    let next =
      readers.isEmpty ? "" : " \(readers.joined(separator: " and ")) can read it: tell them now."
    environment.out(
      "\(options.dryRun ? "Would report" : "Reported") a breach of \(on.text).\(next)\n")
  }
}

/// Lists the breaches that were reported.
struct BreachList: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List the breaches that were reported",
    discussion: "HR officers see all reports, others those that they made.",
    effect: .reads, examples: ["appraise breach list"],
    AskingOptions.options, into: BreachList.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let identity = try session.identity()
    let asOf = options.asOf ?? environment.today
    let (all, problems) = try failing { () throws(StoreFailure) in
      try session.workspace.breaches()
    }
    session.tell(of: problems)
    let isOfficer = identity.actor.roles.contains(Session.officer)
    let shown = all.filter { breach in
      breach.at.civilDay <= asOf
        && (isOfficer || breach.by == identity.actor.person || breach.by == identity.by)
    }
    try environment.print(
      ViewsReport.report(shown, names: try session.names(), asOf: asOf), options.output)
  }
}
