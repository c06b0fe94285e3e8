import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Checks policies and proves what can be proved of them.
struct PolicyCheckCommand: AppraiseCommand, Equatable {
  var policies: [String]
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "check", "Prove that a policy file is sound: what was tried, and what is wrong",
    discussion: """
      Every decision table is tried with every combination of inputs. Gaps, contradictions and \
      better levels that give worse answers are errors, for which it exits with 1, as are clauses \
      that decide something and that no rule cites, and steps that name no command; rows that \
      never decide, deadlines that cannot be met, documents that lack something, other clauses \
      without a rule and limits without a case are warnings.
      """,
    effect: .reads,
    Arguments("policy", .from("policy"), minimum: 1, "Policies by name or file"),
    Place.options, OutputOptions.options,
    into: PolicyCheckCommand.init(policies:place:output:))

  func run(in environment: Environment) throws(Failure) {
    var failures: [Failure] = []
    for word in policies {
      do throws(Failure) {
        try check(word, in: environment)
      } catch {
        failures.append(error)
      }
    }
    guard let first = failures.first else { return }
    let said = failures.map(\.text).filter { !$0.isEmpty }
    throw Failure(said.joined(separator: "\n"), code: first.code)
  }

  private func check(_ word: String, in environment: Environment) throws(Failure) {
    let named = try environment.policy(word, place)
    let cases = try environment.cases(of: named).map(\.cases)
    let proof = PolicyProof(
      of: named.policy, choices: named.adoption?.choices ?? [:], cases: cases,
      commands: CommandTree.root.everyCommand.filter { !$0.command.isBranch }.map(\.path))
    let places = try failing { () throws(StoreFailure) in
      try PolicyFile.places(of: proof.findings.map(\.path), in: named.bytes, file: named.name)
    }
    try environment.print(
      PolicyProofReport.report(
        named.policy, proof, places: places.map { "\(named.name):\($0)" },
        asOf: environment.today), output)
    if proof.findings.contains(where: { $0.severity == .error }) {
      throw Failure("Error: \(word): \(PolicyProofReport.summary(proof))", code: 1)
    }
  }
}
