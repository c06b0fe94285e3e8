extension Review {
  /// The clauses for which the policy has what an entry records: the form and its field, the kind of
  /// meeting, the question, the kind and step of a case with the fields that are filled in.
  func clauses(behind content: EntryContent) -> [String] {
    switch content {
    case .answer(let answer):
      policy.forms.flatMap { form in
        form.fields.filter { "\(form.id).\($0.id)" == answer.field }
          .flatMap { form.clauses + $0.clauses }
      }
    case .meeting(let held): clauses(ofMeeting: held.meeting)
    case .booked(let booking): clauses(ofMeeting: booking.meeting)
    case .judgement(let given):
      policy.questions.filter { $0.id == given.question }.flatMap(\.clauses)
    case .evidence(let evidence):
      policy.evidence.filter { $0.id == evidence.kind }.flatMap(\.clauses)
    case .paused(let given): policy.pauses.filter { $0.id == given.pause }.flatMap(\.clauses)
    case .objectiveAdded(let text), .objectiveAmended(let text):
      policy.objectiveParts.filter { text.parts?[$0.id] != nil }.flatMap(\.clauses)
    case .developmentAdded(let need): clauses(behind: need)
    case .caseOpened(let opened):
      policy.cases.filter { $0.id == opened.type }.flatMap { kind in
        kind.clauses + kind.grounds.filter { $0.id == opened.ground }.flatMap(\.clauses)
          + kind.fields.filter { opened.fields?[$0.id] != nil }.flatMap(\.clauses)
      }
    case .caseStep(let taken):
      (kind(ofCase: taken.case)?.steps ?? []).filter { $0.id == taken.step }.flatMap { step in
        step.clauses + step.fields.filter { taken.fields?[$0.id] != nil }.flatMap(\.clauses)
      }
    case .caseClosed(let closing):
      (kind(ofCase: closing.case)?.outcomes ?? []).filter { $0.id == closing.outcome }
        .flatMap(\.clauses)
    default: []
    }
  }

  private func clauses(ofMeeting kind: String) -> [String] {
    policy.meetings.filter { $0.id == kind }.flatMap(\.clauses)
  }

  private func clauses(behind need: DevelopmentText) -> [String] {
    guard let rules = policy.development else { return [] }
    let words = rules.kinds + rules.categories + rules.funding
    let named = [need.activity, need.category, need.funding].compactMap(\.self)
    return rules.clauses + words.filter { named.contains($0.id) }.flatMap(\.clauses)
  }
}
