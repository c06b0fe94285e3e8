import AppraisalCore
import CommandLineKit
import ReportRendering

/// Where a command works and for whom.
public struct Place: Equatable, Sendable {
  var workspace: String?
  var cycle: CycleName?
  var acting: String?
  var onBehalfOf: String?

  static let options = Group(
    "Where and who",
    Option("workspace", .folder, "The workspace’s folder; else found upward from here"),
    Option("cycle", .cycle, "The cycle; else the only open one"),
    Option("as", .person, "The person who acts; else the one your account stands for"),
    Option("for", .person, "On whose behalf; only HR officers may"),
    into: Place.init(workspace:cycle:acting:onBehalfOf:))
}

/// How a command records.
public struct RecordingOptions: Equatable, Sendable {
  var place: Place
  var on: Day?
  var dryRun: Bool
  var quiet: Bool

  static let options = Group(
    "Recording", Place.options,
    Option("on", .day, "The day that it is about; else today"),
    Flag("dry-run", short: "n", "Say what would be recorded; record nothing"),
    Flag("quiet", short: "q", "Say nothing when all is well"),
    into: RecordingOptions.init(place:on:dryRun:quiet:))
}

/// How a command that changes the set-up works.
public struct SetUpOptions: Equatable, Sendable {
  var place: Place
  var dryRun: Bool
  var quiet: Bool

  static let options = Group(
    "Changing", Place.options,
    Flag("dry-run", short: "n", "Say what would be changed; change nothing"),
    Flag("quiet", short: "q", "Say nothing when all is well"),
    into: SetUpOptions.init(place:dryRun:quiet:))
}

/// How a command answers.
public struct AskingOptions: Equatable, Sendable {
  var place: Place
  var asOf: Day?
  var output: OutputOptions

  static let options = Group(
    "Asking", Place.options,
    Option("as-of", .day, "What was known at the end of this day; else today"),
    OutputOptions.options,
    into: AskingOptions.init(place:asOf:output:))
}

/// How a report is printed.
public struct OutputOptions: Equatable, Sendable {
  var format: ReportFormat?
  var file: String?
  var overwrite: Bool
  var color: ColorChoice

  static let options = Group(
    "Output",
    Option(
      "format", short: "f", .oneOf(ReportFormat.self),
      "How to print it; else as the file’s name ends, or as text"),
    Option("output", short: "o", .file, "Write to this file, readable by you alone"),
    Flag("overwrite", "Replace the file if there is one"),
    Option("color", .oneOf(ColorChoice.self), default: .auto, "When to use colours"),
    into: OutputOptions.init(format:file:overwrite:color:))
}

/// When colours are used.
public enum ColorChoice: String, CaseIterable, Equatable, Sendable {
  /// On a terminal that wants them.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
