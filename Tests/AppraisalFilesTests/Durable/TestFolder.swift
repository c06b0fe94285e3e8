import AppraisalFiles
import Foundation
import Synchronization
import Testing

/// A new folder for one test, removed with all its content when the test ends.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/appraisal-files-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func open(_ fileSystem: FileSystem = FileSystem()) throws -> Folder {
    try Folder(path: path, fileSystem: fileSystem)
  }

  func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Every name, as the operating system has them.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func makePipe(_ name: String) throws {
    try #require(mkfifo("\(path)/\(name)", 0o600) == 0)
  }

  func permissions(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return try #require(attributes[.posixPermissions] as? Int)
  }
}

/// A way to the files on which the nth time of an action fails.
func failing(
  _ action: FileOperation.Action, code: Int32, time: Int = 1, largestTransfer: Int = 1 << 20
) -> FileSystem {
  let times = Mutex(0)
  return FileSystem(largestTransfer: largestTransfer) { operation in
    guard operation.action == action else { return nil }
    return times.withLock { times in
      times += 1
      return times == time ? code : nil
    }
  }
}

func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}
