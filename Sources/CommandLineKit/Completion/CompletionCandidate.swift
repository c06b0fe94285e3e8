/// A word that can stand at the place being completed.
public struct CompletionCandidate: Sendable, Equatable {
  /// The word.
  public let value: String
  /// What the word means, in a few words, or empty.
  public let description: String

  /// A word with what it means.
  public init(_ value: String, _ description: String = "") {
    self.value = value
    self.description = description
  }
}
