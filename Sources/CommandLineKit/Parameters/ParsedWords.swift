/// The words of a command line, sorted by the parameter that each was given to.
public struct ParsedWords: Sendable, Equatable {
  private let words: [String: [String]]

  /// Words under the `key` of their parameter; a flag has one empty word each time it is given.
  public init(_ words: [String: [String]]) {
    self.words = words
  }

  /// The words given to a parameter, in order; empty where it was left out.
  public func words(for spec: ParameterSpec) -> [String] {
    words[spec.key] ?? []
  }
}
