/// A question to the program for the values of a source at a place of an unfinished command line.
public struct CompletionRequest: Sendable, Equatable {
  /// The source named by the parameter's kind, such as `person`.
  public let source: String
  /// The path of the command.
  public let path: [String]
  /// What has been typed of the value; the answer may leave it out of account.
  public let partial: String
  /// The words given so far, by `--option` or `<argument>`.
  public let values: [String: [String]]

  /// A question.
  public init(source: String, path: [String], partial: String, values: [String: [String]]) {
    self.source = source
    self.path = path
    self.partial = partial
    self.values = values
  }

  /// The last word given to a parameter, by its `--option` or `<argument>`.
  public func value(of key: String) -> String? {
    values[key]?.last
  }
}
