/// One column of a table.
public struct Column: Hashable, Sendable {
  /// What a column's cells hold, which decides how they are aligned and written as data.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Plain text.
    case text
    /// Whole or decimal numbers.
    case number
    /// Civil days.
    case day
    /// Counts out of a total.
    case share
    /// Codes of levels.
    case level
  }

  /// The stable name that programs know the column by.
  public let id: String
  /// The heading that people read.
  public let title: String
  /// What the cells hold.
  public let kind: Kind

  /// A column with its name, heading and kind.
  public init(id: String, title: String, kind: Kind = .text) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}
