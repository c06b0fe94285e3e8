import AppraisalCore

/// A form that any report can be printed in.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text for a terminal.
  case text
  /// Data for programs.
  case json
  /// Tables for a spreadsheet.
  case csv
  /// Text for wikis and notes.
  case markdown
  /// A document for reading and printing.
  case html
}

/// The report in one of the formats.
///
/// - Parameters:
///   - report: The report to print.
///   - format: The form to print it in.
///   - columns: The width of the terminal in columns; only text uses it.
///   - color: Whether text may use the terminal's colours.
/// - Returns: The whole document, ending with a line break unless it is empty.
public func render(
  _ report: Report, as format: ReportFormat, columns: Int = 80, color: Bool = false
) -> String {
  switch format {
  case .text: TextRenderer(columns: columns, color: color).render(report)
  case .json: JSONRenderer().render(report)
  case .csv: CSVRenderer().render(report)
  case .markdown: MarkdownRenderer().render(report)
  case .html: HTMLRenderer().render(report)
  }
}
