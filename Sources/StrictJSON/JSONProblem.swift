/// One thing that is wrong with a JSON text, where it is, and what to do about it.
public struct JSONProblem: Error, Equatable, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in characters (Unicode scalars).
  public let column: Int
  /// The key path of the value concerned, such as `assessment.overall.rows[2].when`.
  ///
  /// It is empty for the outermost value.
  public let path: String
  /// What is wrong, and what was expected.
  public let message: String
  /// What the author of the text can do about it.
  public let remedy: String?

  /// A problem at a line and column, both counted from 1.
  public init(line: Int, column: Int, path: String, message: String, remedy: String? = nil) {
    self.line = line
    self.column = column
    self.path = path
    self.message = message
    self.remedy = remedy
  }

  /// A problem at a place.
  public init(at place: JSONPlace, path: String, message: String, remedy: String? = nil) {
    self.init(
      line: place.line, column: place.column, path: path, message: message, remedy: remedy)
  }
}

extension JSONProblem: CustomStringConvertible {
  /// The problem as `LINE:COLUMN: path: message (remedy)`, without what is absent.
  public var description: String {
    let pathPart = path.isEmpty ? "" : "\(path): "
    let remedyPart = remedy.map { " (\($0))" } ?? ""
    return "\(line):\(column): \(pathPart)\(message)\(remedyPart)"
  }
}
