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
    discussion: "Exits with 1 when there are errors; with --strict, when there is anything at all.",
    effect: .reads,
    Arguments("reviewee", .reviewee, "Only these people; else everybody in the cycle"),
    Flag("strict", "Count warnings and notes as errors"),
    AskingOptions.options,
    into: Check.init(reviewees:strict:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let reviews = try reviews(in: session)
    let names = try session.names()
    let findings = reviews.filter { $0.record.leftOut == nil }.flatMap(\.findings)
    if findings.isEmpty { return }
    guard let rules = reviews.first?.rules else { return }
    try environment.print(
      CheckReport.report(
        findings, rules: rules, asOf: options.asOf ?? environment.today, names: names),
      options.output)
    let errors = findings.count { $0.severity == .error }
    if errors > 0 || strict {
      throw Failure("", code: 1)
    }
  }

  private func reviews(in session: Session) throws(Failure) -> [Review] {
    if reviewees.isEmpty {
      let store = try session.cycle()
      try session.checkReport("report.check", store.rules)
      return try session.reviews(of: store, asOf: options.asOf)
    }
    var reviews: [Review] = []
    for word in reviewees { reviews.append(try session.review(of: word, asOf: options.asOf)) }
    return reviews
  }
}
