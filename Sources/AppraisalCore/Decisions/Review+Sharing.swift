extension Review {
  /// The review as somebody may read it: drafts that others have not shared yet show only that they
  /// were given.
  public func readable(by person: PersonID) -> Review { readable(by: person, standingIn: self) }

  /// The same, judged by the review as it is today besides.
  ///
  /// - Parameters:
  ///   - person: Who reads it.
  ///   - now: The review as it is today: a look at a later day shows nothing sooner.
  /// - Returns: The review.
  func readable(by person: PersonID, standingIn now: Review) -> Review {
    let fields = heldFields.union(now.heldFields)
    let voices = policy.assessment.voices.filter { !$0.shared.isEmpty }
    if fields.isEmpty, voices.isEmpty { return self }
    var isChanged = false
    let entries = entries.map { entry -> Entry in
      guard entry.author != person, entry.by != person,
        let content = held(entry.content, fields, voices, now)
      else { return entry }
      isChanged = true
      return Entry(
        id: entry.id, at: entry.at, on: entry.on, by: entry.by, onBehalfOf: entry.onBehalfOf,
        content: content)
    }
    if !isChanged { return self }
    return reading(entries)
  }

  /// What others see of an answer or a level that is not shared now; nil where they see all of it.
  private func held(
    _ content: EntryContent, _ fields: Set<String>, _ voices: [Voice], _ now: Review
  ) -> EntryContent? {
    switch content {
    case .answer(let answer) where fields.contains(answer.field):
      return .answer(FormAnswer(field: answer.field, text: RatingGiven.notShared))
    case .rating(let rating):
      guard
        let rule = voices.first(where: { $0.id == rating.voice })?.shared
          .first(where: { $0.moment == rating.moment }),
        truth(of: rule.when) != .yes || now.truth(of: rule.when) != .yes
      else { return nil }
      return .rating(
        RatingGiven(
          item: rating.item, level: RatingGiven.notShared, voice: rating.voice,
          moment: rating.moment))
    default: return nil
    }
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

extension RatingGiven {
  /// What stands in the place of a text or a level that is not shared yet.
  static let notShared = "[given, and not shared yet]"
}
