import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Looks for what is wrong or would strike a careful reader.
struct Check: AppraiseCommand, Equatable {
  var reviewees: [String]
  var settled: Bool
  var strict: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "check", "Look for what is wrong; silent when all is well",
    discussion: """
      Of every open cycle, or the one that --cycle names, it looks at those whom the policy lets you \
      see. What somebody settled with a \
      reason is left out as long as its facts are the same; see settle. Exits with 1 when there are \
      errors; with --strict, when there is anything that is not settled.
      """,
    effect: .reads,
    Arguments("reviewee", .reviewee, "Only these people; else all in the cycle whom you may see"),
    Flag("settled", "List what is settled, with the reason, by whom and when"),
    Flag("strict", "Count warnings and notes as errors"),
    AskingOptions.options,
    into: Check.init(reviewees:settled:strict:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let stores = try stores(in: session)
    let others = session.place.cycle == nil ? try session.everyOpenCycle() : []
    let looked = try session.eachAllowed(of: stores) { store throws(Failure) in
      let found = try report(on: store, among: others, in: session)
      if options.output.isForReading, let report = found.report {
        try environment.print(report, options.output)
      }
      return (cycle: store.cycle.name.text, found: found)
    }
    if !options.output.isForReading {
      // A program is given one report, in which each part names its cycle.
      let reports = looked.compactMap { cycle, found in found.report.map { (cycle, $0) } }
      if let report = Report.joined(reports, isOfSeveral: others.count > 1) {
        try environment.print(report, options.output)
      }
    }
    if looked.contains(where: \.found.isWrong) { throw Failure("", code: 1) }
  }

  /// The cycles of the people who are named, else every open one.
  private func stores(in session: Session) throws(Failure) -> [CycleStore] {
    guard let first = reviewees.first else { return try session.cycles() }
    if session.place.cycle != nil { return [try session.cycle(about: first)] }
    var wanted: [CycleStore] = []
    var isFound = Set<String>()
    for store in try session.cycles() {
      var isWanted = false
      for word in reviewees where try isIn(store, word, session) {
        isFound.insert(word)
        isWanted = true
      }
      if isWanted { wanted.append(store) }
    }
    // That says what is wrong with it.
    for word in reviewees where !isFound.contains(word) {
      _ = try session.unguardedReview(of: word, asOf: options.asOf)
    }
    return wanted
  }

  private func isIn(
    _ store: CycleStore, _ word: String, _ session: Session
  ) throws(Failure) -> Bool {
    store.holdsStatement(of: try session.reviewee(word, in: store))
  }

  /// What is found in one cycle, where there is something, and whether the command is to fail.
  private func report(
    on store: CycleStore, among others: [CycleStore], in session: Session
  ) throws(Failure) -> (report: Report?, isWrong: Bool) {
    let environment = session.environment
    let sight = try sight(of: store, in: session)
    let found = sight.seen.flatMap(\.found) + (try unreviewed(among: sight, in: store, session))
    let open = found.filter { $0.settlement == nil }
    guard !(settled ? found.count == open.count : open.isEmpty) else {
      // Silence would say that all is well with everybody, and that nobody had to give a reason.
      if sight.withheld > 0 { environment.err(Section.sentence(onWithheld: sight.withheld) + "\n") }
      if !found.isEmpty, !settled {
        environment.err(CheckReport.sentence(onSettled: found.count) + "\n")
      }
      return (nil, false)
    }
    let report = CheckReport.report(
      found, settled: settled, rules: store.rules, asOf: options.asOf ?? environment.today,
      sight: .init(
        withheld: sight.withheld, readable: Set(sight.seen.compactMap(\.readable)),
        unread: sight.unread),
      ending: { session.ending(of: $0, in: store, among: others) }, names: try session.names())
    return (report, !settled && (strict || open.contains { $0.severity == .error }))
  }

  /// What is found in one review, and whose it is, where its statement may be read.
  struct Looked {
    let reviewee: PersonID
    let reviewers: [PersonID]
    let found: [Finding]
    let readable: PersonID?

    init(_ review: Review, isReadable: Bool, _ names: NameBook) {
      reviewee = review.record.reviewee
      let isOpen = review.record.leftOut == nil && review.record.closed == nil
      reviewers = isOpen ? review.record.reviewers?.reviewers ?? [] : []
      found =
        review.record.leftOut == nil
        ? review.departedReviewers { names.hasLeft($0, on: review.today) }
          + review.found(private: isReadable) : []
      readable = isReadable ? review.record.reviewee : nil
    }
  }

  private func sight(
    of store: CycleStore, in session: Session
  ) throws(Failure) -> Sight<Looked> {
    let names = NameBook(try session.register())
    if reviewees.isEmpty {
      let sight = try session.sight(
        of: store, for: "report.check", asOf: options.asOf, readersToo: true
      ) { review, isReadable in Looked(review, isReadable: isReadable, names) }
      try session.keepView(
        of: sight.seen.filter { !$0.found.isEmpty }.map(\.reviewee), in: store, at: sight.at,
        act: "report.check", options.output)
      return sight
    }
    var sight = Sight<Looked>()
    for word in reviewees {
      // Of several cycles each has those of its own; of one, whoever is not in it is an error.
      let isOneOfMany = session.place.cycle == nil
      if isOneOfMany, try !isIn(store, word, session) { continue }
      let review = try session.review(
        of: word, in: isOneOfMany ? store : nil, asOf: options.asOf,
        output: options.output)
      sight.seen.append(Looked(review, isReadable: true, names))
    }
    return sight
  }
}
