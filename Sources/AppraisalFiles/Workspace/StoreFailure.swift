import AppraisalCore
import StrictJSON

/// Why the workspace could not be read or changed.
public enum StoreFailure: Error, Hashable, Sendable {
  /// The file system refused.
  case file(FileFailure)
  /// Files hold what they should not; each problem with its place.
  case badData([FileProblem])
  /// There is nothing of that name.
  case missing(String, remedy: String)
  /// Something of that name is there already.
  case taken(String, remedy: String)

  /// The code that the command exits with, from `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .file(let failure): failure.exitCode
    case .badData: 65
    case .missing: 66
    case .taken: 73
    }
  }
}

/// Something wrong in a file, with its place.
public struct FileProblem: Hashable, Sendable {
  /// The file, as the person knows it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// The keys that lead to it.
  public let path: String
  /// What is wrong, and what was expected.
  public let message: String
  /// What to do about it.
  public let remedy: String?

  /// The problem on one line: place, keys, what is wrong, remedy.
  public var text: String {
    let keys = path.isEmpty ? "" : "\(path): "
    return "\(file):\(line):\(column): \(keys)\(message)" + (remedy.map { " (\($0))" } ?? "")
  }

  init(_ problem: JSONProblem, in file: String) {
    self.file = file
    line = problem.line
    column = problem.column
    path = problem.path
    message = problem.message
    remedy = problem.remedy
  }

  private init(_ problem: FileProblem, line: Int) {
    file = problem.file
    self.line = line
    column = problem.column
    path = problem.path
    message = problem.message
    remedy = problem.remedy
  }

  /// The problem of a text of one line, seen from the file in which it stands.
  func inLine(_ line: Int) -> FileProblem { FileProblem(self, line: line) }
}

/// Turns refusals of the file system into failures of the store.
func storing<Result>(_ body: () throws(FileFailure) -> Result) throws(StoreFailure) -> Result {
  do throws(FileFailure) {
    return try body()
  } catch {
    throw .file(error)
  }
}
