extension ProofFact {
  /// What the fact is, in plain words.
  func text(in vocabulary: Vocabulary) -> String {
    if name.hasPrefix("choice.") { return "the school’s choice \(name.dropFirst(7))" }
    let what =
      isItems ? "the levels of the \(name)" : vocabulary.descriptions[name] ?? name
    guard let day else { return what }
    return "at the close of \(ProofFact.dayText(day, in: vocabulary)), \(what)"
  }

  private static func dayText(_ name: String, in vocabulary: Vocabulary) -> String {
    Day(iso: name)?.text ?? vocabulary.descriptions[name] ?? name
  }
}

extension ProofInput {
  /// The fact with a value, or with all values that the table does not tell apart from it.
  func text(of value: Int, in vocabulary: Vocabulary) -> String {
    "\(fact.text(in: vocabulary)): \(valueText(of: value))"
  }

  /// The fact with just one value.
  func textOfOne(_ value: Int, in vocabulary: Vocabulary) -> String {
    "\(fact.text(in: vocabulary)): \(plainText(of: values[value]))"
  }

  private func valueText(of value: Int) -> String {
    let alike = classes.first { $0.contains(value) } ?? [value]
    let all = alike.map { values[$0] }
    if all.count > 1, all.allSatisfy({ $0.number != nil }), let first = all.first,
      let last = all.last
    {
      return "\(FactSentence.text(first)) to \(FactSentence.text(last))"
    }
    if all.count > 1, all.count <= 4, all.allSatisfy({ $0.word != nil }) {
      return all.map { FactSentence.text($0) }.joined(separator: " or ")
    }
    return plainText(of: values[value])
  }

  private func plainText(of value: FactValue) -> String {
    switch value {
    case .missing(let why): why
    case .absent: "none"
    case .levels(let items) where items.isEmpty: "there are none"
    case .span(let from, let to):
      to.flatMap { DayRange(from, $0) }.map { $0.count == 1 ? "1 day" : "\($0.count) days" }
        ?? "without a set end"
    default: FactSentence.text(value)
    }
  }
}
