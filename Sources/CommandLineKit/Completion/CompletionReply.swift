extension Declaration {
  /// The text that a shell's completion script reads, one candidate a line.
  ///
  /// - Parameters:
  ///   - words: the words as the script handed them over, up to the one to complete.
  ///   - shell: the shell that asks.
  ///   - resolve: finds the values of a dynamic source.
  /// - Returns: the text, ending with a line break unless it is empty.
  public func completionReply(
    to words: [String], in shell: Shell, resolve: (CompletionRequest) -> [CompletionCandidate]
  ) -> String {
    let bash = shell == .bash ? BashWords(words) : nil
    let answer = completions(for: bash?.words ?? words, resolve: resolve)
    if answer.candidates.isEmpty, answer.fallback != .none {
      return "\t\(answer.fallback.rawValue)\n"
    }
    return answer.candidates.filter { $0.value == printable($0.value) }
      .map { candidate in
        let description = printable(candidate.description)
        return switch shell {
        case .bash: (bash?.insertion(of: candidate.value) ?? candidate.value) + "\n"
        case .zsh: Self.zshLine(candidate.value, description) + "\n"
        case .fish: candidate.value + (description.isEmpty ? "" : "\t\(description)") + "\n"
        }
      }
      .joined()
  }

  /// Zsh's `_describe` parts value and description at the first colon without a backslash.
  private static func zshLine(_ value: String, _ description: String) -> String {
    let escaped = value.reduce(into: "") { text, character in
      text += character == ":" || character == "\\" ? "\\\(character)" : "\(character)"
    }
    return description.isEmpty ? escaped : "\(escaped):\(description)"
  }
}
