import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Prints a report on a whole cycle.
struct CycleReportCommand: AppraiseCommand, Equatable {
  /// Which report.
  enum Kind: String, Equatable, Sendable {
    case progress
    case moderation
  }

  var kind: Kind
  var options: AskingOptions

  static let progress = declaration(
    .progress, "How far the reviews are, by stage, reviewer and school; no ratings")
  static let moderation = declaration(
    .moderation, "Completeness, spreads, plans compared, findings and pay, for moderation")

  private static func declaration(
    _ kind: Kind, _ abstract: String
  ) -> Declaration<any AppraiseCommand> {
    Declaration<any AppraiseCommand>(
      kind.rawValue, abstract, effect: .reads,
      examples: ["appraise report \(kind.rawValue) --format html -o \(kind.rawValue).html"],
      AskingOptions.options,
      into: { options throws(UsageError) in CycleReportCommand(kind: kind, options: options) })
  }

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let summary = try session.summary(
      of: store, for: "report.\(kind.rawValue)", asOf: options.asOf,
      depth: kind == .progress ? .progress(checks: []) : .everything, output: options.output)
    let organisation = session.organisation.organisation
    let report =
      switch kind {
      case .progress: ProgressReport.report(on: summary, organisation: organisation)
      case .moderation:
        ModerationReport.report(
          on: summary, log: try session.moderationLog(of: store, asOf: options.asOf),
          organisation: organisation)
      }
    try environment.print(report, options.output)
  }
}

/// Shows how a cycle stands.
struct CycleStatus: AppraiseCommand, Equatable {
  var name: CycleName?
  var overdue: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "status",
    "Show how a cycle stands: stages, what is late or blocked, who is outside; no ratings",
    discussion: """
      Of several open cycles it shows how they stand side by side, by school; NAME shows one in full. \
      With --overdue it exits with 1 when something is overdue, a duty of the school included.
      """,
    effect: .reads,
    OptionalArgument("name", .cycle, "The cycle; else every open one"),
    Flag("overdue", "Exit with 1 when something is overdue"),
    AskingOptions.options,
    into: CycleStatus.init(name:overdue:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let summaries = try summaries(in: session)
    let organisation = session.organisation.organisation
    var duties: [DutyStatus] = []
    var isLate = false
    for summary in summaries {
      let store = try session.cycle(named: summary.cycle.name)
      let own = summary.rules.duties(
        done: try session.dutiesDone(under: store), asOf: summary.asOf,
        schools: try session.schools(under: store))
      duties += own
      isLate = isLate || own.contains { $0.isOverdue(since: summary.rules.period.first) }
    }
    let report =
      if let only = summaries.first, summaries.count == 1 {
        CycleStatusReport.report(
          on: only, duties: duties, organisation: organisation,
          ending: try session.ending(in: only.cycle.name))
      } else {
        OpenCyclesReport.report(
          on: summaries, duties: duties, organisation: organisation,
          asOf: options.asOf ?? environment.today)
      }
    try environment.print(report, options.output)
    if overdue, isLate || summaries.contains(where: \.hasOverdue) {
      throw Failure("", code: 1)
    }
  }

  /// The cycle that is named, or every open one whose progress the acting person may follow.
  private func summaries(in session: Session) throws(Failure) -> [CycleSummary] {
    func summary(of store: CycleStore) throws(Failure) -> CycleSummary {
      try session.summary(
        of: store, for: "report.progress", asOf: options.asOf,
        depth: .progress(checks: CycleStatusReport.checks(under: store.rules)))
    }
    if let name { return [try summary(of: try session.cycle(named: name))] }
    return try session.eachAllowed(of: try session.cycles(), summary)
  }
}

extension Session {
  /// The summary of a cycle as of a day, with the people of whom a report may tell whoever acts.
  ///
  /// A summary of more than progress is a view of their records, and is kept as one first.
  func summary(
    of store: CycleStore, for report: String, asOf: Day?,
    depth: ReviewSummary.Depth = .everything, output: OutputOptions? = nil
  ) throws(Failure) -> CycleSummary {
    let names = NameBook(try register(), schools: organisation.schools)
    let sight = try sight(of: store, for: report, asOf: asOf) { review, isReadable in
      ReviewSummary(of: review, names: names, isReadable: isReadable, depth: depth)
    }
    switch depth {
    case .progress: break
    case .development, .everything:
      try keepView(
        of: sight.seen.map(\.reviewee.id), in: store, at: sight.at, act: report, output)
    }
    var cycle = store.cycle
    cycle.outside = sight.outside
    return CycleSummary(
      cycle: cycle, rules: store.rules, summaries: sight.seen, names: names,
      asOf: asOf ?? environment.today, hidden: sight.hidden)
  }
}
