/// What an entry answers: a later entry that answers the same takes its place.
private enum Answered: Hashable {
  case field(String)
  case question(Record.JudgementKey)
  case level(Record.RatingKey)
  case pay(PayDecisionGiven.Key)
  case comment

  init?(_ content: EntryContent, deciding voice: String) {
    switch content {
    case .answer(let answer): self = .field(answer.field)
    case .judgement(let judgement):
      self = .question(.init(question: judgement.question, item: judgement.item))
    case .rating(let rating):
      self = .level(
        .init(item: rating.item, voice: rating.voice ?? voice, moment: rating.moment))
    case .payDecision(let given): self = .pay(given.key)
    case .comment, .commentDeclined: self = .comment
    default: return nil
    }
  }
}

extension ReviewFacts {
  /// Whether what is about to be recorded takes the place of an earlier answer; absent where it is
  /// no answer to anything.
  ///
  /// Requirements are asked of the record with the new entry in it, which is one of those counted.
  func replaces(_ act: Act) -> FactValue {
    let voice = review.policy.assessment.decidingVoice.id
    guard let content = act.content, let answered = Answered(content, deciding: voice) else {
      return .absent
    }
    let answers = review.record.entries.count {
      Answered($0.content, deciding: voice) == answered
    }
    return .yesNo(answers > 1)
  }

  /// Whether what is about to be recorded takes the place of an answer that somebody else gave;
  /// absent where it is no answer to anything.
  func replacesOther(_ act: Act) -> FactValue {
    let voice = review.policy.assessment.decidingVoice.id
    guard let content = act.content, let answered = Answered(content, deciding: voice) else {
      return .absent
    }
    let answers = review.record.entries.filter {
      Answered($0.content, deciding: voice) == answered
    }
    guard let newest = answers.max(by: Entry.isRecordedBefore) else { return .yesNo(false) }
    return .yesNo(answers.contains { $0.author != newest.author })
  }
}
