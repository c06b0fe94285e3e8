extension Review {
  /// The review as somebody may read it: an answer that is not shared yet shows that it was given,
  /// and its words to nobody but whoever wrote or recorded it.
  public func readable(by person: PersonID) -> Review {
    let held = heldFields
    if held.isEmpty { return self }
    var isChanged = false
    let entries = entries.map { entry -> Entry in
      guard case .answer(let answer) = entry.content, held.contains(answer.field),
        entry.author != person, entry.by != person
      else { return entry }
      isChanged = true
      return Entry(
        id: entry.id, at: entry.at, on: entry.on, by: entry.by, onBehalfOf: entry.onBehalfOf,
        content: .answer(FormAnswer(field: answer.field, text: "[given, and not shared yet]")))
    }
    if !isChanged { return self }
    return Review(
      rules: rules, reviewee: record.reviewee, entries: entries, asOf: record.asOf)
  }

  /// The fields whose answers are not shared now, as `FORM.FIELD`.
  private var heldFields: Set<String> {
    var held: Set<String> = []
    for form in policy.forms {
      for field in form.fields {
        guard let shared = field.shared, truth(of: shared) != .yes else { continue }
        held.insert("\(form.id).\(field.id)")
      }
    }
    return held
  }
}
