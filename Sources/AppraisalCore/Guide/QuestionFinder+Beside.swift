extension QuestionFinder {
  /// What an item is called: an objective by its name and title, anything else by its title.
  func name(ofItem item: String) -> String {
    let title = review.title(ofItem: item)
    return record.objectives.contains { $0.id == item } ? "\(item), “\(title)”" : title
  }

  /// What bears on an item: the objective, its evidence, and what was said of it before.
  func beside(item: String) -> [Beside] {
    var found = beside(objective: item)
    let evidence = pieces(of: item).map(line)
    if !evidence.isEmpty { found.append(Beside(title: "Evidence", block: .list(evidence))) }
    let answers = answers(about: item)
    if !answers.isEmpty { found.append(Beside(title: "Answers", block: .list(answers))) }
    let levels = levels(of: item)
    if !levels.isEmpty { found.append(Beside(title: "Levels so far", block: .list(levels))) }
    return found
  }

  /// The wording of an objective; nothing where the item is none.
  func beside(objective id: String) -> [Beside] {
    guard let text = record.objectives.first(where: { $0.id == id })?.text else { return [] }
    var facts = [Fact(label: policy.words.aim.capitalisedFirst, value: .text(text.title))]
    if let measure = text.measure { facts.append(Fact(label: "Measure", value: .text(measure))) }
    if let due = text.due { facts.append(Fact(label: "Due", value: .day(due))) }
    for part in policy.objectiveParts {
      guard let value = text.parts?[part.id] else { continue }
      facts.append(Fact(label: part.title, value: .text(value)))
    }
    return [Beside(title: id, block: .facts(facts))]
  }

  /// The notes of the year.
  var year: [Beside] {
    let notes = record.notes.map(line)
    return notes.isEmpty
      ? [] : [Beside(title: "Notes of the year", block: .list(notes), isOfReview: true)]
  }

  /// The levels as they stand, for a comment and a signature.
  var outcome: [Beside] {
    let levels =
      policy.assessment.areas.map { review.level(of: $0) }
      + (review.overall.map { [$0] } ?? [])
    return levels.isEmpty
      ? []
      : [
        Beside(
          title: "As it stands", block: .list(levels.map(\.says)), isOfReview: true)
      ]
  }

  /// The pieces of evidence for an item.
  func pieces(of item: String) -> [Entry] {
    record.evidence.filter { entry in
      if case .evidence(let evidence) = entry.content { evidence.item == item } else { false }
    }
  }

  /// A decision with what it rests on.
  func tree(_ decision: Decision) -> TreeNode { ExplanationReport.tree(decision, review) }

  private func line(_ entry: Entry) -> String {
    "\(entry.on.text), \(entry.author): \(EntrySentence.text(entry, in: review))"
  }

  /// The levels of an item by every voice, at the moments before and at the end.
  private func levels(of item: String) -> [String] {
    let times: [String?] = policy.assessment.moments.map(\.id) + [nil]
    return times.flatMap { moment in
      policy.assessment.voices(of: nil).compactMap { voice in
        review.at(moment).rating(of: item, voice: voice.id).map(line)
      }
    }
  }

  /// The answers to the policy's questions about an item.
  private func answers(about item: String) -> [String] {
    policy.questions.compactMap { question in
      guard
        case .judgement(let judgement)? = record.judgements[
          .init(question: question.id, item: item)]?.content
      else { return nil }
      return "\(question.asks) \(judgement.yes ? "Yes" : "No"): \(judgement.because)"
    }
  }
}
