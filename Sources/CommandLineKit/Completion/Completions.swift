/// The answer to a request for completion.
public struct Completions: Sendable, Equatable {
  /// Names that the shell finds itself when there are no candidates.
  public enum Fallback: String, Sendable {
    /// Nothing.
    case none
    /// Files and folders.
    case files
    /// Folders.
    case folders
  }

  /// The words that fit, in the order to show.
  public let candidates: [CompletionCandidate]
  /// What the shell is to find itself.
  public let fallback: Fallback

  /// An answer.
  public init(_ candidates: [CompletionCandidate], fallback: Fallback = .none) {
    self.candidates = candidates
    self.fallback = fallback
  }

  func beginning(with partial: String) -> Completions {
    Completions(candidates.filter { $0.value.hasPrefix(partial) }, fallback: fallback)
  }

  func prefixed(by prefix: String) -> Completions {
    Completions(
      candidates.map { CompletionCandidate(prefix + $0.value, $0.description) },
      fallback: fallback)
  }
}
