/// What an entry records, in plain words.
public enum EntrySentence {
  /// That an entry was recorded after a signature that stands, to put behind it; empty otherwise.
  static func remark(on entry: Entry, in review: Review) -> String {
    review.record.isLaterThanSigned(entry)
      ? " (recorded on \(entry.at.civilDay.text), after signing)" : ""
  }

  /// The entry as one line, without its day and author.
  public static func text(_ entry: Entry, in review: Review) -> String {
    let policy = review.policy
    return switch entry.content {
    case .enrolled(let enrolment): joining(enrolment, in: policy)
    case .facts(let facts): "details as of then: \(facts.post)"
    case .leftOut(let ground): "left out: \(ground.ground)" + reason(ground.because)
    case .reviewers(let assignment):
      "reviewed by " + assignment.reviewers.map(\.text).joined(separator: ", ")
        + reason(assignment.ground)
    case .periodSet(let set):
      "period from \(set.from.text) to \(set.to.text)" + reason(set.because)
    case .paused(let pause):
      review.title(ofPause: pause.pause)
        + ": time does not count, \(pause.text)" + reason(pause.because)
    case .objectiveAdded(let text), .objectiveAmended(let text):
      "\(text.objective) “\(text.title)”" + (text.due.map { ", due \($0.text)" } ?? "")
        + (text.continues.map { ", carried on from \($0)" } ?? "") + reason(text.because)
    case .objectiveDropped(let step), .objectiveAgreed(let step), .objectiveDetermined(let step):
      step.objective + reason(step.because)
    case .developmentAdded(let need): development(need, in: policy)
    case .developmentAgreed(let step), .developmentAuthorised(let step),
      .developmentDeclined(let step), .developmentProvided(let step),
      .developmentNotProvided(let step):
      development(step, in: policy) + reason(step.because)
    case .meeting(let meeting):
      (policy.meetings.first { $0.id == meeting.meeting }?.title ?? meeting.meeting)
        + (meeting.note.map { ": \($0)" } ?? "")
        + (meeting.with.map { " (one meeting with \($0))" } ?? "")
    case .booked(let booking):
      (policy.meetings.first { $0.id == booking.meeting }?.title ?? booking.meeting)
        + " on " + booking.text
    case .note(let note): (note.topic.map { "\($0): " } ?? "") + note.text
    case .evidence(let evidence):
      "\(evidence.item): \(evidence.text) (\(evidence.origin(in: policy)))"
    case .answer(let answer): answer.text
    case .judgement(let judgement):
      "\(judgement.question)\(judgement.item.map { " for \($0)" } ?? ""): "
        + (judgement.yes ? "yes" : "no") + reason(judgement.because)
    case .rating(let given): rating(given, in: policy)
    case .payDecision(let given): pay(given, in: policy) + reason(given.because)
    case .comment(let comment): comment.text
    case .commentDeclined(let declined): "makes no comment" + reason(declined.because)
    case .signed(let signature): "as \(signature.part)"
    case .caseOpened, .caseStep, .caseClosed: caseText(entry.content, in: review)
    case .settled(let given):
      given.check + (given.item.map { " for \($0)" } ?? "")
        + (given.until.map { ", until \($0.text)" } ?? "") + reason(given.because)
    case .withdrawn(let withdrawal): "takes back \(withdrawal.entry)" + reason(withdrawal.because)
    case .closed(let closing): "the review is closed" + reason(closing.because)
    }
  }

  private static func rating(_ rating: RatingGiven, in policy: Policy) -> String {
    let assessment = policy.assessment
    let voice = rating.voice.map { id in
      assessment.voices.first { $0.id == id }.map { " (\($0.title))" } ?? " by the \(id)"
    }
    let moment = rating.moment.map { id in
      ", " + (assessment.moments.first { $0.id == id }?.title ?? id)
    }
    let kinds = assessment.areas.flatMap { $0.statedConcern?.among ?? [] }
    let concern = rating.concern.map { id in
      ", concern: " + (kinds.first { $0.id == id }?.title ?? id)
    }
    return "\(rating.item) \(rating.level)" + (voice ?? "") + (moment ?? "") + (concern ?? "")
      + reason(rating.because)
  }

  private static func joining(_ enrolment: Enrolment, in policy: Policy) -> String {
    let ground = enrolment.despite.map { id in
      ", despite: " + (policy.scope.first { $0.id == id }?.title ?? id)
    }
    return "joins the cycle as \(enrolment.facts.post)" + (ground ?? "")
      + reason(enrolment.because)
  }

  static func reason(_ text: String?) -> String {
    text.map { " (“\($0)”)" } ?? ""
  }
}
