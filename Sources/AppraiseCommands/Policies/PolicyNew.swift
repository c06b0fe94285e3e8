import AppraisalCore
import AppraisalFiles
import CommandLineKit
import StrictJSON

/// Starts a policy file by asking questions.
struct PolicyNew: AppraiseCommand, Equatable {
  var name: PolicyID

  static let declaration = Declaration<any AppraiseCommand>(
    "new", "Start a policy file by answering questions",
    discussion: """
      Makes the folder NAME here, with policy.json and a first worked case. Each question shows \
      in brackets what an empty answer means. Nothing is written before the last answer. What the \
      questions leave out is added by hand; the guide Writing a policy shows how.
      """,
    effect: .writes,
    examples: ["appraise policy new our-policy"],
    Argument("name", .policy, "The policy’s name, which is also its folder’s"),
    into: PolicyNew.init(name:))

  func run(in environment: Environment) throws(Failure) {
    let id = DraftName.id(name.text)
    guard id == name.text else {
      throw .usage(
        "“\(name)” cannot be the name of a policy",
        remedy: "Use small letters, digits and hyphens, such as \(id).")
    }
    let parent = try failing { () throws(StoreFailure) in
      try PolicyFolder.parent(environment.currentFolder, holding: id, environment.fileSystem)
    }
    var questions = PolicyQuestions(environment: environment)
    let draft = try questions.draft(named: id)
    let policy = JSONPrinter().bytes(draft.json)
    _ = try failing { () throws(StoreFailure) in
      try PolicyFile.policy(from: policy, file: "\(id)/policy.json")
    }
    try failing { () throws(StoreFailure) in
      try PolicyFolder.create(
        id, in: parent, policy: policy, cases: JSONPrinter().bytes(draft.firstCases))
    }
    environment.out(
      """

      Wrote \(id)/policy.json and \(id)/cases/scope.json.
      Next, in this folder:
        appraise policy check \(id)/policy.json
        appraise policy test \(id)/policy.json
      Then add what the questions left out: pay, forms, deadlines, and every clause of the \
      document under "clauses", cited by the rule that carries it.

      """)
  }
}
