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
