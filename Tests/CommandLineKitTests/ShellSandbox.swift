import Foundation

/// A folder with a stand-in for the program, which notes what it is asked and gives a fixed answer.
struct ShellSandbox {
  let folder: URL

  init(script: String, answer: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("completion-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("appraise")
    try Data(
      """
      #!/bin/sh
      printf '%s\\n' "$@" >"\(folder.path)/asked"
      cat "\(folder.path)/answer"

      """.utf8
    ).write(to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path)
    try Data(answer.utf8).write(to: folder.appendingPathComponent("answer"))
    try Data(script.utf8).write(to: folder.appendingPathComponent("script"))
    try Data().write(to: folder.appendingPathComponent("data file.csv"))
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("data folder"), withIntermediateDirectories: true)
  }

  /// The arguments that the stand-in was last called with.
  var asked: [String] {
    ((try? String(contentsOf: folder.appendingPathComponent("asked"), encoding: .utf8)) ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// What a shell prints while running the commands in the folder.
  ///
  /// A shell that waits for keys for ever is stopped, so that a broken script fails its test.
  func run(_ shell: String, _ commands: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["timeout", "45", shell, "-c", commands]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = folder.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["HOME"] = folder.path
    environment["TERM"] = "dumb"
    environment["LC_ALL"] = "C.UTF-8"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
