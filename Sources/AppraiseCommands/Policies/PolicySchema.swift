import AppraisalCore
import CommandLineKit

/// Prints the schema of policy files.
struct PolicySchema: AppraiseCommand, Equatable {
  static let declaration = Declaration<any AppraiseCommand>(
    "schema", "Print the JSON Schema of policy files, with which an editor completes and checks",
    discussion: """
      Save it beside the policy and name it in the policy’s first line, as \
      "$schema": "policy.schema.json"; most editors then complete the keys and explain them.
      """,
    effect: .reads,
    examples: ["appraise policy schema > policy.schema.json"],
    into: PolicySchema.init)

  func run(in environment: Environment) throws(Failure) {
    environment.out(String(decoding: environment.policySchema(), as: UTF8.self))
  }
}
