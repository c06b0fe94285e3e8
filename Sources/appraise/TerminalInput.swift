import AppraiseCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from the terminal, for a conversation that an interruption ends and never cuts short.
///
/// From the first line on, the interrupting signal waits while the program works and is taken only
/// while it waits for a line. So what is being recorded is recorded whole.
final class TerminalInput: @unchecked Sendable {
  // The program has but one thread.
  private var bytes: [UInt8] = []
  private var isWaitingForSignals = false

  var keyboard: Keyboard {
    Keyboard(
      isTerminal: isatty(0) == 1, readLine: { self.line() }, hasMore: { self.hasMore() },
      edit: { self.edit($0) })
  }

  private func line() -> Keyboard.Line {
    holdSignals()
    while true {
      if isInterrupted { return .interrupted }
      if let end = bytes.firstIndex(of: 0x0A) { return typed(upTo: end) }
      guard waitForInput() else { return .interrupted }
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(0, &part, part.count)
      if count > 0 {
        bytes += part.prefix(count)
      } else if count == 0 || errno != EINTR {
        return bytes.isEmpty ? .end : typed(upTo: bytes.endIndex)
      }
    }
  }

  private func typed(upTo end: Int) -> Keyboard.Line {
    var line = bytes[..<end]
    if line.last == 0x0D { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    bytes.removeFirst(min(end + 1, bytes.count))
    return .typed(text)
  }

  /// Keeps the signal waiting from now on, so that only a wait for input is ended by it.
  private func holdSignals() {
    if isWaitingForSignals { return }
    isWaitingForSignals = true
    signal(SIGINT) { _ in }
    var held = interruption
    sigprocmask(SIG_BLOCK, &held, nil)
  }

  private var interruption: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }

  /// Whether the signal came while the program worked.
  private var isInterrupted: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1
  }

  /// Waits for input with the signal let through; false where the signal ended the wait.
  private func waitForInput() -> Bool {
    var open = sigset_t()
    sigprocmask(SIG_SETMASK, nil, &open)
    sigdelset(&open, SIGINT)
    var inputs = fd_set()
    withUnsafeMutableBytes(of: &inputs) { $0.storeBytes(of: 1, as: Int32.self) }
    return pselect(1, &inputs, nil, nil, nil, &open) >= 0 || errno != EINTR
  }

  /// Whether more is there already, or comes within the time that a paste takes.
  private func hasMore() -> Bool {
    if !bytes.isEmpty { return true }
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 20) > 0 && input.revents & Int16(POLLIN) != 0
  }

  /// Runs the person's editor; an interruption meanwhile is the editor's.
  private func edit(_ path: String) -> Keyboard.Editing {
    guard let editor = editor else { return .none }
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT) { _ in }
      signal(SIGQUIT, SIG_DFL)
    }
    return run(["sh", "-c", "\(editor) \"$1\"", "sh", path]) ? .done : .failed
  }

  private var editor: String? {
    ["VISUAL", "EDITOR"].lazy.compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }
    .first { !$0.isEmpty }
  }

  private func run(_ words: [String]) -> Bool {
    #if canImport(Glibc)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = interruption
    sigaddset(&usual, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
