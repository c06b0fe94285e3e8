import AppraisalCore
import CommandLineKit

/// Accounts for every clause of a policy.
struct PolicyClauses: AppraiseCommand, Equatable {
  var policy: String
  var untreated: Bool
  var pending: Bool
  var unproven: Bool
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "clauses", "Account for every clause: what becomes of it, and which rule and cases carry it",
    effect: .reads,
    examples: ["appraise policy clauses ours --pending"],
    Argument("policy", .from("policy"), "A policy’s name, folder or file"),
    Flag("untreated", "Only clauses that the policy claims to treat while no rule does"),
    Flag("pending", "Only clauses whose mechanism is still to come"),
    Flag("unproven", "Only clauses that decide something while no case shows how"),
    Place.options, OutputOptions.options,
    into: PolicyClauses.init(policy:untreated:pending:unproven:place:output:))

  func run(in environment: Environment) throws(Failure) {
    let chosen = [
      (untreated, PolicyClausesReport.Selection.untreated), (pending, .pending),
      (unproven, .unproven),
    ].filter(\.0).map(\.1)
    if chosen.count > 1 {
      throw .usage(
        "--untreated, --pending and --unproven were given together",
        remedy: "Give one of them; each is a list of its own.")
    }
    let named = try environment.policy(policy, place)
    let cases = try environment.cases(of: named).map(\.cases)
    try environment.print(
      PolicyClausesReport.report(
        named.policy, accounts: named.policy.clauseAccounts(cases: cases),
        selection: chosen.first ?? .all, asOf: environment.today), output)
  }
}
