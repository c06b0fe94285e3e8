import AppraisalCore
import AppraiseCommands
import Foundation
import Synchronization

/// Runs command lines inside the test, in a folder of their own, with a clock of their own.
///
/// Nothing of the computer reaches the commands: what they say depends on their words alone.
final class CommandRunner {
  /// What stands for the folder's path in everything that is compared.
  static let shownFolder = "/home/office"

  let folder: TestFolder
  let clock: TickingClock
  var account = "office"
  var columns = 80
  /// The lines that the person types.
  var typed: [String] = []
  /// The lines typed at the terminal, `^C` for an interruption; nil where there is no terminal.
  var keys: [String]?
  /// What the person's editor makes of a text; nil where they name none.
  var editor: (@Sendable (String) -> String)?
  /// The folder in which commands start, below the runner's own.
  var place = ""
  private(set) var count = 0

  init(day: Day) throws {
    OddSurroundings.enter()
    folder = try TestFolder()
    clock = TickingClock(milliseconds: 0)
    clock.set(to: day)
  }

  /// Goes on from what another runner left behind.
  init(continuing state: State) throws {
    OddSurroundings.enter()
    folder = try TestFolder(copying: state.folder)
    clock = TickingClock(milliseconds: state.reading)
    account = state.account
    columns = state.columns
    place = state.place
    count = state.count
  }

  /// What a runner left behind, for others to go on from.
  struct State {
    let folder: TestFolder
    let reading: Int
    let account: String
    let columns: Int
    let place: String
    let count: Int
  }

  var state: State {
    State(
      folder: folder, reading: clock.reading, account: account, columns: columns, place: place,
      count: count)
  }

  /// The folder in which commands start.
  var currentFolder: String { place.isEmpty ? folder.path : folder.path + "/" + place }

  /// Runs one command line.
  func run(_ words: [String]) -> Outcome {
    count += 1
    clock.passMinute()
    let said = Mutex("")
    let complained = Mutex("")
    let screen = Mutex("")
    let lines = Mutex(typed[...])
    let numbers = SeededNumbers(seed: UInt64(count))
    let environment = Environment(
      now: { [clock] in clock.now() },
      out: { text in
        said.withLock { $0 += text }
        screen.withLock { $0 += text }
      },
      err: { text in
        complained.withLock { $0 += text }
        screen.withLock { $0 += text }
      },
      input: { lines.withLock { $0.popFirst() } },
      keyboard: keyboard { text in
        said.withLock { $0 += text }
        screen.withLock { $0 += text }
      },
      currentFolder: currentFolder, account: { [account] in account }, columns: columns,
      random: { numbers.next() }, builtIn: ShippedFiles.policies,
      builtInCases: ShippedFiles.cases, policySchema: ShippedFiles.policySchema,
      sampleStaff: ShippedFiles.staffList, sampleYear: ShippedFiles.sampleYear,
      policies: ReadPolicies.reader)
    let code = Program.run(words, in: environment)
    return Outcome(
      output: shown(said.withLock { $0 }), complaint: shown(complained.withLock { $0 }),
      screen: shown(screen.withLock { $0 }), code: code)
  }

  /// Types the lines one after the other; the terminal shows each.
  private func keyboard(_ echo: @escaping @Sendable (String) -> Void) -> Keyboard {
    let keys = TypedKeys(keys ?? [])
    let editor = editor
    return Keyboard(
      isTerminal: self.keys != nil,
      readLine: {
        guard let line = keys.next() else { return .end }
        echo(line == "^C" ? line : line.filter { $0 != "\u{1B}" } + "\n")
        return line == "^C" ? .interrupted : .typed(line)
      },
      edit: { path in
        guard let editor else { return .none }
        let url = URL(filePath: path)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return .failed }
        return (try? Data(editor(text).utf8).write(to: url)) == nil ? .failed : .done
      })
  }

  private func shown(_ text: String) -> String {
    // Tables for spreadsheets end their lines as spreadsheets do.
    text.replacingOccurrences(of: folder.path, with: CommandRunner.shownFolder)
      .replacingOccurrences(of: "\r\n", with: "\n")
  }
}

/// Lines that are typed one after the other.
private final class TypedKeys: Sendable {
  private let lines: Mutex<ArraySlice<String>>

  init(_ lines: [String]) {
    self.lines = Mutex(lines[...])
  }

  func next() -> String? { lines.withLock { $0.popFirst() } }
}

/// Numbers that are the same in every run.
private final class SeededNumbers: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) {
    state = Mutex(seed &* 0x9E37_79B9_7F4A_7C15)
  }

  func next() -> UInt64 {
    state.withLock { state in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11
    }
  }
}

/// A zone, a language and a width that would show in the output if anything looked at them.
private enum OddSurroundings {
  static func enter() { _ = entered }

  private static let entered: Bool = {
    setenv("TZ", "Pacific/Kiritimati", 1)
    setenv("LANG", "tr_TR.UTF-8", 1)
    setenv("LC_ALL", "tr_TR.UTF-8", 1)
    setenv("COLUMNS", "57", 1)
    return true
  }()
}
