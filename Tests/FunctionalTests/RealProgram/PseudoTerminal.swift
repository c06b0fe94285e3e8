import Foundation

/// A program that runs at a terminal of its own, at which the test types and reads.
///
/// Every wait has an end: where it is reached, the program with all that it started is killed, and
/// the error says what was on the screen.
final class PseudoTerminal {
  /// Why a test at a terminal cannot go on.
  struct Stuck: Error, CustomStringConvertible {
    let reason: String
    let screen: String

    var description: String { "\(reason); the screen showed:\n\(screen)" }
  }

  /// What was shown since something was last typed.
  struct Shown {
    let text: String
    /// Whether the program waits for a line, and has not ended.
    let isPrompt: Bool
  }

  /// The requests of Linux that unlock a terminal's other side and tell its number.
  private enum Request {
    static let unlock: UInt = 0x4004_5431
    static let number: UInt = 0x8004_5430
  }

  /// The flag that starts a program in a session of its own, which Swift does not take over.
  private static let newSession: Int16 = 0x80
  /// How long the program may take over anything.
  private static let patience = Duration.seconds(20)

  private let descriptor: Int32
  private let process: pid_t
  private var hasEnded = false
  /// Everything that was shown.
  private(set) var screen = ""

  /// Starts a program at a new terminal, which controls it.
  init(
    _ words: [String], in folder: String, environment: [String: String], columns: UInt16
  ) throws {
    descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard descriptor >= 0, ioctl(descriptor, Request.unlock, &lock) == 0,
      ioctl(descriptor, Request.number, &number) == 0
    else { throw Stuck(reason: "there is no terminal", screen: "") }
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
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
    else { throw Stuck(reason: "the program did not start", screen: "") }
    return process
  }

  deinit {
    kill()
    close(descriptor)
  }

  /// Ends the program, and whatever it started, as a power cut would.
  func kill() {
    if hasEnded { return }
    _ = Foundation.kill(-process, SIGKILL)
    waitpid(process, nil, 0)
    hasEnded = true
  }

  /// Types a text.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Types a text, and reads up to the next prompt.
  func answer(_ text: String) throws -> Shown {
    type(text)
    return try readToPrompt()
  }

  /// What the terminal shows until it ends in a prompt, or until the program ends.
  func readToPrompt() throws -> Shown {
    var bytes: [UInt8] = []
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while true {
      // Nothing but a prompt ends without the end of a line; it is written at once.
      let isPrompt = bytes.suffix(2) == Array(": ".utf8)[...]
      if try !isReady(within: isPrompt ? 2 : 250) {
        if isPrompt { return shown(bytes, isPrompt: true) }
        guard ContinuousClock.now < deadline else {
          _ = shown(bytes, isPrompt: false)
          throw stuck("nothing more came")
        }
        continue
      }
      var part = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &part, part.count)
      if count <= 0 { return shown(bytes, isPrompt: false) }
      bytes += part.prefix(count)
      if bytes.count > 1 << 20 { throw stuck("there was no end to it") }
    }
  }

  private func isReady(within milliseconds: Int32) throws -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = Foundation.poll(&poll, 1, milliseconds)
    if ready < 0, errno != EINTR { throw stuck("the terminal is gone") }
    return ready > 0
  }

  private func shown(_ bytes: [UInt8], isPrompt: Bool) -> Shown {
    let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    screen += text
    return Shown(text: text, isPrompt: isPrompt)
  }

  /// An error that shows the screen; the program is killed.
  func stuck(_ reason: String) -> Stuck {
    kill()
    return Stuck(reason: reason, screen: String(screen.suffix(4000)))
  }

  /// The code with which the program ends, once it has said its last.
  func exitCode() throws -> Int32 {
    var status: Int32 = 0
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { throw stuck("the program did not end") }
      usleep(1000)
    }
    hasEnded = true
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }
}
