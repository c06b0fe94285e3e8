import AppraisalCore

extension GuidedReview {
  /// Asks a question until its answer is recorded or it is passed over.
  mutating func ask(_ question: OpenQuestion, about review: Review) -> Outcome {
    terminal.pose(question)
    guard case .given(var given) = takenUp(question) else { return .left }
    var refused: OpenQuestion.Words = [:]
    while true {
      switch answer(to: question, from: given, or: refused, about: review) {
      case .left: return .left
      case .skipped: return .skipped
      case .words(let words):
        guard let content = question.content(from: words) else { return .skipped }
        if words == refused { return passedOver() }
        if isAnsweredMeanwhile(question, since: review), !recordsItAsWell() {
          forget(question)
          return .recorded
        }
        let day = day(of: content, from: words, to: question, about: review)
        let parts = partsRefused(content, words, question, on: day, review)
        if parts == nil, record(content, on: day) {
          forget(question)
          follow(content, on: day)
          return .recorded
        }
        refused = words
        given = parts.map { words.without($0, of: question) } ?? [:]
        sayRefused(question, given)
      }
    }
  }

  /// The parts that an answer was refused for, with the refusals shown; nil where it was not.
  private func partsRefused(
    _ content: EntryContent, _ words: OpenQuestion.Words, _ question: OpenQuestion, on day: Day,
    _ review: Review
  ) -> [Prompt.Part]? {
    let refused = review.refused(
      content, to: question, on: day, by: subject.identity.actor,
      hasReason: words[.reason] != nil)
    guard let refused else { return nil }
    for refusal in refused.refusals {
      terminal.complain(Failure.text(of: refusal, by: review.rules))
    }
    return refused.parts
  }

  /// Says how to go on from a refusal: with the parts that it turns on, or all of them.
  private func sayRefused(_ question: OpenQuestion, _ given: OpenQuestion.Words) {
    let isWhole = given.isEmpty && question.prompts.count == 1
    terminal.say(
      isWhole
        ? "It was not recorded. Answer again, or type - to leave it for now."
        : given.isEmpty
          ? "It was not recorded. Go through it again, or type - to leave it for now."
          : "It was not recorded. The rest is kept; change this, or type - to leave it for now."
    )
  }

  /// Leaves a question whose answer would be refused again.
  private func passedOver() -> Outcome {
    terminal.say("That is what was refused; it is left for now.")
    return .skipped
  }

  private enum Answer {
    case words(OpenQuestion.Words)
    case skipped
    case left
  }

  /// The words for each part of an answer, of which some may be given already.
  ///
  /// A part that was left out is given as an empty text, so that it is not asked for again. Words
  /// that were refused need not be typed again.
  private mutating func answer(
    to question: OpenQuestion, from begun: OpenQuestion.Words, or refused: OpenQuestion.Words,
    about review: Review
  ) -> Answer {
    guard let first = question.prompts.first else { return .skipped }
    var given = begun
    if given[.main] == nil {
      switch terminal.read(first, of: question, canSkip: true, or: refused[.main]) {
      case .left: return .left
      case .nothing: return .skipped
      case .words(let main): given[.main] = main
      }
    }
    for prompt in question.prompts(after: given[.main] ?? "") where given[prompt.part] == nil {
      keep(given, of: question)
      let canSkip = prompt.isOptional
      switch terminal.read(prompt, of: question, canSkip: canSkip, or: refused[prompt.part]) {
      case .left: return leaving(.left)
      case .nothing where prompt.isOptional: given[prompt.part] = ""
      case .nothing: return leaving(.skipped)
      case .words(let part): given[prompt.part] = part
      }
    }
    return reasoned(given, question, review)
  }

  /// The words with a reason, where the policy wants one and none was given yet.
  private mutating func reasoned(
    _ given: OpenQuestion.Words, _ question: OpenQuestion, _ review: Review
  ) -> Answer {
    let words = given.filter { !$0.value.isEmpty }
    guard words[.reason] == nil, let content = question.content(from: words) else {
      return .words(words)
    }
    let day = day(of: content, from: words, to: question, about: review)
    let wanted = review.reasonsWanted(
      content, to: question, on: day, by: subject.identity.actor)
    let all = wanted.refusals + wanted.departures
    let isNeeded = !wanted.refusals.isEmpty
    if all.isEmpty || given[.reason] != nil && !isNeeded { return .words(words) }
    keep(given, of: question)
    for refusal in all {
      terminal.complain(
        Failure.text(
          of: refusal.typed(remedy: "Say why, here.", in: review.policy), by: review.rules,
          heading: "A reason is wanted"))
    }
    let prompt = Prompt.reason(isOptional: !isNeeded)
    switch terminal.read(prompt, of: question, canSkip: !isNeeded) {
    case .left: return leaving(.left)
    case .nothing: return isNeeded ? leaving(.skipped) : .words(words)
    case .words(let reason): return .words(words.merging([.reason: reason]) { $1 })
    }
  }

  /// Says what becomes of an answer that was begun.
  private func leaving(_ answer: Answer) -> Answer {
    terminal.say(
      options.dryRun
        ? "The answer that was begun is not complete."
        : "The answer that was begun is kept, and recorded once it is complete.")
    return answer
  }

  /// Records as the single command does; what it refuses is shown.
  private func record(_ content: EntryContent, on day: Day) -> Bool {
    var options = options
    options.on = day
    guard let command = content.command(for: subject.reviewee, options) else { return false }
    var environment = environment
    environment.isGuided = true
    environment.out = { [terminal, out = environment.out] in out(terminal.fitted($0)) }
    environment.err = { [terminal, err = environment.err] in err(terminal.fitted($0)) }
    do throws(Failure) {
      try command.run(in: environment)
      return true
    } catch {
      environment.err(error.text)
      return false
    }
  }
}

extension OpenQuestion.Words {
  /// The words without those for some parts; none at all where the first part is one of them or no
  /// part is named, since the others follow from it.
  fileprivate func without(_ parts: [Prompt.Part], of question: OpenQuestion) -> Self {
    if parts.isEmpty || parts.contains(.main) { return [:] }
    // What was left out is not asked for again.
    var words = self
    for prompt in question.prompts where words[prompt.part] == nil { words[prompt.part] = "" }
    for part in parts { words[part] = nil }
    return words
  }
}

extension EntryContent {
  /// The command that records it; nil for what no question is answered with.
  fileprivate func command(
    for person: PersonID, _ options: RecordingOptions
  ) -> (any AppraiseCommand)? {
    let reviewee = person.text
    switch self {
    case .meeting(let held):
      return MeetingCommand(
        reviewee: reviewee, kind: held.meeting, attended: [], note: held.note, options: options)
    case .objectiveAdded(let text):
      return ObjectiveAdd(
        reviewee: reviewee, title: text.title, wording: ObjectiveWording(text), options: options)
    case .objectiveAgreed(let step):
      return ObjectiveStepCommand(
        step: .agree, reviewee: reviewee, objective: step.objective, because: step.because,
        options: options)
    case .objectiveDetermined(let step):
      return ObjectiveStepCommand(
        step: .determine, reviewee: reviewee, objective: step.objective, because: step.because,
        options: options)
    case .evidence(let piece):
      return EvidenceCommand(
        reviewee: reviewee, item: piece.item, text: piece.text, source: piece.source,
        options: options)
    case .answer(let answer):
      return AnswerCommand(
        reviewee: reviewee, field: answer.field, text: answer.text, options: options)
    case .judgement(let given):
      return JudgeCommand(
        reviewee: reviewee, question: given.question, answer: given.yes ? "yes" : "no",
        item: given.item, because: given.because, options: options)
    case .rating(let given):
      return Rate(
        reviewee: reviewee, item: given.item, level: given.level, voice: given.voice,
        moment: given.moment, concern: given.concern, because: given.because, options: options)
    case .payDecision(let given):
      return PayCommand(
        step: given.step, reviewee: reviewee, answer: [given.rule, given.outcome],
        points: given.points, ground: given.ground, because: given.because, options: options)
    case .comment(let comment):
      return CommentCommand(reviewee: reviewee, text: comment.text, options: options)
    case .commentDeclined(let declined):
      return DeclineComment(reviewee: reviewee, because: declined.because, options: options)
    case .signed: return SignCommand(reviewee: reviewee, options: options)
    default: return nil
    }
  }
}

extension ObjectiveWording {
  /// The wording as the options of a command line give it.
  fileprivate init(_ text: ObjectiveText) {
    self.init(
      measure: text.measure, due: text.due, category: nil, serves: nil,
      parts: (text.parts ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" },
      because: text.because)
  }
}
