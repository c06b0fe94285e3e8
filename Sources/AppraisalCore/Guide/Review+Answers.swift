/// An answer in a guided review that the policy does not allow.
public struct RefusedAnswer: Hashable, Sendable {
  /// What stands against it.
  public var refusals: [Refusal]
  /// The parts of the answer that it turns on; none where no other words would help.
  public var parts: [Prompt.Part]
}

extension Review {
  /// What the policy says to an answer, before it is recorded.
  ///
  /// - Parameters:
  ///   - content: What would be recorded.
  ///   - question: What it answers.
  ///   - day: The day that it is about.
  ///   - actor: Who records it.
  ///   - hasReason: Whether a reason is given with it.
  /// - Returns: What refuses it, and what it departs from.
  public func verdict(
    _ content: EntryContent, to question: OpenQuestion, on day: Day, by actor: Actor,
    hasReason: Bool
  ) -> Verdict {
    let act = act(content, to: question, on: day, by: actor, hasReason: hasReason)
    return verdict(on: entry(content, on: day, by: actor), act: act)
  }

  /// What refuses an answer, with the parts of it that other words might mend; nil where nothing does.
  ///
  /// A remedy that names a command or an option of one is put as what to answer.
  public func refused(
    _ content: EntryContent, to question: OpenQuestion, on day: Day, by actor: Actor,
    hasReason: Bool
  ) -> RefusedAnswer? {
    let refusals = verdict(content, to: question, on: day, by: actor, hasReason: hasReason).refusals
    if refusals.isEmpty { return nil }
    let act = act(content, to: question, on: day, by: actor, hasReason: hasReason)
    let proposed = adding(entry(content, on: day, by: actor))
    let facts = policy.requirements.filter { rule in
      rule.strength == .must && rule.acts.contains(where: act.matches)
        && proposed.departure(from: rule, by: act) != nil
    }.flatMap { ($0.when?.condition.facts ?? []) + $0.requires.condition.facts }
    let prompts = question.prompts.filter { prompt in
      let names = question.isOfMeeting && prompt.part == .main ? ["entry.on"] : prompt.part.facts
      return names.contains(where: facts.contains)
    }
    let names = prompts.map { "“\($0.asks)”" }.joined(separator: " or ")
    return RefusedAnswer(
      refusals: refusals.map {
        $0.typed(remedy: prompts.isEmpty ? nil : "Answer again: \(names).", in: policy)
      },
      parts: prompts.map(\.part))
  }

  /// The day that an answer is about where none is given: the one that it names, if the policy objects
  /// to any other and not to that one.
  ///
  /// - Parameters:
  ///   - content: What would be recorded.
  ///   - question: What it answers.
  ///   - standard: The day that it would be about otherwise.
  ///   - actor: Who records it.
  /// - Returns: The day that is named, or the other.
  public func dayNamed(
    by content: EntryContent, to question: OpenQuestion, else standard: Day, by actor: Actor
  ) -> Day {
    guard case .answer(let answer) = content, question.prompts.first?.kind == .day,
      let named = Day(iso: answer.text), named < today, named != standard
    else { return standard }
    func objections(on day: Day) -> Int {
      let verdict = verdict(content, to: question, on: day, by: actor, hasReason: false)
      return verdict.refusals.count + verdict.departures.count
    }
    return objections(on: named) < objections(on: standard) ? named : standard
  }

  private func entry(_ content: EntryContent, on day: Day, by actor: Actor) -> Entry {
    Entry(
      id: EntryID(at: .earliest, random: 0), at: entries.map(\.at).max() ?? .earliest, on: day,
      by: actor.person, content: content)
  }

  private func act(
    _ content: EntryContent, to question: OpenQuestion, on day: Day, by actor: Actor,
    hasReason: Bool
  ) -> Act {
    Act(
      name: question.act(of: content), item: question.item, on: day, hasReason: hasReason,
      content: content, relations: relations(of: actor))
  }
}

extension OpenQuestion {
  fileprivate var isOfMeeting: Bool { if case .meeting = answer { true } else { false } }
}

extension Prompt.Part {
  /// The facts by which a requirement looks at the part.
  fileprivate var facts: [String] {
    switch self {
    case .main: ["entry.level", "entry.outcome"]
    case .measure: ["item.measured"]
    case .due: ["item.due"]
    case .named(let name): ["item.\(name)"]
    case .concern: ["entry.hasConcern"]
    case .points: ["entry.points"]
    case .ground: ["entry.ground"]
    case .reason: ["entry.hasReason"]
    case .source, .note: []
    }
  }
}
