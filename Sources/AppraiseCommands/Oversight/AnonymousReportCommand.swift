import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Prints a report on a whole cycle in which nobody can be recognised.
struct AnonymousReportCommand: AppraiseCommand, Equatable {
  var report: String?
  var school: String?
  var isDraft: Bool
  var quiet: Bool
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "governors",
    "The report to governors, trustees, a board or unions, in which nobody can be recognised",
    discussion: """
      The policy lays out which such reports there are, who gets them and who may have them made. \
      It is of today and of everybody whom it is about. Beside a closed cycle stands the one before. \
      What is printed counts as given out: it is kept, and what is asked for later is audited \
      together with it, so that nobody can be found out by comparing reports. So look at it with \
      --dry-run first, which shows a draft to you alone, and give it out once the cycle is closed.
      """,
    effect: .writes,
    examples: [
      "appraise report governors --dry-run",
      "appraise report governors --format html -o governors.html",
      "appraise report governors trust --cycle 2025-26",
    ],
    OptionalArgument(
      "report", .from("report"), "Which of the policy’s reports; else the first that is yours"),
    Option(
      "school", .from("school"), "Which school, where a report on one school could be of several"),
    Flag("dry-run", short: "n", "Show a draft, to you alone; nothing counts as given out"),
    Flag("quiet", short: "q", "Print nothing but the report"),
    Place.options, OutputOptions.options,
    into: AnonymousReportCommand.init(report:school:isDraft:quiet:place:output:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, place)
    let store = try session.cycle()
    let chosen = try session.report(called: report, in: store)
    let summary = try session.summary(of: chosen, in: store, school: school)
    let made = AnonymousReport.unreleased(
      on: summary, before: try session.summary(before: store, of: chosen, school: school),
      asOf: environment.today)
    if isDraft, let file = output.file {
      throw .usage(
        "a draft is shown and not written into \(file)",
        remedy: "Leave out -o, or --dry-run where it is to be given out.")
    }
    try environment.checkWritable(output)
    let isNew = try session.giveOut(made, of: summary, isDraft: isDraft)
    try environment.print(isDraft ? made.draft : made.report, output)
    if isNew, !isDraft, !quiet, output.isForReading || output.file != nil {
      environment.err("\(Self.kept)\n")
    }
  }

  private static let kept =
    "Kept as given out. Later reports are audited together with it, and the same one may be printed "
    + "again."
}

extension Session {
  /// The report that is asked for; else the first that the acting person may have.
  func report(
    called word: String?, in store: CycleStore
  ) throws(Failure) -> ReportRules {
    let all = store.rules.policy.reports
    guard let first = all.first else {
      throw .missing(
        "the policy of \(store.name) lays out no report in which nobody can be recognised",
        remedy: "State one under “reports” in the policy file (WritingAPolicy says how) and adopt "
          + "it; a cycle keeps the policy that it was opened with. Until then “appraise report "
          + "progress” says how far the reviews are, by name.")
    }
    if let word {
      if let report = all.first(where: { $0.id == word }) { return report }
      let near = NearestWord.to(word, among: all.map(\.id)).map { "Did you mean “\($0)”? " } ?? ""
      throw .missing(
        "the policy has no report “\(word)”",
        remedy: near + "There are \(all.map(\.id).joined(separator: ", ")).")
    }
    let actor = try identity().actor
    let roles = actor.roles + actor.ofSchools.values.flatMap(\.self)
    return all.first { store.rules.mayPermit($0.act, to: roles) } ?? first
  }

  /// One review as a report counts it, and where it belongs.
  private struct Look: Sendable {
    let school: String?
    let counted: CountedReview?
    let isLeftOut: Bool
  }

  /// A cycle as a report counts it.
  ///
  /// - Throws: `Failure` where the acting person may not have it, or may not count everybody whom
  ///   it is about.
  func summary(
    of report: ReportRules, in store: CycleStore, school word: String?
  ) throws(Failure) -> AnonymousSummary {
    let equality = try equality(for: store.rules.policy)
    let sight = try sight(of: store, for: report.act, asOf: nil) { review, _ in
      Look(
        school: review.record.facts?.school,
        counted: CountedReview(
          of: review, for: report, equality: equality[review.record.reviewee]),
        isLeftOut: review.record.leftOut != nil)
    }
    let school = try school(word, of: report, among: Set(sight.seen.compactMap(\.school)), store)
    let hidden =
      school.map { sight.withheldSchools.contains($0) || sight.withheldSchools.contains(nil) }
      ?? (sight.withheld > 0)
    if hidden {
      throw .forbidden(
        "“\(report.title)” counts everybody in \(store.name), and the policy does not let "
          + "\(try identity().actor.person) count them all",
        remedy: "Part of it could be subtracted from the whole. Ask whoever may have it of "
          + "everybody: appraise policy show \(store.cycle.policy) names them under Access.")
    }
    let looks = sight.seen.filter { school == nil || $0.school == school }
    let organisation = organisation
    return AnonymousSummary(
      of: report, cycle: store.cycle, rules: store.rules,
      name: school.map(organisation.name(ofSchool:)) ?? organisation.organisation,
      reviews: looks.compactMap(\.counted),
      outside: try outside(sight.outside, of: school) + looks.count(where: \.isLeftOut),
      schools: organisation.schools)
  }

  /// What is kept for equality monitoring, opened only where reports of the policy count by it.
  private func equality(for policy: Policy) throws(Failure) -> EqualityRegister {
    guard policy.comparesForEquality else { return EqualityRegister() }
    return try failing { () throws(StoreFailure) in try workspace.equality() }
  }

  /// The cycle before under the same policy as the same report counts it, where both are closed and
  /// the acting person may have it; nil otherwise.
  fileprivate func summary(
    before store: CycleStore, of report: ReportRules, school: String?
  ) throws(Failure) -> AnonymousSummary? {
    guard store.cycle.closed != nil else { return nil }
    var latest: Cycle?
    for name in try failing({ () throws(StoreFailure) in try workspace.cycleNames() }) {
      let cycle = try failing { () throws(StoreFailure) in try workspace.cycleSummary(name) }
      guard cycle.policy == store.cycle.policy, cycle.closed != nil,
        cycle.period.last < store.cycle.period.first,
        latest.map({ $0.period.last < cycle.period.last }) ?? true
      else { continue }
      latest = cycle
    }
    guard let latest else { return nil }
    let earlier = try cycle(named: latest.name)
    guard let same = earlier.rules.policy.reports.first(where: { $0.id == report.id }) else {
      return nil
    }
    return try? summary(of: same, in: earlier, school: school)
  }

  /// The school that a report is about; nil where it is about the organisation.
  private func school(
    _ word: String?, of report: ReportRules, among seen: Set<String>, _ store: CycleStore
  ) throws(Failure) -> String? {
    guard report.about == .school else {
      if word == nil { return nil }
      throw .usage(
        "“\(report.title)” is about the whole organisation", remedy: "Leave --school out.")
    }
    let schools = seen.sorted()
    if let word {
      let named = organisation.schools.first { $0.name == word }?.id ?? word
      if seen.contains(named) { return named }
      throw .missing(
        "nobody of “\(word)” is in \(store.name) whom you may count",
        remedy: schools.isEmpty ? nil : "There are \(schools.joined(separator: ", ")).")
    }
    if schools.count < 2 { return schools.first }
    throw .usage(
      "“\(report.title)” is about one school, and \(store.name) has several",
      remedy: "Say which with --school, one of \(schools.joined(separator: ", ")).")
  }

  /// How many of those outside the cycle are of a school, or all of them.
  private func outside(
    _ people: [OutsideCycle], of school: String?
  ) throws(Failure) -> Int {
    guard let school else { return people.count }
    let register = try register()
    let today = environment.today
    return people.count {
      register.person($0.person)?.mainPost(on: today)?.school == school
    }
  }
}
