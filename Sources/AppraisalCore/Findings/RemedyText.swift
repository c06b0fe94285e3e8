/// What to do about something, with its commands as people type them.
package enum RemedyText {
  /// Commands that go on with a person, an entry or a placeholder.
  private static let plain: Set<String> = [
    "answer", "book", "check", "comment", "decline-comment", "evidence", "explain", "judge", "log",
    "meeting", "mine", "note", "pause", "rate", "review", "settle", "show", "sign", "undo",
    "withdraw",
  ]
  /// Commands that go on with what they do.
  private static let grouped: [String: Set<String>] = [
    "case": ["close", "list", "open", "step"],
    "cycle": ["close", "enrol", "leave-out", "open", "roll", "status"],
    "development": ["add", "agree", "authorise", "decline", "list", "not-provided", "provide"],
    "duty": ["done", "list"],
    "equality": ["import"],
    "moderate": ["adjust", "list", "record", "reopen", "sample"],
    "objective": ["add", "agree", "amend", "determine", "drop"],
    "pay": ["decide", "list", "recommend"],
    "people": ["check", "import", "list", "show"],
    "period": ["set"],
    "policy": ["adopt", "check", "show"],
    "report": ["fairness", "governors", "moderation", "progress", "statement", "training"],
    "retention": ["due", "purge"],
    "reviewer": ["assign"],
    "role": ["account", "remove", "set"],
    "term": ["add", "break"],
    "training": ["list", "record"],
  ]
  /// Groups whose commands are about no review, so that no cycle can be named.
  private static let withoutCycle: Set<String> = [
    "duty", "equality", "people", "policy", "retention", "role", "term", "training",
  ]
  /// Placeholders for words that a shell has to be given as one.
  private static let wordy: Set<String> = ["TEXT", "TITLE", "MINUTE"]

  /// The text with the program's name before each command in it, and quotation marks around what a
  /// shell would take apart.
  ///
  /// - Parameters:
  ///   - text: The remedy.
  ///   - reviewee: Whom it is about: their identifier can look like a common word.
  ///   - ending: What is put behind the person in a command, such as ` --cycle 2025-26`.
  /// - Returns: The text as it can be pasted.
  package static func namingProgram(
    _ text: String, of reviewee: PersonID? = nil, adding ending: String = ""
  ) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var isCommand = false
    var takesEnding = false
    var isAction = false
    return words.indices.map { place in
      let (before, word, after) = taken(words[place])
      let next = after.isEmpty && place + 1 < words.count ? taken(words[place + 1]).word : ""
      guard !isAction, isVerb(word, next, of: reviewee) else {
        isAction = false
        let isPerson = takesEnding && word == reviewee?.text
        if isPerson { takesEnding = false }
        return before + (isCommand ? quoted(word) : word) + (isPerson ? ending : "") + after
      }
      isCommand = true
      isAction = grouped[word] != nil
      takesEnding = !withoutCycle.contains(word) && !text.contains("--cycle")
      let isNamed = place > 0 && words[place - 1].hasSuffix("appraise")
      return before + (isNamed ? "" : "appraise ") + word
    }.joined(separator: " ")
  }

  /// A word without the marks of the sentence around it.
  private static func taken(_ text: String) -> (before: String, word: String, after: String) {
    let before = text.prefix { "(“".contains($0) }
    let rest = text.dropFirst(before.count)
    let length = rest.count - rest.reversed().prefix { "),.;:”".contains($0) }.count
    return (String(before), String(rest.prefix(length)), String(rest.dropFirst(length)))
  }

  /// Whether a command begins with a word, seen by the word that follows it.
  private static func isVerb(_ word: String, _ next: String, of reviewee: PersonID?) -> Bool {
    if let actions = grouped[word] { return actions.contains(next) }
    guard plain.contains(word), let first = next.first else { return false }
    return next == reviewee?.text || next.hasPrefix("--") || first.isUppercase || first.isNumber
  }

  private static func quoted(_ word: String) -> String {
    if word.contains("|") || wordy.contains(word) { return "\"\(word)\"" }
    let parts = word.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, wordy.contains(String(parts[1])) else { return word }
    return "\(parts[0])=\"\(parts[1])\""
  }
}
