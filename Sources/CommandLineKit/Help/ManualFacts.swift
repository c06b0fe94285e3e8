/// What the manual page says beyond the declaration.
public struct ManualFacts: Sendable {
  /// One exit status and when it occurs.
  public struct ExitStatus: Sendable, Equatable {
    /// The status, 0 to 255.
    public let code: Int
    /// When the program exits with it.
    public let meaning: String

    /// A status and when it occurs.
    public init(_ code: Int, _ meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  /// A titled section of paragraphs parted by blank lines.
  public struct Section: Sendable, Equatable {
    /// The title, such as `Files`.
    public let title: String
    /// The text.
    public let text: String

    /// A section.
    public init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  /// The program's version.
  public let version: String
  /// The day of the version as `YYYY-MM-DD`, or empty.
  public let date: String
  /// Every exit status.
  public let exitStatuses: [ExitStatus]
  /// Sections that follow the exit statuses, such as files and environment.
  public let sections: [Section]

  /// The facts of a version.
  public init(
    version: String, date: String = "", exitStatuses: [ExitStatus], sections: [Section] = []
  ) {
    self.version = version
    self.date = date
    self.exitStatuses = exitStatuses
    self.sections = sections
  }
}
