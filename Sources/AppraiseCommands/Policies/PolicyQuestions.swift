import AppraisalCore

/// Asks what a new policy file needs to know, one line an answer.
struct PolicyQuestions {
  let environment: Environment

  /// Asks everything.
  ///
  /// - Throws: a failure where the answers end before the questions do.
  mutating func draft(named id: String) throws(Failure) -> PolicyDraft {
    var draft = PolicyDraft(id: id)
    environment.err(
      "Answer each question with a line; an empty one means what stands in brackets.\n")
    draft.title = try ask("What is the policy called?", or: id)
    draft.document = try ask("Which document does it come from?", or: draft.title)
    draft.version = try ask("Which version or date does the document have?", or: "1")
    draft.reviewee = try ask("What does it call the person who is reviewed?", or: draft.reviewee)
    draft.reviewer = try ask("And the person who reviews?", or: draft.reviewer)
    draft.statement = try ask("And the record of a review?", or: draft.statement)
    draft.from = try askDay("On which day of the year does a cycle start?", or: draft.from)
    draft.to = try askDay("And on which does it end?", or: draft.to)
    draft.leavesOutProbation = try askYesNo("Are people on probation left out?", or: true)
    draft.mostObjectives = try askNumber("How many objectives may one person have?", or: 3)
    if try askYesNo("Is anything rated on a scale?", or: true) { try askRatings(&draft) }
    return draft
  }

  private func askRatings(_ draft: inout PolicyDraft) throws(Failure) {
    draft.levels = try repeated("at least two levels, each with its own code") {
      () throws(Failure) in
      let answer = try ask(
        "Name the levels, best first, as CODE NAME, with commas between them",
        or: "1 Exceeded, 2 Met, 3 Not met")
      return PolicyQuestions.levels(in: answer)
    }
    draft.attributes = try repeated("titles with letters, each once, with commas between them") {
      () throws(Failure) in
      let answer = try ask(
        "Which behaviours or standards are rated besides objectives?", or: "none")
      return PolicyQuestions.attributes(in: answer)
    }
    draft.judgesOverall = try askYesNo(
      "Is there an overall level, judged by the reviewer?", or: true)
  }

  /// Levels with distinct codes and names, or nil.
  static func levels(in text: String) -> [DraftLevel]? {
    var levels: [DraftLevel] = []
    for part in text.split(separator: ",") {
      let words = part.split(separator: " ")
      guard let code = words.first else { return nil }
      let name = words.count > 1 ? words.dropFirst().joined(separator: " ") : String(code)
      levels.append(DraftLevel(code: String(code), name: name))
    }
    let words = levels.flatMap { Set([$0.code.lowercased(), $0.name.lowercased()]) }
    return levels.count >= 2 && Set(words).count == words.count ? levels : nil
  }

  /// Titles with distinct names, none for *none*, or nil.
  static func attributes(in text: String) -> [String]? {
    if text.lowercased() == "none" { return [] }
    let titles = text.split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    let names = titles.map(DraftName.id)
    return names.contains("item") || Set(names).count < names.count ? nil : titles
  }

  private func ask(_ question: String, or standard: String) throws(Failure) -> String {
    environment.err("\(question) [\(standard)] ")
    guard let line = environment.input() else {
      throw Failure(
        "\nError: the answers ended before the questions did\n  Nothing was written. Start again, "
          + "and answer each question with a line; an empty one means what stands in brackets.",
        code: 66)
    }
    // A terminal shows the line break that was typed; an answer from a file shows nothing.
    if !environment.keyboard.isTerminal { environment.err("\n") }
    let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return answer.isEmpty ? standard : answer
  }

  private func askDay(_ question: String, or standard: String) throws(Failure) -> String {
    try repeated("a day of the year as MM-DD, such as 09-01 for 1 September") {
      () throws(Failure) in
      let answer = try ask(question, or: standard)
      return MonthDay(answer) == nil ? nil : answer
    }
  }

  private func askNumber(_ question: String, or standard: Int) throws(Failure) -> Int {
    try repeated("a number from 1 to 50") { () throws(Failure) in
      Int(try ask(question, or: "\(standard)")).flatMap { (1...50).contains($0) ? $0 : nil }
    }
  }

  private func askYesNo(_ question: String, or standard: Bool) throws(Failure) -> Bool {
    try repeated("yes or no") { () throws(Failure) in
      switch try ask(question, or: standard ? "yes" : "no").lowercased() {
      case "yes", "y": true
      case "no", "n": false
      default: nil
      }
    }
  }

  /// Asks again until the answer can be used; the answers' end ends it too.
  private func repeated<Value>(
    _ expected: String, _ body: () throws(Failure) -> Value?
  ) throws(Failure) -> Value {
    while true {
      if let value = try body() { return value }
      environment.err("  That cannot be used here; expected \(expected).\n")
    }
  }
}
