extension QuestionFinder {
  /// A meeting that is to be recorded; one more of its kind where the stage waits for several.
  func meeting(_ id: String) -> OpenQuestion? {
    let act = "meeting.\(id)"
    guard permits(act), let kind = policy.meetings.first(where: { $0.id == id }) else { return nil }
    let held = record.meetings.filter { entry in
      if case .meeting(let meeting) = entry.content { meeting.meeting == id } else { false }
    }
    var question = OpenQuestion(
      held.isEmpty ? act : "\(act).\(held.count + 1)", act: act,
      asks: held.isEmpty
        ? "On which day was it held: \(kind.title)?"
        : "On which day was it held once more: \(kind.title)?", answer: .meeting(id))
    question.isOptional = !held.isEmpty
    question.prompts = [
      Prompt(part: .main, asks: "Day", kind: .day),
      Prompt(part: .note, asks: "What was noted", kind: .text, isOptional: true),
    ]
    if !held.isEmpty {
      question.beside.append(Beside(title: "Held so far", block: .list(held.map(\.on.text))))
    }
    if !kind.agenda.isEmpty {
      question.beside.append(Beside(title: "Agenda, in this order", block: .list(kind.agenda)))
    }
    question.clauses = kind.clauses
    return question
  }

  /// A new objective; one more where there are some that are still to be settled.
  func objective(naming named: [String]) -> OpenQuestion? {
    guard permits("objective.add") else { return nil }
    let id = "O\(record.objectives.count + 1)"
    let live = record.objectives.filter(\.isLive)
    let aim = policy.words.aim
    var question = OpenQuestion(
      "objective.add.\(id)", act: "objective.add", item: id,
      asks: live.isEmpty ? "What is the first \(aim)?" : "Is there another \(aim)?",
      answer: .objective(id))
    question.isOptional = !live.isEmpty
    let needed = factsNeeded
    question.prompts =
      [
        Prompt(part: .main, asks: "What is to be achieved", kind: .text),
        Prompt(
          part: .measure, asks: "How it will be seen", kind: .text,
          isOptional: !needed.contains("item.measured")),
        Prompt(
          part: .due, asks: "By when", kind: .day, isOptional: !needed.contains("item.due")),
      ]
      + partsAskedFor(named).map { prompt(for: $0, isNeeded: needed.contains("item.\($0.id)")) }
    if !live.isEmpty {
      question.beside.append(
        Beside(title: "So far", block: .list(live.map { "\($0.id): \($0.text.title)" })))
    }
    return question
  }

  /// The parts that the stage's command gives, a rule about new objectives looks at, or a check or a
  /// finished document asks for.
  private func partsAskedFor(_ named: [String]) -> [ObjectivePart] {
    let rules = rulesOnAdding
    let checked = policy.findings.filter { $0.each == "objectives" }
    let facts =
      rules.flatMap { ($0.when?.condition.facts ?? []) + $0.requires.condition.facts }
      + checked.flatMap(\.when.condition.facts) + policy.contents.flatMap(\.needs)
    let looked = Set(
      facts.flatMap { fact in
        fact.split(separator: ".").dropFirst().prefix(2).map(String.init)
      })
    return policy.objectiveParts.filter { named.contains($0.id) || looked.contains($0.id) }
  }

  private var rulesOnAdding: [Requirement] {
    let adding = Act(name: "objective.add", item: nil, on: .earliest, hasReason: false)
    return policy.requirements.filter { $0.acts.contains(where: adding.matches) }
  }

  /// What a new objective cannot do without: what a *must* for everybody asks for by itself.
  private var factsNeeded: [String] {
    rulesOnAdding.filter { $0.strength == .must && $0.when == nil && $0.reasonSettles != true }
      .compactMap { rule in
        guard let fact = rule.requires.condition.facts.first else { return nil }
        return [fact, "\(fact) is known"].contains(rule.requires.text) ? fact : nil
      }
  }

  /// What is asked of a part, as one of several questions on an objective or by itself.
  func prompt(
    for part: ObjectivePart, isNeeded: Bool, isAlone: Bool = false
  ) -> Prompt {
    Prompt(
      part: isAlone ? .main : .named(part.id), asks: part.title,
      kind: part.allowed.isEmpty
        ? .text : .choice(part.allowed.map { Prompt.Option(word: $0, title: $0) }),
      isOptional: !isNeeded)
  }

  /// The objectives that nobody has settled yet.
  var settling: [OpenQuestion] {
    var options: [Prompt.Option] = []
    if permits("objective.agree") {
      options.append(
        Prompt.Option(
          word: "agreed", title: "both sides accept it", aliases: ["agree", "a", "yes", "y"]))
    }
    if permits("objective.determine") {
      options.append(
        Prompt.Option(
          word: "determined", title: "it is set although agreement failed",
          aliases: ["determine", "d"]))
    }
    return record.objectives.filter { $0.isLive && $0.settled == nil }.compactMap { objective in
      var question = OpenQuestion(
        "objective.settle.\(objective.id)", act: "objective.agree", item: objective.id,
        asks: "Is \(objective.id) settled?", answer: .settling(objective.id))
      let own = options.filter { option in
        question.prompts = [Prompt(part: .main, asks: "", kind: .choice([option]))]
        return !isForOthers(question)
      }
      if own.isEmpty { return nil }
      question.prompts = [
        Prompt(part: .main, asks: "Settled", kind: .choice(own)),
        Prompt(
          part: .reason, asks: "Why agreement failed, and why it is set", kind: .text,
          after: ["determined"]),
      ]
      question.beside = beside(objective: objective.id)
      return question
    }
  }
}
