/// One reason why a staff list cannot be imported as it is.
public struct ImportProblem: Hashable, Sendable {
  /// The line of the file, counted from 1, or nil where the problem is in the command itself.
  public var line: Int?
  /// The heading of the column, where one cell is at fault.
  public var column: String?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, as a sentence.
  public var remedy: String

  /// A problem with its place, what is wrong and what to do.
  public init(line: Int?, column: String? = nil, message: String, remedy: String) {
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// The place, what is wrong and the remedy on one line.
  public var text: String {
    let place = [line.map { "line \($0)" }, column.map { "“\($0)”" }].compactMap(\.self)
    let prefix = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return "\(prefix)\(message). \(remedy)"
  }
}

/// Everything that keeps a staff list from being imported, in the order of the file.
public struct ImportRefusal: Error, Hashable, Sendable {
  /// The problems, never none.
  public let problems: [ImportProblem]

  init(_ problems: [ImportProblem]) {
    self.problems = problems
  }
}

/// What is wrong with the text of one cell.
struct CellFault: Error {
  let message: String
  let remedy: String
}
