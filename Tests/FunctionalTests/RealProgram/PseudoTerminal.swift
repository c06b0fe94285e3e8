import Foundation

/// A program that runs at a terminal of its own, at which the test types and reads.
final class PseudoTerminal {
  /// Why there is no terminal.
  struct Unavailable: Error {
    let step: String
  }

  /// The requests of Linux that unlock a terminal's other side and tell its number.
  private enum Request {
    static let unlock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
  }

  /// The flag that starts a program in a session of its own, which Swift does not take over.
  private static let newSession: Int16 = 0x80

  private let descriptor: Int32
  private let process: pid_t
  private var status: Int32?

  /// Starts a program at a new terminal, which controls it.
  init(_ words: [String], in folder: String, environment: [String: String]) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Unavailable(step: "open") }
    var lock: Int32 = 0
    var number: Int32 = 0
    guard ioctl(descriptor, Request.unlock, &lock) == 0,
      ioctl(descriptor, Request.number, &number) == 0
    else { throw Unavailable(step: "unlock") }
    process = try PseudoTerminal.start(
      words, in: folder, environment, terminal: "/dev/pts/\(number)")
  }

  private static func start(
    _ words: [String], in folder: String, _ environment: [String: String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The leader of a session gets the first terminal that it opens as its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    let command = ["/usr/bin/env", "-C", folder] + words
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    guard posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables) == 0
    else { throw Unavailable(step: "spawn") }
    return process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
  }

  /// Types a text.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// What the terminal shows until it ends in a prompt, or until the program ends.
  ///
  /// - Returns: nil where neither happened within the time of patience.
  func readToPrompt() -> (text: String, isPrompt: Bool)? {
    var bytes: [UInt8] = []
    while true {
      let isPrompt = bytes.suffix(2) == Array(": ".utf8)[...]
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // After a prompt nothing comes; what else ends so goes on at once.
      let ready = Foundation.poll(&poll, 1, isPrompt ? 10 : 30_000)
      let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
      if ready == 0 { return isPrompt ? (text, true) : nil }
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &part, part.count)
      if count <= 0 { return (text, false) }
      bytes += part.prefix(count)
    }
  }

  /// The code with which the program ended.
  func exitCode() -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    self.status = status
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
