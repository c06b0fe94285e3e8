/// One thing that somebody recorded about a reviewee: who, when, what.
///
/// Entries are never changed or removed; a wrong one is withdrawn by another entry.
public struct Entry: Hashable, Sendable, Identifiable {
  /// The entry's identifier: unique, and in order of time.
  public let id: EntryID
  /// The instant at which it was recorded.
  public let at: Moment
  /// The civil day that it is about.
  public let on: Day
  /// Who recorded it.
  public let by: PersonID
  /// On whose behalf, where not their own.
  public let onBehalfOf: PersonID?
  /// What was recorded.
  public let content: EntryContent

  /// An entry.
  public init(
    id: EntryID, at: Moment, on: Day, by: PersonID, onBehalfOf: PersonID? = nil,
    content: EntryContent
  ) {
    self.id = id
    self.at = at
    self.on = on
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.content = content
  }

  /// Whose act it is: the person acted for, or else the person who recorded it.
  public var author: PersonID { onBehalfOf ?? by }

  /// Whether the first was recorded before the second; identifiers settle ties.
  public static func isRecordedBefore(_ first: Entry, _ second: Entry) -> Bool {
    (first.at, first.id) < (second.at, second.id)
  }
}

/// What an entry's identifier belongs to.
public enum EntryKind {}
/// The identifier of an entry.
public typealias EntryID = Identifier<EntryKind>
