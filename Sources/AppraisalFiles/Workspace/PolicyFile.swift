import AppraisalCore
import StrictJSON

/// Reads a policy from the text of its file, with every problem at its place.
public enum PolicyFile {
  /// The policy that a file states.
  ///
  /// - Throws: `StoreFailure.badData` with everything that is wrong: what cannot be read, or else
  ///   what does not resolve.
  public static func policy(from bytes: [UInt8], file: String) throws(StoreFailure) -> Policy {
    try read(bytes, file: file, extent: .checked).policy
  }

  /// Reads a policy as far as it is needed.
  ///
  /// - Throws: `StoreFailure.badData` with everything that is wrong: what cannot be read, or else
  ///   what does not resolve.
  public static func read(
    _ bytes: [UInt8], file: String, extent: PolicyExtent
  ) throws(StoreFailure) -> ReadPolicy {
    var vocabulary = Vocabulary()
    let policy = try policy(
      from: bytes, file: file, leavingOut: extent == .recording ? unusedInRecording : [],
      unreadable: { extent == .checked ? blankTexts(in: $0) : [] },
      problems: { policy in
        if extent == .checked { return PolicyCheck.problems(in: policy) }
        vocabulary = Vocabulary(of: policy)
        return PolicyCheck.circles(in: policy, vocabulary: vocabulary)
      })
    return ReadPolicy(
      policy: policy, vocabulary: extent == .checked ? Vocabulary(of: policy) : vocabulary)
  }

  private static let unusedInRecording: Set = [
    "clauses", "documents", "duties", "findings", "reports",
  ]

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
