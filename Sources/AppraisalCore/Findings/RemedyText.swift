/// What to do about something, with its commands as people type them.
enum RemedyText {
  private static let verbs: Set<String> = [
    "answer", "comment", "cycle", "decline-comment", "evidence", "judge", "meeting", "note",
    "objective", "pay", "people", "period", "rate", "reviewer", "role", "settle", "sign",
    "withdraw",
  ]
  private static let actions: Set<String> = [
    "add", "agree", "amend", "assign", "close", "decide", "determine", "drop", "enrol", "import",
    "recommend", "set",
  ]

  /// The text with the program's name before each command that begins it, stands in brackets or
  /// follows *then* or *or*.
  static func namingProgram(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.indices.map { place in
      let word = words[place]
      let isBracketed = word.hasPrefix("(")
      let verb = isBracketed ? String(word.dropFirst()) : word
      let isStart = place == 0 || isBracketed || ["then", "or"].contains(words[place - 1])
      guard isStart, verbs.contains(verb), place + 1 < words.count,
        isArgument(words[place + 1])
      else { return word }
      return (isBracketed ? "(" : "") + "appraise " + verb
    }.joined(separator: " ")
  }

  /// Whether a word goes on with a command: what it does, a person or a placeholder.
  private static func isArgument(_ word: String) -> Bool {
    actions.contains(word) || word.first.map { $0.isUppercase || $0.isNumber } ?? false
  }
}
