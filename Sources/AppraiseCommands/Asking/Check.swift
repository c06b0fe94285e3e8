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
    let sight = try sight(in: session)
    let findings = sight.reviews.filter { $0.record.leftOut == nil }.flatMap { review in
      review.findings(private: sight.readable.contains(review.record.reviewee))
    }
    guard !findings.isEmpty, let rules = sight.reviews.first?.rules else {
      // Silence would say that all is well with everybody.
      if sight.withheld > 0 { environment.err(Section.sentence(onWithheld: sight.withheld) + "\n") }
      return
    }
    try environment.print(
      CheckReport.report(
        findings, rules: rules, asOf: options.asOf ?? environment.today, withheld: sight.withheld,
        unread: sight.unread, names: try session.names()),
      options.output)
    let errors = findings.count { $0.severity == .error }
    if errors > 0 || strict {
      throw Failure("", code: 1)
    }
  }

  private func sight(in session: Session) throws(Failure) -> Sight {
    if reviewees.isEmpty {
      return try session.sight(
        of: try session.cycle(), for: "report.check", asOf: options.asOf, readersToo: true)
    }
    var sight = Sight()
    for word in reviewees {
      let review = try session.review(of: word, asOf: options.asOf)
      sight.reviews.append(review)
      sight.readable.insert(review.record.reviewee)
    }
    return sight
  }
}
