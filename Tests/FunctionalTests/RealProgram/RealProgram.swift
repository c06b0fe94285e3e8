import Foundation
import Testing

/// The built program itself, in a folder of its own, with surroundings that the test names.
struct RealProgram {
  /// The program that was built beside these tests, if it was.
  static let path: String? = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let built = tests.deletingLastPathComponent().appending(path: "appraise").path
    return FileManager.default.isExecutableFile(atPath: built) ? built : nil
  }()

  let folder: TestFolder
  let program: String

  /// A workspace “ours” with an open cycle, made by the transcript “set-up”.
  init() throws {
    folder = try TestFolder(copying: try Prepared.state("set-up").folder)
    program = try #require(RealProgram.path)
  }

  /// An empty folder elsewhere, such as on a small disk.
  init(in folder: TestFolder) throws {
    self.folder = folder
    program = try #require(RealProgram.path)
  }

  /// Starts a command of a shell in the folder, with the program on its path.
  func start(_ script: String, in shell: String = "bash") throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "100", shell, "-c", script]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = [
      "PATH": URL(filePath: program).deletingLastPathComponent().path
        + ":/usr/local/bin:/usr/bin:/bin",
      "HOME": folder.path, "TERM": "dumb", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati",
      "COLUMNS": "73", "SWIFT_BACKTRACE": "enable=no",
    ]
    return try Running(process)
  }

  /// Runs a command of a shell to its end.
  func run(_ script: String, in shell: String = "bash") throws -> Outcome {
    try start(script, in: shell).outcome()
  }

  /// A command that was started.
  final class Running {
    private let process: Process
    private let output = Pipe()
    private let complaint = Pipe()

    init(_ process: Process) throws {
      self.process = process
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = complaint
      try process.run()
    }

    /// What it said by its end; what it says is little, so that neither pipe fills.
    func outcome() -> Outcome {
      let said = output.fileHandleForReading.readDataToEndOfFile()
      let complained = complaint.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let (output, complaint) = (
        String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self)
      )
      return Outcome(
        output: output, complaint: complaint, screen: output + complaint,
        code: process.terminationStatus)
    }
  }
}
