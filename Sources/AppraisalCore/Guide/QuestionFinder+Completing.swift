extension QuestionFinder {
  /// What the policy's checks miss of objectives and of needs for development, as offers.
  var missedBesideFields: [OpenQuestion] {
    // What is written now would make void what was signed or commented on.
    guard record.signatures.isEmpty, !record.commentIsCurrent else { return [] }
    return review.findings.flatMap { finding -> [OpenQuestion] in
      if finding.remedy.hasPrefix("development add ") { return [need].compactMap(\.self) }
      guard finding.remedy.hasPrefix("objective amend "),
        let objective = record.objectives.first(where: { $0.id == finding.item && $0.isLive })
      else { return [] }
      return Self.partsNamed(in: finding.remedy).compactMap { completing(objective, $0) }
    }.unique.filter { !isForOthers($0) }
  }

  /// A part that an objective lacks; nil where it has it, or the person may not reword objectives.
  private func completing(_ objective: Objective, _ part: String) -> OpenQuestion? {
    let text = objective.text
    guard permits("objective.amend"), text.part(part) == nil,
      var prompt = self.prompt(toComplete: part)
    else { return nil }
    prompt.isOptional = true
    var question = OpenQuestion(
      "objective.amend.\(objective.id).\(part)", act: "objective.amend", item: objective.id,
      asks: "What is missing of \(objective.id), “\(text.title)”: \(prompt.asks)?",
      answer: .completing(text, part: part))
    question.isOptional = true
    question.isOffered = true
    question.prompts = [prompt]
    question.beside = beside(objective: objective.id)
    return question
  }

  private func prompt(toComplete part: String) -> Prompt? {
    switch part {
    case ObjectiveText.measurePart: Prompt(part: .main, asks: "How it will be seen", kind: .text)
    case ObjectiveText.duePart: Prompt(part: .main, asks: "By when", kind: .day)
    default:
      policy.objectiveParts.first { $0.id == part }.map {
        prompt(for: $0, isNeeded: true, isAlone: true)
      }
    }
  }

  /// A need for development, where the policy misses one.
  private var need: OpenQuestion? {
    guard permits("development.add"), policy.development != nil else { return nil }
    let id = "D\(record.development.count + 1)"
    var question = OpenQuestion(
      "development.add.\(id)", act: "development.add", item: id,
      asks: "What would help the \(policy.words.reviewee) to learn what the work needs?",
      answer: .need(id))
    question.isOptional = true
    question.isOffered = true
    question.prompts = [Prompt(part: .main, asks: "What is needed", kind: .text, isOptional: true)]
    return question
  }

  /// The parts for which a remedy asks: those whose value is a placeholder.
  private static func partsNamed(in remedy: String) -> [String] {
    let words = remedy.split { $0.isWhitespace || ",;()".contains($0) }
    return zip(words, words.dropFirst()).compactMap { option, value in
      switch option {
      case "--part":
        let sides = value.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, StepTemplate.isPlaceholder(sides[1]) else { return nil }
        return String(sides[0])
      case "--serves", "--category", "--measure", "--due":
        return StepTemplate.isPlaceholder(value) ? String(option.dropFirst(2)) : nil
      default: return nil
      }
    }
  }
}

extension ObjectiveText {
  static let measurePart = "measure"
  static let duePart = "due"

  /// What is said of a part of it, its measure and its day among them.
  fileprivate func part(_ name: String) -> String? {
    switch name {
    case Self.measurePart: measure
    case Self.duePart: due?.iso
    default: parts?[name]
    }
  }

  /// The same with a part that it lacked.
  func completed(_ name: String, _ words: String) -> ObjectiveText {
    var text = self
    text.because = nil
    switch name {
    case Self.measurePart: text.measure = words
    case Self.duePart: text.due = Day(iso: words)
    default: text.parts = (parts ?? [:]).merging([name: words]) { _, new in new }
    }
    return text
  }
}
