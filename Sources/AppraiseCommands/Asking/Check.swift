import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Looks for what is wrong or would strike a careful reader.
struct Check: AppraiseCommand, Equatable {
  var reviewees: [String]
  var strict: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "check", "Look for what is wrong; silent when all is well",
    discussion: """
      Of a whole cycle it looks at those whom the policy lets you see. Exits with 1 when there are \
      errors; with --strict, when there is anything at all.
      """,
    effect: .reads,
    Arguments("reviewee", .reviewee, "Only these people; else all in the cycle whom you may see"),
    Flag("strict", "Count warnings and notes as errors"),
    AskingOptions.options,
    into: Check.init(reviewees:strict:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let sight = try sight(of: store, in: session)
    let findings = sight.seen.flatMap(\.self)
    guard !findings.isEmpty else {
      // Silence would say that all is well with everybody.
      if sight.withheld > 0 { environment.err(Section.sentence(onWithheld: sight.withheld) + "\n") }
      return
    }
    try environment.print(
      CheckReport.report(
        findings, rules: store.rules, asOf: options.asOf ?? environment.today,
        withheld: sight.withheld,
        unread: sight.unread, names: try session.names()),
      options.output)
    let errors = findings.count { $0.severity == .error }
    if errors > 0 || strict {
      throw Failure("", code: 1)
    }
  }

  private func sight(
    of store: CycleStore, in session: Session
  ) throws(Failure) -> Sight<[Finding]> {
    func findings(of review: Review, isReadable: Bool) -> [Finding] {
      review.record.leftOut == nil ? review.findings(private: isReadable) : []
    }
    if reviewees.isEmpty {
      return try session.sight(
        of: store, for: "report.check", asOf: options.asOf, readersToo: true, findings)
    }
    var sight = Sight<[Finding]>()
    for word in reviewees {
      let review = try session.review(of: word, asOf: options.asOf)
      sight.seen.append(findings(of: review, isReadable: true))
    }
    return sight
  }
}
