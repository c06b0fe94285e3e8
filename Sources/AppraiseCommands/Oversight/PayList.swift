import AppraisalCore
import CommandLineKit

/// Lists how everybody stands with the policy's decisions on pay.
struct PayList: AppraiseCommand, Equatable {
  var question: String?
  var open: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List how everybody stands with pay, and why",
    effect: .reads,
    examples: [
      "appraise pay list", "appraise pay list --open", "appraise pay list -f csv -o pay.csv",
    ],
    OptionalArgument("question", .from("pay"), "Only this question of pay"),
    Flag("open", "Only those for whom nothing is decided yet"),
    AskingOptions.options,
    into: PayList.init(question:open:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let policy = store.rules.policy
    let summary = try session.summary(
      of: store, for: "report.pay", asOf: options.asOf, output: options.output)
    if let question, !policy.pay.contains(where: { $0.id == question }) {
      let known = policy.pay.map(\.id)
      let near = NearestWord.to(question, among: known).map { "Did you mean \($0)? " } ?? ""
      throw .missing(
        "“\(question)” is not a question of pay",
        remedy: known.isEmpty
          ? "This policy decides nothing about pay."
          : "\(near)The questions are \(known.joined(separator: ", ")).")
    }
    let report = PayReport.report(
      on: summary, question: question, onlyOpen: open,
      organisation: session.organisation.organisation)
    try environment.print(report, options.output)
  }
}
