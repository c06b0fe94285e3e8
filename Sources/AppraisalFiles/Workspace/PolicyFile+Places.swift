import AppraisalCore
import StrictJSON

extension PolicyFile {
  /// Where the values at some paths stand in the text of a policy, as `LINE:COLUMN`.
  ///
  /// A path that leads past the text has the place of the last value on its way.
  ///
  /// - Throws: `StoreFailure.badData` where the text cannot be read.
  public static func places(
    of paths: [[PolicyProblem.Step]], in bytes: [UInt8], file: String
  ) throws(StoreFailure) -> [String] {
    let document: JSONDocument
    do throws(JSONProblems) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: file) })
    }
    return paths.map { path in
      let elements = path.map { step -> JSONPathElement in
        switch step {
        case .key(let key): .key(key)
        case .index(let index): .index(index)
        }
      }
      let problem = document.problem(at: elements, "")
      return "\(problem.line):\(problem.column)"
    }
  }
}
