extension Review {
  /// The review as somebody may read it: drafts that others have not shared yet, and fields that
  /// only others may read, show only that they were given.
  ///
  /// - Parameters:
  ///   - actor: Who reads it.
  ///   - now: The review as it stands, by which it is judged how they stand to it.
  /// - Returns: The review with the words that they may read.
  public func readable(by actor: Actor, standingIn now: Review) -> Review {
    withoutFields(ofOthersThan: now.relations(of: actor), actor.person).readable(by: actor.person)
  }

  /// The review with the words taken out of fields that only others may read.
  private func withoutFields(ofOthersThan relations: [String], _ person: PersonID) -> Review {
    let fields = fieldsOfOthers(than: relations)
    if fields.isEmpty { return self }
    var isChanged = false
    let entries = entries.map { entry -> Entry in
      guard case .answer(let answer) = entry.content, let text = fields[answer.field],
        entry.author != person, entry.by != person
      else { return entry }
      isChanged = true
      return Entry(
        id: entry.id, at: entry.at, on: entry.on, by: entry.by, onBehalfOf: entry.onBehalfOf,
        content: .answer(FormAnswer(field: answer.field, text: text)))
    }
    if !isChanged { return self }
    return Review(
      rules: rules, reviewee: record.reviewee, entries: entries, asOf: record.asOf)
  }

  /// The fields that only others than people of these relations and roles may read, as
  /// `FORM.FIELD`, with what is shown instead.
  private func fieldsOfOthers(than relations: [String]) -> [String: String] {
    var held: [String: String] = [:]
    for form in policy.forms {
      for field in form.fields
      where !field.readers.isEmpty && Set(field.readers).isDisjoint(with: relations) {
        let readers = Wording.list(field.readers.map { Wording.role(policy.words.name(of: $0)) })
        held["\(form.id).\(field.id)"] = "[given, for the \(readers) alone]"
      }
    }
    return held
  }
}
