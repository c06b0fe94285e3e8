extension Record {
  /// By when each concern was on record: its day, or that of its writing down where that was later.
  ///
  /// A concern that is dated back shows nothing of what was said before it was written down.
  var concerns: [Day] {
    notes.compactMap { entry in
      guard case .note(let note) = entry.content, note.topic == "concern" else { return nil }
      return max(entry.on, entry.at.civilDay)
    }
  }
}
