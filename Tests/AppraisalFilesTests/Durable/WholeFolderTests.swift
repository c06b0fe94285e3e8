import AppraisalFiles
import Foundation
import Testing

struct WholeFolderTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  private func fill(_ folder: Folder) throws(FileFailure) {
    try folder.replace("policy.json", with: bytes("{}"))
    let inner = try folder.createFolder("statements")
    try inner.replaceAll([NewContent("S1.json", []), NewContent("S2.json", [])])
  }

  @Test func `a folder appears with all that belongs in it, private to its owner`() throws {
    let folder = try home.open()
    try folder.createWhole("cycle") { inner throws(FileFailure) in
      #expect(inner.path == "\(home.path)/cycle")
      #expect((try? folder.list()) == [], "it is not there before it is whole")
      try fill(inner)
    }
    #expect(try home.names() == ["cycle"])
    #expect(try folder.folder("cycle").list() == ["policy.json", "statements"])
    #expect(try folder.folder("cycle").folder("statements").list() == ["S1.json", "S2.json"])
    #expect(try home.permissions("cycle") == 0o700)
  }

  @Test func `a name that is taken by anything is refused`() throws {
    let folder = try home.open()
    try home.put("", "file")
    _ = try folder.createFolder("empty")
    for name in ["file", "empty"] {
      #expect(
        throws: FileFailure.alreadyThere(FileOperation(.createFolder, "\(home.path)/\(name)"))
      ) { try folder.createWhole(name) { inner throws(FileFailure) in try fill(inner) } }
    }
    #expect(try home.names() == ["empty", "file"])
  }

  @Test(arguments: [
    (FileOperation.Action.createFolder, 1), (.openFolder, 2), (.setPermissions, 1),
    (.createFile, 1), (.write, 1), (.createFolder, 2), (.synchronise, 3), (.rename, 3),
    (.rename, 4),
  ])
  func `a failure at any step leaves nothing behind`(
    action: FileOperation.Action, time: Int
  ) throws {
    let folder = try home.open(failing(action, code: ENOSPC, time: time))
    let failure = #expect(throws: FileFailure.self) {
      try folder.createWhole("cycle") { inner throws(FileFailure) in try fill(inner) }
    }
    guard case .noSpace = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try home.names().isEmpty)
  }

  @Test func `what a killed command left is removed with all in it, when it is old`() async throws {
    let path = home.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try Folder(path: path).createWhole("cycle") { inner throws(FileFailure) in
        try inner.replace("policy.json", with: bytes("{}"))
        _ = try inner.createFolder("statements").createFolder("deeper")
        kill(getpid(), SIGKILL)
      }
    }
    let folder = try home.open()
    #expect(try folder.list().isEmpty)
    let left = try #require(try home.names().first)
    #expect(left.hasPrefix(".cycle.tmp-"))
    #expect(try folder.removeAbandonedWriting() == 0)
    try home.link("\(left)/link", to: home.path)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -4000)],
      ofItemAtPath: "\(home.path)/\(left)")
    #expect(try folder.removeAbandonedWriting() == 1)
    #expect(try home.names().isEmpty)
    #expect(FileManager.default.fileExists(atPath: home.path), "links are not followed")
  }
}
