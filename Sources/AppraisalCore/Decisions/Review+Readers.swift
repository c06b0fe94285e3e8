extension Review {
  /// The review as somebody may read it: drafts that others have not shared yet, and fields that
  /// only others may read, show only that they were given.
  ///
  /// - Parameters:
  ///   - actor: Who reads it.
  ///   - now: The review as it stands, by which it is judged how they stand to it.
  /// - Returns: The review with the words that they may read.
  public func readable(by actor: Actor, standingIn now: Review) -> Review {
    withoutWords(ofOthersThan: now.relations(of: actor), actor.person)
      .readable(by: actor.person, standingIn: now)
  }

  /// The review with the words taken out of fields and reasons that only others may read.
  private func withoutWords(ofOthersThan relations: [String], _ person: PersonID) -> Review {
    let fields = fieldsOfOthers(than: relations)
    let reasons = reasonsOfOthers(than: relations)
    if fields.isEmpty, reasons.isEmpty { return self }
    var isChanged = false
    let entries = entries.map { entry -> Entry in
      if entry.author == person || entry.by == person { return entry }
      let content: EntryContent
      switch entry.content {
      case .answer(let answer):
        guard let text = fields[answer.field] else { return entry }
        content = .answer(FormAnswer(field: answer.field, text: text))
      case .judgement(var judgement):
        guard let text = reasons[judgement.question] else { return entry }
        judgement.because = text
        content = .judgement(judgement)
      default: return entry
      }
      isChanged = true
      return Entry(
        id: entry.id, at: entry.at, on: entry.on, by: entry.by, onBehalfOf: entry.onBehalfOf,
        content: content)
    }
    if !isChanged { return self }
    return reading(entries)
  }

  /// The fields that only others than people of these relations and roles may read, as
  /// `FORM.FIELD`, with what is shown instead.
  private func fieldsOfOthers(than relations: [String]) -> [String: String] {
    var held: [String: String] = [:]
    for form in policy.forms {
      for field in form.fields
      where !field.readers.isEmpty && Set(field.readers).isDisjoint(with: relations) {
        held["\(form.id).\(field.id)"] = sentence(onReaders: field.readers)
      }
    }
    return held
  }

  /// The questions whose reasons only others than people of these relations and roles may read,
  /// with what is shown instead.
  private func reasonsOfOthers(than relations: [String]) -> [String: String] {
    var held: [String: String] = [:]
    for question in policy.questions
    where !question.readers.isEmpty && Set(question.readers).isDisjoint(with: relations) {
      held[question.id] = sentence(onReaders: question.readers)
    }
    return held
  }

  private func sentence(onReaders readers: [String]) -> String {
    let names = Wording.list(readers.map { Wording.role(policy.words.name(of: $0)) })
    return "[given, for the \(names) alone]"
  }
}
