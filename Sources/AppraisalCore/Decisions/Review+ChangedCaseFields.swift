extension Review {
  /// What stands against changing, with a step, what was said when the case was opened.
  ///
  /// Only those who may open such a case change it, and what the person said of their own review is
  /// theirs alone, as what others said is not the person's. Saying the same again changes nothing.
  func refusals(
    ofChanging taken: CaseStepTaken, _ step: CaseStepRule, _ found: CaseRecord, _ kind: CaseKind,
    _ relations: [String]
  ) -> [Refusal] {
    let isOfOneSide =
      (found.opened.author == record.reviewee) == relations.contains("reviewee")
    let mayOpen = !rows(giving: "case.open.\(kind.id)", to: relations).isEmpty
    if isOfOneSide, mayOpen { return [] }
    return kind.fields.compactMap { field in
      guard let answer = taken.fields?[field.id],
        !step.fields.contains(where: { $0.id == field.id }), answer != found.answer(in: field.id)
      else { return nil }
      return Refusal(
        says: "This is not for you to say or to change: \(field.title).",
        facts: ["\(found.id) was opened by \(found.opened.author)"],
        clauses: field.clauses.isEmpty ? kind.clauses : field.clauses,
        remedy: "Leave out --set \(field.id); whoever may open such a case can change it.")
    }
  }
}
