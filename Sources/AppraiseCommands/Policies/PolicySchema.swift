import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Prints the schema of policy files.
struct PolicySchema: AppraiseCommand, Equatable {
  var file: String?
  var overwrite: Bool

  static let declaration = Declaration<any AppraiseCommand>(
    "schema", "Print the JSON Schema of policy files, with which an editor completes and checks",
    discussion: """
      Save it beside the policy and name it in the policy’s first line, as \
      "$schema": "policy.schema.json"; most editors then complete the keys and explain them.
      """,
    effect: .reads,
    examples: ["appraise policy schema --output policy.schema.json"],
    Option("output", short: "o", .file, "Write to this file, readable by you alone"),
    Flag("overwrite", "Replace the file if there is one"),
    into: PolicySchema.init(file:overwrite:))

  func run(in environment: Environment) throws(Failure) {
    let schema = environment.policySchema()
    guard let file else {
      environment.out(String(decoding: schema, as: UTF8.self))
      return
    }
    try environment.write(schema, to: file, overwriting: overwrite)
    environment.err("Written to \(file), readable by you alone.\n")
  }
}
