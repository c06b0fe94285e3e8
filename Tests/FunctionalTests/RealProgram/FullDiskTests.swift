import Foundation
import Testing

/// A disk that is full or can only be read, where the account may make one.
@Suite(.enabled(if: RealProgram.path != nil && SmallDisk.isPossible), .timeLimit(.minutes(12)))
struct FullDiskTests {
  private let disk: SmallDisk
  private let program: RealProgram

  init() throws {
    disk = try SmallDisk(copying: try Prepared.state("set-up").folder)
    program = try RealProgram(in: disk.folder)
  }

  static let commands = [
    "appraise note H04 \"$(printf 'x%.0s' $(seq 20000))\" --workspace ours --as H03",
    "appraise people import ours/staff.csv --workspace ours --as H02",
    "appraise cycle open 2026-27 --policy ours --from 2026-04-01 --to 2027-03-31"
      + " --workspace ours --as H02",
    "appraise policy adopt staffordshire --name other --workspace ours --as H02",
    "appraise init theirs --organisation Theirs",
  ]

  @Test func `a full disk is said, and nothing is changed`() throws {
    let filled = try program.run("yes | dd of=filler bs=1024 2>/dev/null; yes >>filler; true")
    #expect(filled.code == 0)
    for command in Self.commands where !command.contains("import") {
      let before = try disk.folder.content()
      let outcome = try program.run(command)
      #expect(outcome.code == 74, "\(command): \(outcome.screen)")
      #expect(outcome.complaint.contains("there is no space left on the disk"), "\(command)")
      #expect(try disk.folder.content() == before, "\(command)")
    }
    let outcome = try program.run("appraise mine --workspace ours --as H03 | head -1")
    #expect(outcome.complaint.isEmpty)
  }

  @Test func `a disk that can only be read is said, and reading goes on`() throws {
    let before = try disk.folder.content()
    try disk.makeReadOnly()
    for command in Self.commands {
      let outcome = try program.run(command)
      #expect(outcome.code == 73, "\(command): \(outcome.screen)")
      #expect(outcome.complaint.contains("the disk can only be read, not written"), "\(command)")
    }
    #expect(try disk.folder.content() == before)
    // What is shown of somebody else is written down first; where that cannot be, it is not shown.
    let shown = try program.run("appraise show H04 --workspace ours --as H03")
    #expect(shown.output.isEmpty && shown.complaint.contains("Not shown"))
    #expect(try program.run("appraise mine --workspace ours --as H03").code == 0)
  }
}

/// A small disk in memory.
final class SmallDisk: Sendable {
  let folder: TestFolder

  init(copying other: TestFolder?) throws {
    folder = try TestFolder()
    try #require(
      SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=768k,mode=700", "tmpfs", folder.path))
    guard let other else { return }
    try #require(SmallDisk.run("cp", "-rp", other.path + "/ours", folder.path))
  }

  func makeReadOnly() throws {
    try #require(SmallDisk.run("mount", "-o", "remount,ro", folder.path))
  }

  deinit {
    _ = SmallDisk.run("umount", folder.path)
  }

  static let isPossible = getuid() == 0 && (try? SmallDisk(copying: nil)) != nil

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
