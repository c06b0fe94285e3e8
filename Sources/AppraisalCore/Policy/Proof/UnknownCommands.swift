extension Policy {
  /// The steps of stages whose command there is not.
  ///
  /// - Parameter known: The words of every command; where there are none, nothing is looked at.
  /// - Returns: The findings, in the order of the policy.
  func unknownCommands(_ known: [[String]]) -> [ProofFinding] {
    if known.isEmpty { return [] }
    return stages.enumerated().flatMap { position, stage in
      stage.next.enumerated().compactMap { index, step -> ProofFinding? in
        let words = step.command?.split(separator: " ").map(String.init) ?? []
        if words.isEmpty || known.contains(where: { words.starts(with: $0) }) { return nil }
        return ProofFinding(
          .command, .error,
          at: [
            .key("stages"), .index(position), .key("next"), .index(index), .key("command"),
          ],
          "\(stage.title): there is no command “\(Self.called(by: words, among: known))”",
          remedy: Self.remedy(for: words, among: known), clauses: stage.clauses)
      }
    }
  }

  /// The words that are meant to call a command: two where the first begins some command.
  private static func called(by words: [String], among known: [[String]]) -> String {
    words.prefix(known.contains { $0.first == words.first } ? 2 : 1).joined(separator: " ")
  }

  private static func remedy(for words: [String], among known: [[String]]) -> String {
    let names = known.map { $0.joined(separator: " ") }
    let typed = called(by: words, among: known)
    let pair = words.prefix(2).joined(separator: " ")
    if let near = NearestWord.to(typed, among: names) ?? NearestWord.to(pair, among: names) {
      return "Did you mean “\(near)”?"
    }
    return "Name a command without the program’s name; appraise --help lists them."
  }
}
