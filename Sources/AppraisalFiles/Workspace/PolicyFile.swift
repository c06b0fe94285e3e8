import AppraisalCore
import StrictJSON

/// Reads a policy from the text of its file, with every problem at its place.
public enum PolicyFile {
  /// The policy that a file states.
  ///
  /// - Throws: `StoreFailure.badData` with everything that is wrong: what cannot be read, or else
  ///   what does not resolve.
  public static func policy(from bytes: [UInt8], file: String) throws(StoreFailure) -> Policy {
    let document: JSONDocument
    let policy: Policy
    do throws(JSONProblems) {
      document = try JSONDocument(parsing: bytes)
      policy = try StrictJSONDecoder().decode(Policy.self, from: document)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: file) })
    }
    let problems = PolicyCheck.problems(in: policy)
    if problems.isEmpty { return policy }
    throw .badData(
      problems.map { problem in
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
