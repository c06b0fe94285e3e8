extension OpenQuestion {
  /// The words for each part of an answer, as ``Prompt/reading(_:today:)`` put them.
  public typealias Words = [Prompt.Part: String]

  /// The prompts that follow from what was said to the first.
  public func prompts(after main: String) -> [Prompt] {
    prompts.dropFirst().filter { $0.after.isEmpty || $0.after.contains(main) }
  }

  /// What an answer records, or nil where a part without which there is none is missing.
  public func content(from words: Words) -> EntryContent? {
    guard let main = words[.main] else { return nil }
    let reason = words[.reason]
    switch answer {
    case .meeting(let kind): return .meeting(MeetingHeld(meeting: kind, note: words[.note]))
    case .objective(let id): return .objectiveAdded(objective(id, main, words))
    case .completing(let text, let part):
      return .objectiveAmended(text.completed(part, main))
    case .need(let id): return .developmentAdded(DevelopmentText(development: id, text: main))
    case .settling(let id):
      let step = ObjectiveStep(objective: id, because: reason)
      return main == "agreed" ? .objectiveAgreed(step) : .objectiveDetermined(step)
    case .evidence(let item):
      guard let source = words[.source] else { return nil }
      return .evidence(EvidenceText(item: item, text: main, source: source))
    case .field(let field): return .answer(FormAnswer(field: field, text: main))
    case .judgement(let question, let item):
      guard let reason else { return nil }
      return .judgement(
        Judgement(question: question, item: item, yes: main == "yes", because: reason))
    case .level(let item, let voice, let moment):
      return .rating(
        RatingGiven(
          item: item, level: main, voice: voice, moment: moment, concern: words[.concern],
          because: reason))
    case .pay(let rule, let step):
      return .payDecision(
        PayDecisionGiven(
          rule: rule, step: step, outcome: main, points: words[.points].flatMap { Int($0) },
          ground: words[.ground], because: reason))
    case .comment:
      return main == OpenQuestion.noComment
        ? .commentDeclined(CommentDeclined(because: reason)) : .comment(CommentText(text: main))
    case .signature(let part): return .signed(SignatureGiven(part: part))
    }
  }

  /// The day that an answer is about, where the answer says it: that of a meeting.
  public func day(from words: Words) -> Day? {
    guard case .meeting = answer else { return nil }
    return words[.main].flatMap { Day(iso: $0) }
  }

  /// The act of recording an answer, which may be another than the one that was expected.
  func act(of content: EntryContent) -> String {
    switch content {
    case .objectiveDetermined: "objective.determine"
    case .commentDeclined: "comment.decline"
    default: act
    }
  }

  /// What is typed where there is no comment to make.
  static let noComment = "none"

  private func objective(_ id: String, _ title: String, _ words: Words) -> ObjectiveText {
    var parts: [String: String] = [:]
    for case .named(let name) in words.keys { parts[name] = words[.named(name)] }
    return ObjectiveText(
      objective: id, title: title, measure: words[.measure],
      due: words[.due].flatMap { Day(iso: $0) }, parts: parts.isEmpty ? nil : parts,
      because: words[.reason])
  }
}

extension Review {
  /// What stands against an answer that a reason would settle.
  ///
  /// - Parameters:
  ///   - content: What would be recorded.
  ///   - question: What it answers.
  ///   - day: The day that it is about.
  ///   - actor: Who records it.
  /// - Returns: Refusals where a reason is needed, departures where it would be well to give one;
  ///   neither where none is wanted.
  public func reasonsWanted(
    _ content: EntryContent, to question: OpenQuestion, on day: Day, by actor: Actor
  ) -> Verdict {
    let verdict = verdict(content, to: question, on: day, by: actor, hasReason: false)
    // Where something else refuses it as well, a reason does not help.
    guard verdict.refusals.allSatisfy(\.reasonSettles) else { return Verdict() }
    return Verdict(
      refusals: verdict.refusals, departures: verdict.departures.filter(\.reasonSettles))
  }
}
