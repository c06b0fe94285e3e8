import AppraisalFiles
import Foundation
import Testing

struct FileAppendingTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test func `lines follow one another in a file that only its owner can read`() throws {
    let folder = try home.open()
    try folder.append(line: bytes("one"), to: "log")
    try folder.append(line: bytes("two"), to: "log")
    #expect(try home.text("log") == "one\ntwo\n")
    let facts = try FileManager.default.attributesOfItem(atPath: home.path + "/log")
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a line that was cut off is ended before the next`() throws {
    let folder = try home.open()
    try Data("one\ntw".utf8).write(to: URL(filePath: home.path + "/log"))
    try folder.append(line: bytes("three"), to: "log")
    #expect(try home.text("log") == "one\ntw\nthree\n")
  }

  @Test(arguments: [FileOperation.Action.createFile, .write, .synchronise])
  func `a failure leaves what was there`(action: FileOperation.Action) throws {
    try home.open().append(line: bytes("one"), to: "log")
    #expect(throws: FileFailure.noSpace(FileOperation(action, "\(home.path)/log"))) {
      try home.open(failing(action, code: ENOSPC)).append(line: bytes("two"), to: "log")
    }
    #expect(try home.text("log") == "one\n")
  }

  @Test func `a link is not followed`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/log", withDestinationPath: "elsewhere")
    #expect(throws: FileFailure.symlink(FileOperation(.createFile, "\(home.path)/log"))) {
      try home.open().append(line: bytes("one"), to: "log")
    }
    #expect(!FileManager.default.fileExists(atPath: home.path + "/elsewhere"))
  }
}
