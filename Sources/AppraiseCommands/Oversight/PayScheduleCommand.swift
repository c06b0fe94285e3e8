import AppraisalCore
import CommandLineKit

/// Prints what payroll has to pay.
struct PayScheduleCommand: AppraiseCommand, Equatable {
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "pay", "The schedule for payroll: what is to be paid, what stays, what is not decided",
    discussion: """
      Only what somebody with the authority decided, or what follows from the policy’s rule where \
      nobody has to decide, is to be paid. It holds no levels and nobody’s own words.
      """,
    effect: .reads,
    examples: ["appraise report pay -f csv -o pay.csv", "appraise report pay -o pay.html"],
    AskingOptions.options, into: PayScheduleCommand.init(options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    guard !store.rules.policy.pay.isEmpty else {
      throw .missing(
        "this policy decides nothing about pay", remedy: "There is no schedule to print under it.")
    }
    let summary = try session.summary(
      of: store, for: "report.pay", asOf: options.asOf, output: options.output)
    try environment.print(
      PayScheduleReport.report(on: summary, organisation: session.organisation.organisation),
      options.output)
  }
}
