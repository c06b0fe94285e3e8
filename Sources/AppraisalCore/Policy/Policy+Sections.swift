extension Policy {
  /// The names of what each section of the file holds, by the section's own name; a section that is
  /// one thing holds its own name where it is there.
  var contentsOfSections: [String: [String]] {
    rulesOfSections.merging(recordsOfSections) { $0 + $1 }
  }

  /// What is judged by, and when.
  private var rulesOfSections: [String: [String]] {
    [
      "choices": choices.map(\.id), "scales": scales.map(\.id), "groups": groups.map(\.id),
      "scope": scope.map(\.id), "definitions": definitions.map(\.id),
      "calendar": calendar.periods.map { _ in "periods" } + calendar.dates.map(\.id)
        + calendar.windows.map(\.id),
      "assessment": assessment.areas.map(\.id) + (assessment.overall == nil ? [] : ["overall"]),
      "objectiveParts": objectiveParts.map(\.id), "pay": pay.map(\.id),
      "questions": questions.map(\.id), "requirements": requirements.map(\.id),
      "findings": findings.map(\.id), "deadlines": deadlines.map(\.id),
      "duties": duties.map(\.id), "stages": stages.map(\.id),
      "training": training.map(\.id), "pauses": pauses.map(\.id),
      "moderation": moderation == nil ? [] : ["moderation"],
    ]
  }

  /// What is recorded, printed and kept, and by whom.
  private var recordsOfSections: [String: [String]] {
    [
      "meetings": meetings.map(\.id), "evidence": evidence.map(\.id), "forms": forms.map(\.id),
      "documents": documents.map(\.id), "cases": cases.map(\.id),
      "development": development == nil ? [] : ["development"], "reports": reports.map(\.id),
      "retention": retention.map(\.id), "access": access.flatMap(\.may).unique,
    ]
  }
}
