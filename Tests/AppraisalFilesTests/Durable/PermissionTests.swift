import AppraisalFiles
import Foundation
import Testing

/// The mask of permissions belongs to the whole process, so each test has a process of its own.
struct PermissionTests {
  @Test func `files and folders are private when the account shares everything`() async {
    await #expect(processExitsWith: .success) { try checkPrivacy(mask: 0o000) }
  }

  @Test func `files and folders are private under the usual mask`() async {
    await #expect(processExitsWith: .success) { try checkPrivacy(mask: 0o022) }
  }

  @Test func `files and folders are private under a strict mask`() async {
    await #expect(processExitsWith: .success) { try checkPrivacy(mask: 0o077) }
  }

  @Test func `files stay usable to their owner under a mask that would take theirs away`() async {
    await #expect(processExitsWith: .success) { try checkPrivacy(mask: 0o277) }
  }

  @Test func `what belongs to another account is refused in words`() async throws {
    let home = try TestFolder()
    try home.put("theirs", "a")
    let inner = try home.open().createFolder("inner")
    try inner.replace("secret", with: bytes("x"))
    // The superuser is held back by nothing and so becomes an account that owns nothing here;
    // any other account takes its own permissions away.
    let shared = getuid() == 0 ? 0o755 : 0o555
    let hidden = getuid() == 0 ? 0o600 : 0o000
    try FileManager.default.setAttributes(
      [.posixPermissions: hidden], ofItemAtPath: home.path + "/a")
    try FileManager.default.setAttributes(
      [.posixPermissions: getuid() == 0 ? 0o700 : 0o000], ofItemAtPath: home.path + "/inner")
    try FileManager.default.setAttributes([.posixPermissions: shared], ofItemAtPath: home.path)
    let path = home.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      if getuid() == 0 { try #require(setuid(65534) == 0) }
      let folder = try Folder(path: path)
      let read = #expect(throws: FileFailure.self) { try folder.read("a") }
      #expect(read?.message == "could not be read: you may not read it")
      #expect(read?.exitCode == 66)
      let opened = #expect(throws: FileFailure.self) { try folder.folder("inner") }
      #expect(opened == .notPermitted(FileOperation(.openFolder, "\(path)/inner")))
      let writes: [() throws -> Void] = [
        { try folder.replace("a", with: bytes("ours")) }, { try folder.create("b", with: []) },
        { _ = try folder.createFolder("c") }, { try folder.remove("a") },
        { try folder.withLock { () throws(FileFailure) in } },
      ]
      for write in writes {
        let failure = #expect(throws: FileFailure.self) { try write() }
        #expect(failure?.message.hasSuffix(": you may not write in this folder") == true)
        #expect(failure?.exitCode == 73)
      }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: home.path + "/inner")
    #expect(try home.names() == ["a", "inner"])
  }
}

private func checkPrivacy(mask: mode_t) throws {
  let home = try TestFolder()
  umask(mask)
  let folder = try home.open()
  let inner = try folder.createFolder("inner")
  try folder.replace("replaced", with: bytes("x"))
  try folder.replaceAll([NewContent("one", []), NewContent("two", [])])
  try folder.create("created", with: bytes("x"))
  try OutsideFile.write(bytes("x"), to: home.path + "/outside")
  try inner.withLock { () throws(FileFailure) in }
  for name in ["replaced", "one", "two", "created", "outside"] {
    #expect(try home.permissions(name) == 0o600, "\(name)")
  }
  #expect(try home.permissions("inner") == 0o700)
  #expect(try home.permissions("inner/.lock") & 0o177 == 0)
  // A file that was shared by hand does not stay so.
  try FileManager.default.setAttributes(
    [.posixPermissions: 0o666], ofItemAtPath: home.path + "/replaced")
  try folder.replace("replaced", with: bytes("y"))
  #expect(try home.permissions("replaced") == 0o600)
}
