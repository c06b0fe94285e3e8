import AppraisalCore
import AppraisalFiles

/// Everything outside the program that a command may touch.
public struct Environment: Sendable {
  /// The clock.
  public var now: @Sendable () -> Moment
  /// Where results go.
  public var out: @Sendable (String) -> Void
  /// Where everything else goes.
  public var err: @Sendable (String) -> Void
  /// The next line that the person types, or nil at the end.
  public var input: @Sendable () -> String?
  /// The person at the terminal, if somebody is there.
  public var keyboard: Keyboard
  /// Whether a command runs within a conversation, which says itself what comes next.
  var isGuided = false
  /// The names of the command that runs, such as `report moderation`.
  var command = ""
  /// The folder in which the command was started.
  public var currentFolder: String
  /// The account of the computer that runs the command.
  public var account: @Sendable () -> String
  /// The terminal's width in columns.
  public var columns: Int
  /// Whether results go to a terminal.
  public var isTerminal: Bool
  /// Whether the person asked for no colours.
  public var noColor: Bool
  /// A number that differs from call to call.
  public var random: @Sendable () -> UInt64
  /// The policies that come with the program.
  public var builtIn: [BuiltInFile]
  /// Their worked cases, named by the policy's folder and the file, such as `NAME/pay.json`.
  public var builtInCases: [BuiltInFile]
  /// The schema of policy files.
  public var policySchema: @Sendable () -> [UInt8]
  /// The staff list of the sample school.
  public var sampleStaff: @Sendable () -> [UInt8]
  /// The commands of the sample school's year.
  public var sampleYear: @Sendable () -> [UInt8]
  /// The way to the operating system.
  public var fileSystem: FileSystem
  /// The way from the bytes of a policy’s file to the policy.
  public var policies: PolicyReader

  /// An environment.
  public init(
    now: @escaping @Sendable () -> Moment, out: @escaping @Sendable (String) -> Void,
    err: @escaping @Sendable (String) -> Void, input: @escaping @Sendable () -> String? = { nil },
    keyboard: Keyboard = .nobody,
    currentFolder: String,
    account: @escaping @Sendable () -> String,
    columns: Int = 80, isTerminal: Bool = false, noColor: Bool = false,
    random: @escaping @Sendable () -> UInt64, builtIn: [BuiltInFile],
    builtInCases: [BuiltInFile] = [],
    policySchema: @escaping @autoclosure @Sendable () -> [UInt8] = [],
    sampleStaff: @escaping @autoclosure @Sendable () -> [UInt8],
    sampleYear: @escaping @autoclosure @Sendable () -> [UInt8],
    fileSystem: FileSystem = FileSystem(), policies: PolicyReader = PolicyReader()
  ) {
    self.now = now
    self.out = out
    self.err = err
    self.input = input
    self.keyboard = keyboard
    self.currentFolder = currentFolder
    self.account = account
    self.columns = columns
    self.isTerminal = isTerminal
    self.noColor = noColor
    self.random = random
    self.builtIn = builtIn
    self.builtInCases = builtInCases
    self.policySchema = policySchema
    self.sampleStaff = sampleStaff
    self.sampleYear = sampleYear
    self.fileSystem = fileSystem
    self.policies = policies
  }

  /// The civil day on which the command runs.
  public var today: Day { now().civilDay }

  /// A path of the command line, seen from the folder in which the command was started.
  func path(_ path: String) -> String {
    if path == "." { return currentFolder }
    return path.hasPrefix("/") ? path : currentFolder + "/" + path
  }
}

/// A file that comes with the program.
public struct BuiltInFile: Sendable {
  /// The name; for a policy, that of its folder.
  public let name: String
  private let load: @Sendable () -> [UInt8]

  /// The bytes, copied out of the program only where they are asked for.
  public var bytes: [UInt8] { load() }

  /// A file.
  public init(name: String, bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
    self.name = name
    load = bytes
  }
}
