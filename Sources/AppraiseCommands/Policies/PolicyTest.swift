import AppraisalCore
import CommandLineKit

/// Runs the worked cases of policies.
struct PolicyTest: AppraiseCommand, Equatable {
  var policies: [String]
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "test", "Run a policy’s worked cases; a failing one shows what was expected, got, and why",
    discussion: """
      The cases are the files in the folder “cases” beside the policy’s file, or those that come \
      with the program.
      """,
    effect: .reads,
    examples: ["appraise policy test policies/ours"],
    Arguments("policy", .from("policy"), minimum: 1, "Policies by name, folder or file"),
    Place.options, OutputOptions.options, into: PolicyTest.init(policies:place:output:))

  func run(in environment: Environment) throws(Failure) {
    var failing: [String] = []
    for word in policies {
      let named = try environment.policy(word, place)
      let files = try environment.cases(of: named)
      if files.isEmpty {
        throw .missing(
          "the policy “\(word)” has no cases",
          remedy: "Put files of cases into the folder “cases” beside it; the guide Writing a "
            + "policy shows how.")
      }
      let runs = files.map {
        PolicyTestReport.Run(file: $0.file, cases: $0.cases, policy: named.policy)
      }
      try environment.print(
        PolicyTestReport.report(named.policy, runs, asOf: environment.today), output)
      if runs.contains(where: { !$0.mismatches.isEmpty }) {
        failing.append("\(word): \(PolicyTestReport.summary(runs))")
      }
    }
    if !failing.isEmpty {
      throw Failure("Error: " + failing.joined(separator: "\n  "), code: 1)
    }
  }
}
