import AppraisalCore
import AppraisalFiles

/// Runs the commands of the sample year with a clock of their own.
struct DemoStage {
  private let environment: Environment
  private let folder: String
  private let shown: String
  private let staffList: [UInt8]
  private var count = 0

  /// A stage for a workspace in a folder, shown under the name that the person gave.
  init(environment: Environment, folder: String, shown: String, staffList: [UInt8]) {
    self.environment = environment
    self.folder = folder
    self.shown = shown
    self.staffList = staffList
  }

  /// Runs the year up to a day, shows what is to be shown and counts the rest.
  ///
  /// - Throws: `Failure` where a command fails; the year stops there.
  mutating func play(_ script: DemoScript, until: Day?) throws(Failure) {
    var unseen = 0
    for line in script.lines {
      switch line {
      case .title(let title):
        sayUnseen(&unseen)
        environment.out("\n== \(title)\n")
      case .command(let day, let words, let isShown):
        if let until, day > until { continue }
        try run(words, on: day, isShown: isShown)
        unseen += isShown ? 0 : 1
      }
    }
    sayUnseen(&unseen)
  }

  private func sayUnseen(_ unseen: inout Int) {
    if unseen > 0 { environment.out("… and \(unseen) commands like these for the others.\n") }
    unseen = 0
  }

  private mutating func run(_ words: [String], on day: Day, isShown: Bool) throws(Failure) {
    count += 1
    let arguments = Array(words.dropFirst())
    let said = DemoOutput()
    var inner = clocked(on: day)
    inner.out = { said.add($0) }
    inner.err = { said.complain($0) }
    let code = Program.run(located(arguments), in: inner)
    if isShown { environment.out("$ \(quoted(words))\n\(said.text)") }
    if code != 0 {
      throw Failure(
        "Error: the sample year stopped at: \(quoted(words))\n\(said.complaint)", code: code)
    }
    if arguments.first == "init" { try placeStaffList() }
  }

  private func placeStaffList() throws(Failure) {
    do throws(FileFailure) {
      try OutsideFile.write(
        staffList, to: folder + "/staff.csv", fileSystem: environment.fileSystem)
    } catch {
      throw Failure(.file(error))
    }
  }

  /// Ends with the report, printed as the person asked, and what to look at next.
  ///
  /// - Throws: `Failure` where the report cannot be printed.
  func finish(_ script: DemoScript, on day: Day, _ options: [String]) throws(Failure) {
    environment.out("$ \(quoted(script.report))\n")
    let code = Program.run(
      located(Array(script.report.dropFirst()) + options), in: clocked(on: day))
    if code != 0 { throw Failure("", code: code) }
    environment.out("\n\(count) commands were run.\n")
    for line in script.closing { environment.out(line + "\n") }
  }

  /// Each command has an instant of its own, in the working hours of the day.
  private func clocked(on day: Day) -> Environment {
    var inner = environment
    let morning = Int(day.number) * 86_400_000 + 32_400_000
    let moment = Moment(milliseconds: morning + count % 28_800 * 1000) ?? .earliest
    let numbers = DemoNumbers(after: UInt64(count) << 12)
    inner.now = { moment }
    inner.random = { numbers.next() }
    inner.account = { "" }
    return inner
  }

  private func located(_ words: [String]) -> [String] {
    words.first == "init"
      ? words.map { $0 == shown ? folder : $0 } : words + ["--workspace", folder]
  }

  private func quoted(_ words: [String]) -> String {
    words.map { $0.contains(where: { " “”’'\"".contains($0) }) ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
  }
}

/// What a command of the sample year said.
///
/// The stream closures of an environment have to be `Sendable`; the sample year runs its commands
/// one after the other, so nothing else touches this meanwhile.
private final class DemoOutput: @unchecked Sendable {
  private(set) var text = ""
  private(set) var complaint = ""

  func add(_ more: String) { text += more }
  func complain(_ more: String) { complaint += more }
}

/// Numbers that differ from call to call, and are the same whenever the sample year is played.
///
/// Used by one command at a time, as `DemoOutput` is.
private final class DemoNumbers: @unchecked Sendable {
  private var last: UInt64

  init(after first: UInt64) {
    last = first
  }

  func next() -> UInt64 {
    last &+= 1
    return last
  }
}
