import AppraisalCore
import AppraiseCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real clock, streams, folder and account.
enum SystemEnvironment {
  static func current() -> Environment {
    Environment(
      now: now, out: { write($0, to: 1) }, err: { write($0, to: 2) },
      input: { readLine() }, keyboard: TerminalInput().keyboard,
      currentFolder: currentFolder, account: { Account.name }, columns: columns,
      isTerminal: isatty(1) == 1, noColor: variable("NO_COLOR").map { !$0.isEmpty } ?? false,
      random: { UInt64.random(in: .min ... .max) }, builtIn: BuiltInFiles.policies,
      builtInCases: BuiltInFiles.cases, policySchema: BuiltInFiles.policySchema,
      sampleStaff: BuiltInFiles.staffList, sampleYear: BuiltInFiles.year)
  }

  @Sendable private static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000) ?? .earliest
  }

  /// Written at once, so that nothing is lost should the program end suddenly.
  @Sendable private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if count < 0, errno != EINTR {
        return
      }
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static var columns: Int {
    let widths = 40...500
    if let text = variable("COLUMNS"), let number = Int(text), widths.contains(number) {
      return number
    }
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, widths.contains(Int(size.ws_col)) {
      return Int(size.ws_col)
    }
    return 80
  }
}
