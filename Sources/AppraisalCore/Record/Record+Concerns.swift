extension Record {
  /// By when each concern was on record: its day, or that of its writing down where that was later.
  ///
  /// A concern that is dated back shows nothing of what was said before it was written down.
  var concerns: [Day] { concerns(notBy: nil) }

  /// By when each concern was on record that somebody else than a person noted.
  func concerns(notBy person: PersonID?) -> [Day] {
    notes.compactMap { entry in
      guard case .note(let note) = entry.content, note.topic == "concern", entry.author != person
      else { return nil }
      return entry.onRecord
    }
  }
}

extension Entry {
  /// By when it was on record: its day, or that of its writing down where that was later.
  var onRecord: Day { max(on, at.civilDay) }
}
