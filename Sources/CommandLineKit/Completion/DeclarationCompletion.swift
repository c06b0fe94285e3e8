extension Declaration {
  /// The words that can stand in place of the last one, which may be empty or begun.
  ///
  /// - Parameters:
  ///   - words: the words after the program's name, up to and including the one to complete.
  ///   - resolve: finds the values of a dynamic source; those that do not fit are dropped.
  /// - Returns: the words, and what the shell is to complete itself.
  public func completions(
    for words: [String], resolve: (CompletionRequest) -> [CompletionCandidate]
  ) -> Completions {
    let partial = words.last ?? ""
    var rest = words.dropLast()
    if rest.first == BuiltInParameter.helpCommand {
      return helpCompletions(after: rest.dropFirst()).beginning(with: partial)
    }
    if rest.last == BuiltInParameter.completionScript.key {
      return Completions(Shell.allCases.map { CompletionCandidate($0.rawValue) })
        .beginning(with: partial)
    }
    var (level, path) = (self, [String]())
    while level.isBranch {
      guard let word = rest.popFirst() else {
        return level.branchCompletions(isRoot: path.isEmpty, partial).beginning(with: partial)
      }
      if WordScanner.looksLikeOption(word) { continue }
      guard let next = level.subcommand(named: word) else { return Completions([]) }
      level = next
      path.append(word)
    }
    let scan = WordScanner(rest, specs: level.parameters)
    return LeafCompletion(parameters: level.parameters, path: path, scan: scan)
      .completions(of: partial, resolve: resolve)
  }

  private func branchCompletions(isRoot: Bool, _ partial: String) -> Completions {
    if partial.hasPrefix("-") {
      return Completions(BuiltInParameter.listed(isRoot: isRoot).map(\.candidate))
    }
    let help = CompletionCandidate(BuiltInParameter.helpCommand, "Show help for a subcommand")
    return Completions(
      subcommands.map { CompletionCandidate($0.name, $0.abstract) } + (isRoot ? [help] : []))
  }

  private func helpCompletions(after path: ArraySlice<String>) -> Completions {
    let below = descendant(at: Array(path))?.subcommands ?? []
    return Completions(
      below.map { CompletionCandidate($0.name, $0.abstract) }
        + (path.isEmpty ? [BuiltInParameter.manual.candidate] : []))
  }
}

extension ParameterSpec {
  var candidate: CompletionCandidate { CompletionCandidate(key, abstract) }
}
