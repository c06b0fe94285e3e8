import AppraisalFiles
import Foundation
import Synchronization
import Testing

/// What a command leaves behind that is killed at any moment of its writing.
struct KilledCommandTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
    try home.put("old content", "a.json")
  }

  static let moments: [(FileOperation.Action, Int)] = [
    (.createFile, 1), (.setPermissions, 1), (.write, 1), (.write, 3), (.synchronise, 1),
    (.rename, 1), (.synchroniseFolder, 1),
  ]

  @Test(arguments: moments)
  func `the old content or the new one is there, and never a part`(
    action: FileOperation.Action, time: Int
  ) async throws {
    let path = home.path
    let moment = action.rawValue
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, moment = moment as String, time = time as Int] in
      let folder = try Folder(path: path, fileSystem: killed(before: moment, time: time))
      try folder.withLock { () throws(FileFailure) in
        try folder.replace("a.json", with: bytes("new content"))
      }
    }
    let folder = try home.open()
    let renamed = action == .synchroniseFolder
    #expect(try home.text("a.json") == (renamed ? "new content" : "old content"))
    #expect(try folder.list() == ["a.json"], "what is unfinished is not listed")
    let unfinished = try home.names().filter { $0 != ".lock" && $0 != "a.json" }
    #expect(unfinished.count == (renamed || action == .createFile ? 0 : 1))
    for name in unfinished {
      #expect(name.hasPrefix(".a.json.tmp-"))
      #expect(try home.permissions(name) == 0o600)
    }
    // The lock went with the command, and the next one is not kept waiting.
    try folder.withLock(waitingSeconds: 0) { () throws(FileFailure) in
      try folder.replace("a.json", with: bytes("newer"))
    }
    #expect(try home.text("a.json") == "newer")
  }

  @Test func `unfinished writing is removed when it is old, and nothing else is`() throws {
    let folder = try home.open()
    let names = [".a.json.tmp-1-1f", ".b.tmp-22-0", ".b.tmp-22-1", "c", ".d.tmp-x-1", ".lock"]
    let now = Date.now.timeIntervalSince1970
    for (name, age) in zip(names, [4000, 7200, 1800, 7200, 7200, 7200]) {
      try home.put("", name)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: now - Double(age))],
        ofItemAtPath: "\(home.path)/\(name)")
    }
    #expect(
      try folder.withLock { () throws(FileFailure) in try folder.removeAbandonedWriting() } == 2)
    #expect(try home.names() == [".b.tmp-22-1", ".d.tmp-x-1", ".lock", "a.json", "c"])
    #expect(try folder.removeAbandonedWriting() == 0)
  }

  @Test func `a name of any length can be written and its unfinished file recognised`() throws {
    let name = String(repeating: "é", count: 127)
    let folder = try home.open(failing(.remove, code: EIO))
    #expect(throws: FileFailure.self) {
      try home.open(
        FileSystem { [.write, .remove].contains($0.action) ? EIO : nil }
      ).replace(name, with: bytes("x"))
    }
    #expect(try home.names().count == 2)
    #expect(try folder.list() == ["a.json"])
    try folder.replace(name, with: bytes("x"))
    #expect(try folder.read(name) == bytes("x"))
  }
}

/// A way to the files that kills the process before the nth time of an action.
private func killed(before action: String, time: Int) -> FileSystem {
  let times = Mutex(0)
  return FileSystem(largestTransfer: 2) { operation in
    guard operation.action.rawValue == action else { return nil }
    let now = times.withLock { times in
      times += 1
      return times
    }
    if now == time { kill(getpid(), SIGKILL) }
    return nil
  }
}
