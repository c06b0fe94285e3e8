import AppraisalCore
import StrictJSON

/// Reads a policy from the text of its file, with every problem at its place.
public enum PolicyFile {
  /// The policy that a file states.
  ///
  /// - Throws: `StoreFailure.badData` with everything that is wrong: what cannot be read, or else
  ///   what does not resolve.
  public static func policy(from bytes: [UInt8], file: String) throws(StoreFailure) -> Policy {
    try policy(from: bytes, file: file, unreadable: blankTexts, problems: PolicyCheck.problems)
  }

  /// A policy that was checked in full when its cycle opened.
  ///
  /// Only what could never end is looked for again: facts that depend on themselves.
  /// For recording, what judges nothing that is recorded may be left out: clauses, which cost more
  /// to read than all the rest, findings and documents.
  static func frozen(
    from bytes: [UInt8], file: String, forRecording: Bool = false
  ) throws(StoreFailure) -> (policy: Policy, vocabulary: Vocabulary) {
    var vocabulary = Vocabulary()
    let policy = try policy(
      from: bytes, file: file, leavingOut: forRecording ? unusedInRecording : [],
      problems: { policy in
        vocabulary = Vocabulary(of: policy)
        return PolicyCheck.circles(in: policy, vocabulary: vocabulary)
      })
    return (policy, vocabulary)
  }

  private static let unusedInRecording: Set = ["clauses", "documents", "duties", "findings"]

  private static func policy(
    from bytes: [UInt8], file: String, leavingOut keys: Set<String> = [],
    unreadable: (JSONDocument) -> [JSONProblem] = { _ in [] },
    problems check: (Policy) -> [PolicyProblem]
  ) throws(StoreFailure) -> Policy {
    let document: JSONDocument
    let policy: Policy
    do throws(JSONProblems) {
      // Editors are told by this key where the schema is; it says nothing about the policy.
      document = try JSONDocument(parsing: bytes, leavingOut: keys).leavingOut("$schema")
      try DataFile.checkFormat(document)
      policy = try StrictJSONDecoder().decode(Policy.self, from: document)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: file) })
    }
    let problems = check(policy)
    let blanks = unreadable(document).map { FileProblem($0, in: file) }
    if problems.isEmpty, blanks.isEmpty { return policy }
    throw .badData(
      blanks
        + problems.map { problem in
          FileProblem(
            document.problem(
              at: problem.path.map { step in
                switch step {
                case .key(let key): .key(key)
                case .index(let index): .index(index)
                }
              },
              characterOffset: problem.character.map { $0 - 1 }, problem.message,
              remedy: problem.remedy), in: file)
        })
  }
}
