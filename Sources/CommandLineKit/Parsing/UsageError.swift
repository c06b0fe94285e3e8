/// A command line that cannot be understood, with what to write instead.
public struct UsageError: Error, Equatable, Sendable {
  /// The exit status that says so, `EX_USAGE` of BSD's sysexits.h.
  public static let exitCode: Int32 = 64

  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, one sentence each.
  public let hints: [String]
  /// The usage line of the command in which it happened, where that is known.
  public let usage: String?
  /// The command line that shows the command's help, where that is known.
  public let helpCommand: String?

  /// An error whose command is not yet known.
  public init(_ message: String, hints: [String] = []) {
    self.init(message: message, hints: hints, usage: nil, helpCommand: nil)
  }

  /// An error whose command is not yet known, with at most one hint.
  public init(_ message: String, hint: String?) {
    self.init(message, hints: hint.map { [$0] } ?? [])
  }

  private init(message: String, hints: [String], usage: String?, helpCommand: String?) {
    self.message = message
    self.hints = hints
    self.usage = usage
    self.helpCommand = helpCommand
  }

  /// The lines to print on standard error, without a final newline.
  public var rendered: String {
    var lines = ["Error: \(printable(message))"]
    for (index, hint) in hints.enumerated() {
      lines.append((index == 0 ? "Help: " : "      ") + printable(hint))
    }
    if let usage { lines.append("Usage: \(usage)") }
    if let helpCommand { lines.append("  See '\(helpCommand)' for more.") }
    return lines.joined(separator: "\n")
  }

  func placed(usage: String, helpCommand: String) -> UsageError {
    UsageError(
      message: message, hints: hints, usage: self.usage ?? usage,
      helpCommand: self.helpCommand ?? helpCommand)
  }

  static func missing(_ specs: [ParameterSpec]) -> UsageError {
    let names = specs.map { "'\($0.keyWithValue)'" }.joined(separator: ", ")
    return UsageError(
      "Missing expected argument\(specs.count == 1 ? "" : "s") \(names)",
      hints: specs.filter { !$0.abstractWithDetails.isEmpty }
        .map { "\($0.keyWithValue)  \($0.abstractWithDetails)" })
  }
}
