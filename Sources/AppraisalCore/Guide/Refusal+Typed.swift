extension Refusal {
  /// The refusal for somebody who is asked and types no command: its remedy says what to answer and
  /// names neither commands nor options.
  ///
  /// - Parameters:
  ///   - remedy: What to say where the remedy names an option; nil where nothing is known to say.
  ///   - policy: The policy, whose titles stand for the commands.
  /// - Returns: The refusal with that remedy.
  public func typed(remedy: String?, in policy: Policy) -> Refusal {
    var refusal = self
    refusal.remedy = TypedRemedy(self.remedy, in: policy).text(orElse: remedy)
    return refusal
  }
}

/// A remedy put into words for somebody who is asked.
private struct TypedRemedy {
  private let words: String
  private let policy: Policy

  init(_ remedy: String, in policy: Policy) {
    self.policy = policy
    var text = ""
    var rest = remedy[...]
    while let opening = rest.firstIndex(of: "("),
      let closing = rest[opening...].firstIndex(of: ")")
    {
      let inner = String(rest[rest.index(after: opening)..<closing])
      var before = String(rest[..<opening])
      if TypedRemedy.isCommand(inner) || inner.contains("--") {
        if let title = TypedRemedy.title(of: inner, in: policy) {
          text += before + "(“\(title)”)"
        } else {
          while before.last == " " { before.removeLast() }
          text += before
        }
      } else {
        text += before + "(\(inner))"
      }
      rest = rest[rest.index(after: closing)...]
    }
    words = text + rest
  }

  /// The words without commands and options.
  func text(orElse standard: String?) -> String {
    if let standard, words.contains("--") { return standard }
    if TypedRemedy.isCommand(words) {
      return TypedRemedy.title(of: words, in: policy).map { "Answer “\($0)” first." }
        ?? TypedRemedy.nothingToAnswer
    }
    let plain = withoutOptions(withTitles(withoutShowing(words)))
    return plain.contains("--") ? TypedRemedy.nothingToAnswer : plain
  }

  private static let nothingToAnswer = "Leave it for now, and answer it once that is put right."

  /// A part that sends somebody to a command that shows the review is left out: it is shown here.
  private func withoutShowing(_ text: String) -> String {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let kept = parts.filter { !TypedRemedy.isCommand($0.trimmed) }
    guard kept.count < parts.count, !kept.isEmpty else { return text }
    let joined = kept.joined(separator: ";")
    return joined.hasSuffix(".") ? joined : joined + "."
  }

  /// A command that a sentence ends with, as in *then answer REVIEWEE FIELD TEXT*, gives way to the
  /// title of what it answers.
  private func withTitles(_ text: String) -> String {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let links: Set<String> = ["then", "or", "and"]
    let start = zip(parts.indices, zip(parts, parts.dropFirst())).first { _, pair in
      links.contains(pair.0) && TypedRemedy.commands.contains(pair.1)
    }?.0
    guard let start, parts.count > start + 2, parts[start + 2].allSatisfy({ !$0.isLowercase })
    else { return text }
    let command = parts[(start + 1)...].joined(separator: " ")
    let before = parts[...start].joined(separator: " ")
    return TypedRemedy.title(of: command, in: policy).map { "\(before) answer “\($0)”." }
      ?? TypedRemedy.nothingToAnswer
  }

  /// The text without phrases such as *with --because* and *given with --on*.
  private func withoutOptions(_ text: String) -> String {
    var kept: [Substring] = []
    var isValue = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let end = word.last.map { ".,;".contains($0) } ?? false
      if word.hasPrefix("--because"), !TypedRemedy.links.contains(kept.last ?? "") {
        kept.append(end ? "the reason" + word.suffix(1) : "the reason")
        isValue = !end
        continue
      }
      if word.hasPrefix("--"), TypedRemedy.links.contains(kept.last ?? "") {
        kept.removeLast()
        if kept.last == "given" { kept.removeLast() }
        if end, let last = kept.popLast() { kept.append(last + word.suffix(1)) }
        isValue = !end
        continue
      }
      let name = word.filter(\.isLetter)
      if isValue, !name.isEmpty, name.allSatisfy(\.isUppercase), name.count > 1 {
        isValue = false
        if end, let last = kept.popLast() { kept.append(last + word.suffix(1)) }
        continue
      }
      isValue = false
      kept.append(word)
    }
    return kept.joined(separator: " ")
  }

  private static let links: [Substring] = ["with", "in"]

  private static func isCommand(_ text: String) -> Bool {
    text.split(separator: " ").first.map { commands.contains(String($0)) } ?? false
  }

  /// The first words of commands that a policy's remedies name.
  private static let commands: Set<String> = [
    "answer", "appraise", "book", "close", "comment", "cycle", "decline-comment", "duty",
    "evidence", "explain", "judge", "log", "meeting", "note", "objective", "pause", "pay", "period",
    "policy",
    "rate", "reviewer", "role", "settle", "show", "sign", "withdraw",
  ]

  /// What a command answers, as the policy calls it.
  private static func title(of command: String, in policy: Policy) -> String? {
    switch StepTemplate(command.filter { $0 != "," && $0 != ";" }) {
    case .answer(let name, _):
      policy.forms.lazy.compactMap { form in
        form.fields.first { "\(form.id).\($0.id)" == name.trimmedOfStop }
          .map { "\(form.title): \($0.title)" }
      }.first
    case .meeting(let id):
      policy.meetings.first { $0.id == id.trimmedOfStop }.map(\.title)
    case .judge(let id):
      policy.questions.first { $0.id == id.trimmedOfStop }.map(\.asks)
    default: nil
    }
  }
}

extension String {
  fileprivate var trimmedOfStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
