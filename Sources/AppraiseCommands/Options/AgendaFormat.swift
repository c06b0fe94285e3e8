import CommandLineKit
import ReportRendering

/// A form that the agenda can be printed in: those of every report, and a calendar.
enum AgendaFormat: String, CaseIterable, Equatable, Sendable {
  case text
  case json
  case csv
  case markdown
  case html
  /// Days for a calendar program.
  case ics

  /// The form of a report, or nil for a calendar.
  var report: ReportFormat? { ReportFormat(rawValue: rawValue) }

  /// The form that the ending of a file's name stands for, or nil for other endings.
  init?(forFile path: String) {
    if path.lowercased().hasSuffix(".ics") {
      self = .ics
    } else if let format = ReportFormat(forFile: path), let own = Self(rawValue: format.rawValue) {
      self = own
    } else {
      return nil
    }
  }
}

/// How the agenda is printed.
struct AgendaOutputOptions: Equatable, Sendable {
  var format: AgendaFormat?
  var file: String?
  var overwrite: Bool
  var color: ColorChoice

  static let options = Group(
    "Output",
    Option(
      "format", short: "f", .oneOf(AgendaFormat.self),
      "How to print it; else as the file’s name ends, or as text"),
    Option("output", short: "o", .file, "Write to this file, readable by you alone"),
    Flag("overwrite", "Replace the file if there is one"),
    Option("color", .oneOf(ColorChoice.self), default: .auto, "When to use colours"),
    into: AgendaOutputOptions.init(format:file:overwrite:color:))

  /// The form that is wanted: as given, as the file's name ends, or text.
  var wanted: AgendaFormat { format ?? file.flatMap(AgendaFormat.init(forFile:)) ?? .text }

  /// The same for a report, whose form is `report`.
  func reporting(as report: ReportFormat) -> OutputOptions {
    OutputOptions(format: report, file: file, overwrite: overwrite, color: color)
  }
}
