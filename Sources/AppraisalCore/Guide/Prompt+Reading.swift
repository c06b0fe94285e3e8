extension Prompt {
  /// What was typed, put as it is recorded.
  ///
  /// - Parameters:
  ///   - typed: The words.
  ///   - today: What the word “today” stands for.
  /// - Returns: nil where they do not suit; ``expectation`` says what does.
  public func reading(_ typed: String, today: Day) -> String? {
    let word = typed.trimmed
    if word.isEmpty { return nil }
    switch kind {
    case .text: return word
    case .day: return word.lowercased() == "today" ? today.iso : Day(written: word)?.iso
    case .number: return Int(word).flatMap { (-99...99).contains($0) ? "\($0)" : nil }
    case .choice(let options):
      let wanted = word.lowercased()
      let found =
        options.first { $0.word.lowercased() == wanted }
        ?? options.first { option in
          option.title.lowercased() == wanted
            || "\(option.word) \(option.title)".lowercased() == wanted
            || option.aliases.contains { $0.lowercased() == wanted }
        }
      return found?.word
    }
  }

  /// What words suit, for a hint and for somebody whose words did not.
  public var expectation: String {
    switch kind {
    case .text: "text"
    case .day: "a day as 2026-10-01, 1 Oct 2026 or 01/10/2026, or today"
    case .number: "a whole number"
    case .choice(let options): isTick ? "yes or no" : Prompt.list(options)
    }
  }

  /// Whether it is a box to be ticked: *yes*, or left as it is.
  public var isTick: Bool {
    guard case .choice(let options) = kind else { return false }
    return options.count == 1 && options.first?.word == "yes"
  }

  /// The words; codes with what they stand for, where that is short: a 1 may be the best or the worst.
  private static func list(_ options: [Option]) -> String {
    let words = options.map(\.word).joined(separator: ", ")
    guard options.allSatisfy({ $0.word.count <= 3 }) else { return words }
    let titled = options.map { option in
      option.word.lowercased() == option.title.lowercased()
        ? option.word : "\(option.word) \(option.title)"
    }.joined(separator: ", ")
    return titled.count <= 60 ? titled : words
  }

  /// The reason for an answer.
  public static func reason(isOptional: Bool) -> Prompt {
    Prompt(part: .reason, asks: "Why", kind: .text, isOptional: isOptional)
  }

  /// A yes or no.
  static let yesOrNo: [Option] = [
    Option(word: "yes", title: "yes", aliases: ["y"]),
    Option(word: "no", title: "no", aliases: ["n"]),
  ]
}

extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
