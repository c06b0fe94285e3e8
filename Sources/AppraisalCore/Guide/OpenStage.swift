/// A stage of a review that is not done, as it concerns somebody.
public struct OpenStage: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// Whether it is done, so that only levels to confirm and blank fields are left in it.
  public let isDone: Bool
  /// What it asks of the person, in order.
  public let questions: [OpenQuestion]
  /// What it waits for that no question to the person answers.
  public let others: [NextStep]
}

extension Review {
  /// The stages that are not done, in order, each with what it asks of somebody.
  ///
  /// The questions follow from the policy alone: from the commands of the stages' next steps, the
  /// forms, and the tables that somebody may depart from. Whether an answer may be recorded is
  /// judged when it is; a question only stands here if the access table gives it to the person.
  ///
  /// - Parameters:
  ///   - actor: Who is asked.
  ///   - isEnough: Whether a stage is the last that is wanted; finding what all of them ask takes
  ///     time.
  /// - Returns: The stages in which something is open, up to that one.
  public func openStages(
    for actor: Actor, upTo isEnough: (OpenStage) -> Bool = { _ in false }
  ) -> [OpenStage] {
    if record.closed != nil || record.leftOut != nil { return [] }
    let finder = QuestionFinder(self, actor)
    var found: [OpenStage] = []
    for stage in stages {
      let isWaiting = found.contains { !$0.isDone }
      guard let open = finder.openStage(stage, afterOpenOne: isWaiting) else { continue }
      found.append(open)
      if isEnough(open) { return found }
    }
    // What may stay blank is offered in the present stage, or once all of them are done.
    if let last = stages.last, !found.contains(where: { !$0.isDone }) {
      let left = finder.offers(upTo: last)
      if !left.isEmpty {
        found.append(OpenStage(stage: last, isDone: true, questions: left, others: []))
      }
    }
    return found
  }
}

/// Finds what a review asks of one person.
struct QuestionFinder {
  let review: Review
  let actor: Actor
  let relations: [String]
  /// The fields, as `FORM.FIELD`, whose answer is a day.
  let dayFields: Set<String>

  init(_ review: Review, _ actor: Actor) {
    self.review = review
    self.actor = actor
    dayFields = review.policy.dayFields
    relations = review.relations(of: actor)
  }

  var policy: Policy { review.policy }
  var record: Record { review.record }

  /// Whether the access table gives an act to the person.
  func permits(_ act: String) -> Bool { review.permits(act, to: actor) }

  /// The stage, or nil where nothing of it is open.
  ///
  /// A comment and a signature are about the review as a whole: while an earlier stage is open they
  /// are asked of nobody, since what is still written would make them void.
  func openStage(_ stage: Stage, afterOpenOne isEarly: Bool) -> OpenStage? {
    let confirming = confirmations(in: stage)
    let isLastToWrite = stage.id == lastStageToWrite?.id
    if review.holds(stage.done) == .yes {
      let questions = confirming + (isLastToWrite ? formsLeft : [])
      return questions.isEmpty
        ? nil : OpenStage(stage: stage, isDone: true, questions: questions, others: [])
    }
    let offers = isEarly ? [] : offers(upTo: stage)
    var questions = isLastToWrite ? formsWithoutStep + offers : []
    var others: [NextStep] = []
    for step in stage.next {
      let isOpen = review.holds(step.when) != .no
      let own = self.questions(for: step, isOpen: isOpen).filter {
        !(isEarly && $0.answer.isAboutWhole) && !isForOthers($0)
      }
      if isOpen, own.allSatisfy(\.isOptional) { others.append(step) }
      questions += own
    }
    if !isLastToWrite { questions += offers }
    var seen: Set<String> = []
    return OpenStage(
      stage: stage, isDone: false,
      questions: (questions + confirming).filter { seen.insert($0.id).inserted }, others: others)
  }

  private func questions(for step: NextStep, isOpen: Bool) -> [OpenQuestion] {
    guard let template = step.command.flatMap(StepTemplate.init) else { return [] }
    if case .addObjective(let parts) = template {
      return isOpen || record.objectives.contains { $0.isLive && $0.settled == nil }
        ? [objective(naming: parts)].compactMap(\.self) : []
    }
    guard isOpen else { return [] }
    switch template {
    case .addObjective: return []
    case .meeting(let kind): return [meeting(kind)].compactMap(\.self)
    case .settleObjectives: return settling
    case .judge(let id): return judgements(id)
    case .rate(let word, let voice, let moment, let wantsReason):
      return ratings(word, voice: voice, moment: moment, wantsReason: wantsReason)
    case .answer(let field, _): return fields(from: field, step)
    case .pay(let rule, let given): return [pay(rule, given)].compactMap(\.self)
    case .comment: return [comment].compactMap(\.self)
    case .sign: return [signature].compactMap(\.self)
    }
  }

  /// The first stage at which the reviewee answers or somebody signs: what is written has to be
  /// written by then.
  private var lastStageToWrite: Stage? {
    review.stages.first { stage in
      stage.next.contains { step in
        switch step.command.flatMap(StepTemplate.init) {
        case .comment, .sign: true
        default: false
        }
      }
    } ?? review.stages.last
  }
}
