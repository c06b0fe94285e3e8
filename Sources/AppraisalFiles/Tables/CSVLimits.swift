/// The most that a table may hold, so that a wrong file is refused early and plainly.
public struct CSVLimits: Hashable, Sendable {
  /// The most bytes in the file.
  public var bytes = 32 << 20
  /// The most rows with anything in them.
  public var rows = 100_000
  /// The most cells in a row.
  public var columns = 512
  /// The most bytes in a cell, as UTF-8; a spreadsheet's cell holds 32,767 characters.
  public var cellBytes = 128 << 10
  /// The most problems that are listed one by one.
  public var problems = 100

  /// The usual limits, far above any staff list.
  public init() {}
}
