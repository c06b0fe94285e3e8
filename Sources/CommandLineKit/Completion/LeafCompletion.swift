/// Completion of a word after the name of a command that does something.
struct LeafCompletion {
  let parameters: [ParameterSpec]
  let path: [String]
  /// The words before the one to complete.
  let scan: WordScanner

  func completions(
    of partial: String, resolve: (CompletionRequest) -> [CompletionCandidate]
  ) -> Completions {
    if let option = scan.pending {
      return values(of: option, partial, resolve)
    }
    if !scan.optionsEnded, partial.hasPrefix("-") {
      if let (option, written, value) = joinedValue(partial) {
        return values(of: option, value, resolve).prefixed(by: written)
      }
      return remainingOptions.beginning(with: partial)
    }
    guard let argument = nextArgument else {
      return scan.optionsEnded ? Completions([]) : remainingOptions.beginning(with: partial)
    }
    return values(of: argument, partial, resolve)
  }

  private func values(
    of spec: ParameterSpec, _ partial: String,
    _ resolve: (CompletionRequest) -> [CompletionCandidate]
  ) -> Completions {
    switch spec.completion {
    case .none: return Completions([])
    case .files: return Completions([], fallback: .files)
    case .folders: return Completions([], fallback: .folders)
    case .choices:
      return Completions(spec.choices.map { CompletionCandidate($0) }).beginning(with: partial)
    case .dynamic(let source):
      let request = CompletionRequest(
        source: source, path: path, partial: partial, values: valuesSoFar)
      return Completions(resolve(request)).beginning(with: partial)
    }
  }

  /// The option, what is written before its value, and the value begun, in `--option=val`,
  /// `-oval` or `-nval`.
  private func joinedValue(
    _ word: String
  ) -> (option: ParameterSpec, written: String, value: String)? {
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "="),
        let option = scan.spec(long: String(word[..<equals].dropFirst(2))),
        option.form == .option
      else { return nil }
      let written = word[...equals]
      return (option, String(written), String(word.dropFirst(written.count)))
    }
    var letters = word.dropFirst()
    while let letter = letters.popFirst(), let option = scan.spec(short: letter) {
      guard option.form == .option else { continue }
      if letters.first == "=" { letters = letters.dropFirst() }
      return (option, String(word.dropLast(letters.count)), String(letters))
    }
    return nil
  }

  private var remainingOptions: Completions {
    let left = parameters.filter {
      $0.form != .argument && ($0.isRepeatable || scan.values[$0.key] == nil)
    }
    return Completions((left + [BuiltInParameter.help]).map(\.candidate))
  }

  /// While the line grows, optional arguments fill from the left.
  private var nextArgument: ParameterSpec? {
    let arguments = parameters.filter { $0.form == .argument }
    return arguments.dropFirst(scan.arguments.count).first
      ?? arguments.last.flatMap {
        $0.isRepeatable ? $0 : nil
      }
  }

  private var valuesSoFar: [String: [String]] {
    var values = scan.values
    let arguments = parameters.filter { $0.form == .argument }
    for (spec, word) in zip(arguments, scan.arguments) { values[spec.key] = [word] }
    return values
  }
}
