extension Review {
  /// What stands in the record and says the same of the same day by the same person as an entry
  /// that is about to join it, where saying it twice makes two of it.
  public func double(of entry: Entry) -> Entry? {
    guard entry.content.makesTwo else { return nil }
    return record.entries.last { earlier in
      earlier.on == entry.on && earlier.author == entry.author && earlier.content == entry.content
    }
  }
}

extension EntryContent {
  /// Whether it stands beside what was recorded before rather than in its place.
  fileprivate var makesTwo: Bool {
    switch self {
    case .meeting, .note, .evidence, .paused: true
    default: false
    }
  }
}
