import Foundation

/// A folder that is removed with the last look at it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    let name = "appraise-\(UUID().uuidString)"
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  init(copying other: TestFolder) throws {
    let name = "appraise-\(UUID().uuidString)"
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent(name).path
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  /// Every file, folder and link below, with its content and permissions.
  ///
  /// Lock files are left out: a command may make one before it finds that it has nothing to do.
  func content() throws -> [String: String] {
    var found: [String: String] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    for name in names where !name.hasSuffix(".lock") {
      let whole = path + "/" + name
      let facts = try FileManager.default.attributesOfItem(atPath: whole)
      let mode = (facts[.posixPermissions] as? Int) ?? 0
      let kind = facts[.type] as? FileAttributeType
      let inside =
        switch kind {
        case .typeRegular:
          try Data(contentsOf: URL(filePath: whole)).base64EncodedString()
        case .typeSymbolicLink:
          "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: whole))
        default: "folder"
        }
      found[name] = String(mode, radix: 8) + " " + inside
    }
    return found
  }
}
