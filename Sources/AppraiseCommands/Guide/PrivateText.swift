import AppraisalCore
import AppraisalFiles

/// A text that somebody writes in their editor, in a file that only they can read.
enum PrivateText {
  /// What was left in the file, without the lines that begin with `#`.
  ///
  /// The file lies in a folder of its own, which goes with all that the editor left in it.
  ///
  /// - Parameters:
  ///   - text: What the file holds at first.
  ///   - path: The folder in which that folder is made.
  ///   - environment: The editor, and the way to the disk.
  /// - Returns: The text; empty where the editor failed, nil where the person named none.
  /// - Throws: `FileFailure` where the file cannot be made or read.
  static func edited(
    _ text: String, in path: String, _ environment: Environment
  ) throws(FileFailure) -> String? {
    let parent = try Folder(path: path, fileSystem: environment.fileSystem)
    let name = ".answer-\(String(environment.random(), radix: 36))"
    let folder = try parent.createFolder(name)
    let outcome: Result<String?, FileFailure>
    do throws(FileFailure) {
      outcome = .success(try written(text, in: folder, environment))
    } catch {
      outcome = .failure(error)
    }
    for left in (try? folder.list()) ?? [] { try? folder.remove(left) }
    try? parent.removeFolder(name)
    return try outcome.get()
  }

  private static func written(
    _ text: String, in folder: Folder, _ environment: Environment
  ) throws(FileFailure) -> String? {
    let file = "answer.txt"
    try folder.create(file, with: Array(text.utf8))
    switch environment.keyboard.edit("\(folder.path)/\(file)") {
    case .none: return nil
    case .failed: return ""
    case .done: break
    }
    // Far more than anybody writes in one answer.
    let bytes = try folder.read(file, limit: 1 << 20)
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }
      .joined(separator: "\n").trimmed
  }
}
