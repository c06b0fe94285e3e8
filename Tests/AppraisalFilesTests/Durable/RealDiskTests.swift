import AppraisalFiles
import Foundation
import Testing

/// A small disk in memory, where the account may make one.
private final class SmallDisk: Sendable {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
    try #require(SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", home.path))
  }

  func makeReadOnly() throws {
    try #require(SmallDisk.run("mount", "-o", "remount,ro", home.path))
  }

  deinit {
    _ = SmallDisk.run("umount", home.path)
  }

  static let isPossible: Bool = {
    guard getuid() == 0, let disk = try? SmallDisk() else { return false }
    return (try? disk.home.names()) == []
  }()

  private static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite(.enabled(if: SmallDisk.isPossible))
struct RealDiskTests {
  private let disk: SmallDisk
  private var home: TestFolder { disk.home }

  init() throws {
    disk = try SmallDisk()
  }

  @Test func `a full disk keeps the old content, and says so`() throws {
    let folder = try home.open()
    try folder.replace("a.json", with: bytes("old"))
    let failure = #expect(throws: FileFailure.self) {
      try folder.replace("a.json", with: [UInt8](repeating: 0x61, count: 100_000))
    }
    #expect(failure == .noSpace(FileOperation(.write, "\(home.path)/a.json")))
    #expect(
      failure?.message == "could not be written: there is no space left on the disk")
    #expect(failure?.exitCode == 74)
    #expect(try home.text("a.json") == "old")
    #expect(try home.names() == ["a.json"])
    #expect(throws: FileFailure.self) {
      try folder.create("b", with: [UInt8](repeating: 0x61, count: 100_000))
    }
    #expect(try home.names() == ["a.json"])
  }

  @Test func `many files that do not all fit change nothing`() throws {
    let folder = try home.open()
    try folder.replace("a", with: bytes("old"))
    let content = [UInt8](repeating: 0x61, count: 10_000)
    #expect(throws: FileFailure.self) {
      try folder.replaceAll(["a", "b", "c", "d", "e", "f", "g"].map { NewContent($0, content) })
    }
    #expect(try home.names() == ["a"])
    #expect(try home.text("a") == "old")
  }

  @Test func `a disk that can only be read is read, and refuses all else plainly`() throws {
    try home.open().replace("a", with: bytes("old"))
    try home.open().withLock { () throws(FileFailure) in }
    try disk.makeReadOnly()
    let folder = try home.open()
    #expect(try folder.read("a") == bytes("old"))
    #expect(try folder.list() == ["a"])
    let writes: [() throws -> Void] = [
      { try folder.replace("a", with: bytes("new")) }, { try folder.create("b", with: []) },
      { _ = try folder.createFolder("c") }, { try folder.remove("a") },
      { try folder.withLock { () throws(FileFailure) in } },
    ]
    for write in writes {
      let failure = #expect(throws: FileFailure.self) { try write() }
      #expect(failure?.message.hasSuffix("the disk can only be read, not written") == true)
      #expect(failure?.exitCode == 73)
    }
    #expect(try home.text("a") == "old")
  }
}
