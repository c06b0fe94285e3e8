import AppraisalFiles
import Foundation
import Synchronization
import Testing

struct FileLockTests {
  let home: TestFolder

  init() throws {
    home = try TestFolder()
  }

  @Test func `a second command is kept out, told which file, and let in afterwards`() throws {
    let first = try home.open()
    let second = try home.open()
    try first.withLock { () throws(FileFailure) in
      let failure = #expect(
        throws: FileFailure.locked(FileOperation(.lock, "\(home.path)/.lock"), seconds: 0)
      ) { try second.withLock(waitingSeconds: 0) { () throws(FileFailure) in } }
      #expect(failure?.exitCode == 75)
      #expect(
        failure?.description
          == "\(home.path)/.lock: another command is writing here, and was still after waiting "
          + "0 seconds; wait until the other command has finished, then try again")
    }
    #expect(try second.withLock(waitingSeconds: 0) { () throws(FileFailure) in 7 } == 7)
  }

  @Test func `the lock is freed when what is done under it fails`() throws {
    let folder = try home.open()
    #expect(throws: FileFailure.self) {
      try folder.withLock { () throws(FileFailure) in _ = try folder.read("none") }
    }
    try folder.withLock(waitingSeconds: 0) { () throws(FileFailure) in }
  }

  @Test func `a failure to lock becomes the caller's own problem`() throws {
    struct Problem: Error, Equatable { let text: String }
    let folder = try home.open(failing(.openLock, code: EROFS))
    let failure = #expect(throws: Problem.self) {
      try folder.withLock(refusal: { Problem(text: $0.description) }) { () throws(Problem) in }
    }
    #expect(failure?.text.contains("the disk can only be read") == true)
  }

  @Test func `folders have locks of their own`() throws {
    let folder = try home.open()
    let inner = try folder.createFolder("inner")
    try folder.withLock { () throws(FileFailure) in
      try inner.withLock(waitingSeconds: 0) { () throws(FileFailure) in }
    }
  }

  @Test func `a command that waits is not overtaken by one that comes later`() throws {
    let later = Mutex<FileFailure?>(nil)
    let path = home.path
    // Comes along when the lock is free but the first command has yet to take it.
    let first = try home.open(
      FileSystem { operation in
        guard operation.action == .lock else { return nil }
        do {
          try Folder(path: path).withLock(waitingSeconds: 0) { () throws(FileFailure) in }
        } catch {
          later.withLock { $0 = error as? FileFailure }
        }
        return nil
      })
    try first.withLock { () throws(FileFailure) in
      #expect(
        later.withLock { $0 } == .locked(FileOperation(.lock, "\(path)/.lock"), seconds: 0))
    }
    try home.open().withLock(waitingSeconds: 0) { () throws(FileFailure) in }
  }

  @Test(arguments: [EOPNOTSUPP, ENOLCK, EBADF])
  func `a disk that keeps no queue locks all the same`(code: Int32) throws {
    let folder = try home.open(FileSystem { $0.action == .queue ? code : nil })
    try folder.withLock { () throws(FileFailure) in
      for other in [folder, try reopened()] {
        #expect(throws: FileFailure.self) {
          try other.withLock(waitingSeconds: 0) { () throws(FileFailure) in }
        }
      }
    }
  }

  private func reopened() throws(FileFailure) -> Folder {
    try Folder(path: home.path)
  }

  @Test(arguments: [FileOperation.Action.openLock, .lock])
  func `a lock that the disk does not offer is a failure, not a lock`(
    action: FileOperation.Action
  ) throws {
    let failure = #expect(throws: FileFailure.self) {
      try home.open(failing(action, code: ENOLCK)).withLock { () throws(FileFailure) in
        Issue.record("nothing may be done without the lock")
      }
    }
    #expect(
      failure?.message == "could not be locked: this kind of disk does not offer what is needed")
    #expect(failure?.exitCode == 74)
  }

  @Test func `a lock file that was removed while a command waited locks nobody out`() throws {
    let removals = Mutex(0)
    let path = home.path
    // Removes the file between opening and locking, as somebody tidying up might.
    let folder = try home.open(
      FileSystem { operation in
        if operation.action == .lock,
          removals.withLock({
            $0 += 1; return $0 == 1
          })
        {
          unlink(path + "/.lock")
        }
        return nil
      })
    try folder.withLock { () throws(FileFailure) in
      #expect(removals.withLock { $0 } == 2)
      #expect(throws: FileFailure.self) {
        try home.open().withLock(waitingSeconds: 0) { () throws(FileFailure) in }
      }
    }
  }

  @Test func `a link, a pipe or a folder in place of the lock file is refused`() throws {
    try home.put("kept", "target")
    try home.link(".lock", to: "target")
    let link = #expect(throws: FileFailure.self) {
      try home.open().withLock { () throws(FileFailure) in }
    }
    #expect(link == .symlink(FileOperation(.openLock, "\(home.path)/.lock")))
    try FileManager.default.removeItem(atPath: home.path + "/.lock")
    try home.makePipe(".lock")
    #expect(throws: FileFailure.notRegular(FileOperation(.openLock, "\(home.path)/.lock"))) {
      try home.open().withLock { () throws(FileFailure) in }
    }
    try FileManager.default.removeItem(atPath: home.path + "/.lock")
    try FileManager.default.createDirectory(
      atPath: home.path + "/.lock", withIntermediateDirectories: false)
    #expect(throws: FileFailure.notRegular(FileOperation(.openLock, "\(home.path)/.lock"))) {
      try home.open().withLock { () throws(FileFailure) in }
    }
  }

  @Test func `threads that record into one file lose nothing`() async throws {
    try home.put("", "log")
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask { [home] in
          await onThreadOfItsOwn {
            for entry in 0..<25 { try append("\(writer)-\(entry)\n", in: home.path) }
          }
        }
      }
    }
    let lines = try home.text("log").split(separator: "\n")
    #expect(lines.count == 200)
    #expect(Set(lines).count == 200)
  }

  @Test func `processes that record into one file lose nothing`() async throws {
    try home.put("", "log")
    let path = home.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, writer = writer as Int] in
            for entry in 0..<25 { try append("\(writer)-\(entry)\n", in: path) }
          }
        }
      }
    }
    let lines = try home.text("log").split(separator: "\n")
    #expect(lines.count == 200)
    #expect(Set(lines).count == 200)
  }
}

private func append(_ line: String, in path: String) throws {
  let folder = try Folder(path: path)
  try folder.withLock { () throws(FileFailure) in
    try folder.replace("log", with: try folder.read("log") + bytes(line))
  }
}

private func onThreadOfItsOwn(_ body: @escaping @Sendable () throws -> Void) async {
  await withCheckedContinuation { continuation in
    Thread {
      do { try body() } catch { Issue.record(error) }
      continuation.resume()
    }.start()
  }
}
