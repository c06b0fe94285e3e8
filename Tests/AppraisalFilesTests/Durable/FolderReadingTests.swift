import AppraisalFiles
import Foundation
import Testing

struct FolderReadingTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 1000, 5_000_000])
  func `a file is read whole`(size: Int) throws {
    let content = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(content).write(to: URL(filePath: home.path + "/a"))
    #expect(try home.open().read("a") == content)
    if size < 10_000 {
      #expect(try home.open(FileSystem(largestTransfer: 3)).read("a") == content)
    }
  }

  @Test func `a file as big as the limit is read, and one byte more is refused`() throws {
    try home.put("12345", "a")
    #expect(try home.open().read("a", limit: 5) == bytes("12345"))
    #expect(
      throws: FileFailure.tooLarge(FileOperation(.read, "\(home.path)/a"), limit: 4)
    ) { try home.open().read("a", limit: 4) }
  }

  @Test func `a file that has no size of its own is still held to the limit`() throws {
    let proc = try Folder(path: "/proc")
    #expect(throws: FileFailure.tooLarge(FileOperation(.read, "/proc/cpuinfo"), limit: 10)) {
      try proc.read("cpuinfo", limit: 10)
    }
  }

  @Test func `a missing file is named in the failure`() throws {
    let failure = #expect(throws: FileFailure.self) { try home.open().read("none.json") }
    #expect(failure?.path == "\(home.path)/none.json")
    #expect(failure?.message == "could not be read: there is no such file or folder")
    #expect(failure?.exitCode == 66)
  }

  @Test func `a symbolic link is refused, whatever it points to`() throws {
    try home.put("secret", "real")
    for target in ["real", "\(home.path)/real", "nowhere"] {
      try home.link("link", to: target)
      #expect(
        throws: FileFailure.symlink(FileOperation(.openForReading, "\(home.path)/link"))
      ) { try home.open().read("link") }
      try FileManager.default.removeItem(atPath: home.path + "/link")
    }
  }

  @Test func `a pipe that nobody writes is refused and not waited for`() throws {
    try home.makePipe("pipe")
    #expect(throws: FileFailure.notRegular(FileOperation(.read, "\(home.path)/pipe"))) {
      try home.open().read("pipe")
    }
    #expect(throws: FileFailure.notRegular(FileOperation(.read, "\(home.path)/pipe"))) {
      try OutsideFile.read("\(home.path)/pipe")
    }
  }

  @Test func `a folder and a device are refused as files`() throws {
    try FileManager.default.createDirectory(
      atPath: home.path + "/inner", withIntermediateDirectories: false)
    #expect(throws: FileFailure.notRegular(FileOperation(.read, "\(home.path)/inner"))) {
      try home.open().read("inner")
    }
    #expect(throws: FileFailure.notRegular(FileOperation(.read, "/dev/zero"))) {
      try Folder(path: "/dev").read("zero")
    }
  }

  @Test(arguments: [
    "", ".", "..", "a/b", "/etc/passwd", "../a", "a\0b", ".lock", ".a.tmp-12-0f",
  ])
  func `a name that leaves the folder or is kept for our own use is refused`(
    name: String
  ) throws {
    let folder = try home.open()
    let operations: [() throws -> Void] = [
      { _ = try folder.read(name) }, { try folder.replace(name, with: []) },
      { try folder.create(name, with: []) }, { try folder.remove(name) },
      { _ = try folder.createFolder(name) }, { _ = try folder.folder(name) },
      { _ = try folder.kind(of: name) }, { try folder.removeFolder(name) },
    ]
    for operation in operations {
      let failure = #expect(throws: FileFailure.self) { try operation() }
      guard case .badName = failure else {
        Issue.record("\(name) gave \(String(describing: failure))")
        continue
      }
      #expect(failure?.exitCode == 65)
    }
    #expect(try home.names().isEmpty)
  }

  @Test(arguments: [EIO, EACCES, EMFILE])
  func `a read that fails is reported with its path`(code: Int32) throws {
    try home.put("a", "a")
    for action: FileOperation.Action in [.openForReading, .inspect, .read] {
      let failure = #expect(throws: FileFailure.self) {
        try home.open(failing(action, code: code)).read("a")
      }
      #expect(failure?.operation == FileOperation(action, "\(home.path)/a"))
      #expect(failure?.exitCode == (code == EACCES ? 66 : 74))
    }
  }
}
