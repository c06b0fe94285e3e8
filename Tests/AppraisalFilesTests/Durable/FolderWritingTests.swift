import AppraisalFiles
import Foundation
import Synchronization
import Testing

struct FolderWritingTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test func `content is replaced, and made where there was none`() throws {
    let folder = try home.open()
    try folder.replace("a.json", with: bytes("one"))
    #expect(try home.text("a.json") == "one")
    try folder.replace("a.json", with: bytes("a longer two"))
    #expect(try home.text("a.json") == "a longer two")
    try folder.replace("a.json", with: [])
    #expect(try home.text("a.json").isEmpty)
    #expect(try home.names() == ["a.json"])
  }

  @Test func `what cannot be written in one call is written in several`() throws {
    let content = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try home.open(FileSystem(largestTransfer: 3)).replace("a", with: content)
    #expect(try home.open().read("a") == content)
  }

  @Test func `every call is made again when a signal interrupts it`() throws {
    let interrupted = Mutex<Set<FileOperation.Action>>([])
    let folder = try home.open(
      FileSystem { operation in
        interrupted.withLock { $0.insert(operation.action).inserted ? EINTR : nil }
      })
    try folder.replace("a", with: bytes("text"))
    #expect(try folder.read("a") == bytes("text"))
    try folder.create("b", with: bytes("text"))
    try folder.createFolder("c").withLock { () throws(FileFailure) in }
    try folder.remove("b")
    #expect(try folder.list() == ["a", "c"])
    #expect(interrupted.withLock { $0.count } >= 15)
  }

  /// The steps of replacing, each with how often it has happened before the one that fails.
  static let steps: [(FileOperation.Action, Int)] = [
    (.inspect, 1), (.createFile, 1), (.setPermissions, 1), (.write, 1), (.write, 3),
    (.synchronise, 1), (.rename, 1),
  ]

  @Test(arguments: steps, [ENOSPC, EIO, EACCES, EROFS, EDQUOT])
  func `a failure at any step leaves the old content and nothing else`(
    step: (action: FileOperation.Action, time: Int), code: Int32
  ) throws {
    try home.put("old", "a.json")
    let folder = try home.open(
      failing(step.action, code: code, time: step.time, largestTransfer: 2))
    let failure = #expect(throws: FileFailure.self) {
      try folder.replace("a.json", with: bytes("new content"))
    }
    #expect(failure?.operation == FileOperation(step.action, "\(home.path)/a.json"))
    #expect(failure.map { [73, 74].contains($0.exitCode) || step.action == .inspect } == true)
    #expect(failure?.message.contains("tmp") == false)
    #expect(try home.names() == ["a.json"])
    #expect(try home.text("a.json") == "old")
    try folder.replace("a.json", with: bytes("new content"))
    #expect(try home.text("a.json") == "new content")
  }

  @Test(arguments: steps)
  func `a failure at any step of many files changes none of them`(
    action: FileOperation.Action, time: Int
  ) throws {
    let names = ["a", "b", "c"]
    for name in names { try home.put("old", name) }
    // The first name that cannot be changed is the first of all; the other steps come before.
    let later = action == .rename ? 1 : time + 1
    let folder = try home.open(failing(action, code: ENOSPC, time: later, largestTransfer: 2))
    #expect(throws: FileFailure.self) {
      try folder.replaceAll(names.map { NewContent($0, bytes("new content")) })
    }
    #expect(try home.names() == names)
    for name in names { #expect(try home.text(name) == "old") }
  }

  @Test func `many files are replaced in their order`() throws {
    try home.open().replaceAll([])
    let order = Mutex<[String]>([])
    let folder = try home.open(
      FileSystem { operation in
        if operation.action == .rename { order.withLock { $0.append(operation.path) } }
        return nil
      })
    let names = (10..<60).map { "S\($0).json" }
    try folder.replaceAll(names.map { NewContent($0, bytes($0)) })
    #expect(try home.names() == names)
    for name in names { #expect(try home.text(name) == name) }
    #expect(order.withLock { $0 } == names.map { "\(home.path)/\($0)" })
  }

  @Test func `a change that the disk does not confirm is told apart from one not made`() throws {
    try home.put("old", "a")
    let failure = #expect(throws: FileFailure.self) {
      try home.open(failing(.synchroniseFolder, code: EIO)).replace("a", with: bytes("new"))
    }
    #expect(
      failure?.description
        == "\(home.path)/a: the change was made, but the disk did not confirm that it is safe "
        + "there: the disk reported a fault; check what is recorded before trying again, and "
        + "check the disk")
    #expect(failure?.exitCode == 74)
    #expect(try home.text("a") == "new")
  }

  @Test func `content is on the disk before its name, and the name before success`() throws {
    let order = Mutex<[FileOperation.Action]>([])
    let folder = try home.open(
      FileSystem { operation in
        order.withLock { $0.append(operation.action) }
        return nil
      })
    try folder.replace("a", with: bytes("x"))
    #expect(
      order.withLock { $0 } == [
        .openFolder, .inspect, .createFile, .setPermissions, .write, .synchronise, .rename,
        .synchroniseFolder,
      ])
  }

  @Test func `links, folders and pipes are not replaced`() throws {
    try home.put("target", "target")
    try home.link("link", to: "target")
    try home.link("dangling", to: "nowhere")
    try home.makePipe("pipe")
    let folder = try home.open()
    _ = try folder.createFolder("folder")
    let before = try home.names()
    for name in ["link", "dangling"] {
      let failure = #expect(
        throws: FileFailure.symlink(FileOperation(.createFile, "\(home.path)/\(name)"))
      ) { try folder.replace(name, with: bytes("new")) }
      #expect(failure?.exitCode == 73)
    }
    for name in ["pipe", "folder"] {
      #expect(
        throws: FileFailure.notRegular(FileOperation(.createFile, "\(home.path)/\(name)"))
      ) { try folder.replace(name, with: bytes("new")) }
    }
    #expect(try home.names() == before)
    #expect(try home.text("target") == "target")
  }

  @Test func `a second name of a file keeps the old content`() throws {
    try home.put("old", "a")
    try FileManager.default.linkItem(atPath: home.path + "/a", toPath: home.path + "/b")
    try home.open().replace("a", with: bytes("new"))
    #expect(try home.text("b") == "old")
  }
}
