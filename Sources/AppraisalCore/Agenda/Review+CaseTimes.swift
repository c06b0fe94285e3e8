/// Which part of which case a deadline is about.
public struct CaseDeadline: Hashable, Sendable {
  /// The case.
  public let name: String
  /// Its kind.
  public let kind: String
  /// The step, or `closed`.
  public let event: String

  /// The name that checks and rights know it by, the same for every case of the kind.
  public var check: String { "deadline.\(kind).\(event)" }
}

extension Review {
  /// The deadlines of the cases, in the order in which these were opened.
  var caseDeadlines: [(of: CaseDeadline, deadline: Deadline)] {
    record.cases.flatMap { found -> [(of: CaseDeadline, deadline: Deadline)] in
      guard let kind = policy.caseKind(found.type) else { return [] }
      let steps = kind.steps.compactMap { step in
        step.due.map { (step.id, step.title, $0, step.clauses) }
      }
      let closing = kind.closing.map { [(CaseKind.ending, "close it", $0, kind.clauses)] } ?? []
      return (steps + closing).compactMap { event, title, time, clauses in
        deadline(of: event, title, time, clauses, found, kind)
      }
    }
  }

  private func deadline(
    of event: String, _ title: String, _ time: CaseTime, _ clauses: [String],
    _ found: CaseRecord, _ kind: CaseKind
  ) -> (of: CaseDeadline, deadline: Deadline)? {
    let stem = "case.\(kind.id).\(found.id).\(event)"
    guard let done = try? When("\(stem).settled"), let when = try? When("\(stem).arises") else {
      return nil
    }
    var deadline = Deadline(
      id: "\(kind.id).\(found.id).\(event)", title: "\(title) (\(found.id), \(kind.title))",
      when: when, by: "\(stem).due", done: done, strength: time.strength, duty: time.duty)
    deadline.stops = time.stops
    deadline.private = kind.private
    deadline.clauses = clauses
    deadline.command = command(for: event, found, kind)
    return (CaseDeadline(name: found.id, kind: kind.id, event: event), deadline)
  }

  /// The command that does it, with what it has to say.
  private func command(for event: String, _ found: CaseRecord, _ kind: CaseKind) -> String {
    if event == CaseKind.ending {
      let outcomes = kind.outcomes.map(\.id)
      return "case close REVIEWEE \(found.id) "
        + (outcomes.count == 1 ? outcomes[0] : "OUTCOME") + " --because TEXT"
    }
    let fields = kind.step(event)?.fields.filter { $0.required == true } ?? []
    return "case step REVIEWEE \(found.id) \(event)"
      + fields.map { " --set \($0.id)=\($0.placeholder)" }.joined()
  }

  /// The last day of a step of a case, or of closing it.
  func due(_ time: CaseTime, of event: String, in found: CaseRecord, _ kind: CaseKind) -> FactValue
  {
    let base: FactValue
    if time.every != nil, let last = found.lastStep(named: event) {
      base = .day(last.on)
    } else {
      base = day(of: time.event ?? CaseKind.opening, in: found, kind)
    }
    guard case .day(let start) = base, let rule = time.length else { return base }
    guard let length = rules.length(rule)?.inDays else {
      return .missing("the school's choice “\(rule.dropFirst(7))”")
    }
    let last =
      time.before != nil
      ? length.before(start, in: rules.calendar) : length.after(start, in: rules.calendar)
    return last.map { .day($0) } ?? .missing(MissingTerms.text(for: length))
  }

  /// Whether a step was taken for the time that runs now.
  ///
  /// One that can be taken more than once is due again as soon as what its time counts from, or its
  /// last day, is another one: only what was done after that was recorded counts.
  func isDone(
    _ event: String, by time: CaseTime, in found: CaseRecord, _ kind: CaseKind
  ) -> Bool {
    let taken = found.steps(named: event)
    guard kind.step(event)?.repeatable == true, let base = time.event,
      let cause = found.entry(settling: base, of: kind)
    else { return !taken.isEmpty }
    let isStep = kind.step(base) != nil
    return taken.contains { step in
      Entry.isRecordedBefore(cause, step)
        ? step.on >= cause.on : isStep && step.on > cause.on
    }
  }

  /// The first day of the time that a step of a case gives, for pauses; nil for other facts.
  func caseClockStart(_ name: String) -> Day? {
    let parts = name.dotted
    guard parts.count == 5, parts[0] == "case", parts[4] == "due",
      let (found, kind) = knownCase(parts[2])
    else { return nil }
    let time = parts[3] == CaseKind.ending ? kind.closing : kind.step(parts[3])?.due
    guard let time, time.before == nil, time.length != nil,
      case .day(let start) = day(of: time.event ?? CaseKind.opening, in: found, kind)
    else { return nil }
    return start.adding(days: 1)
  }
}

extension ReviewFacts {
  /// How the time of a step stands: its last day, whether it arises, is settled, met or overdue.
  func timeValue(
    _ asked: String, _ time: CaseTime?, of event: String, in found: CaseRecord?, _ kind: CaseKind
  ) -> FactValue {
    guard let found, let time else { return asked == "due" ? .absent : .yesNo(false) }
    switch asked {
    case "due": return review.due(time, of: event, in: found, kind)
    case "arises": return arises(event, in: found, kind)
    case "settled":
      if event == CaseKind.ending { return .yesNo(!found.isOpen) }
      return .yesNo(time.every == nil && review.isDone(event, by: time, in: found, kind))
    default: return standing(asked, event, found)
    }
  }

  private func arises(_ event: String, in found: CaseRecord, _ kind: CaseKind) -> FactValue {
    guard let step = kind.step(event) else { return .yesNo(true) }
    let isDone =
      step.due.map { review.isDone(event, by: $0, in: found, kind) }
      ?? (found.lastStep(named: event) != nil)
    if !found.isOpen, step.afterClosing != true {
      return .yesNo(isDone && step.due?.every == nil)
    }
    if isDone { return .yesNo(true) }
    guard let when = step.when else { return .yesNo(true) }
    let evaluation = review.evaluate(when, item: found.id)
    switch evaluation.truth {
    case .yes: return .yesNo(true)
    case .no: return .yesNo(false)
    case .unknown: return .missing(evaluation.missing.joined(separator: "; "))
    }
  }

  private func standing(_ asked: String, _ event: String, _ found: CaseRecord) -> FactValue {
    let deadline = review.caseDeadlines.first { $0.of.name == found.id && $0.of.event == event }
    guard let deadline = deadline?.deadline else { return .missing("a time for \(event)") }
    let status = review.status(of: deadline)
    switch asked {
    case "overdue": return isOverdue(status)
    case "met": return wasMet(status)
    default: return .missing("“\(asked)” is not part of a step")
    }
  }
}
