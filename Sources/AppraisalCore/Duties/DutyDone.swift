/// That the school did a duty, as the cycle keeps it; such entries are never changed.
public struct DutyDone: Codable, Hashable, Sendable, Identifiable {
  /// The entry's identifier.
  public var id: EntryID
  /// The instant at which it was recorded.
  public var at: Moment
  /// The day on which it was done.
  public var on: Day
  /// Who recorded it.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// The duty, by name.
  public var duty: String
  /// What was noted.
  public var note: String
  /// The person whom it is about, where it is a training.
  public var person: PersonID?
  /// The school that did it; every school where it is not said.
  public var school: String?

  private enum CodingKeys: String, CodingKey {
    case id, at, on, by, duty, note, person, school
    case onBehalfOf = "for"
  }

  /// An entry.
  public init(
    id: EntryID, at: Moment, on: Day, by: PersonID, onBehalfOf: PersonID? = nil, duty: String,
    note: String, person: PersonID? = nil, school: String? = nil
  ) {
    self.id = id
    self.at = at
    self.on = on
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.duty = duty
    self.note = note
    self.person = person
    self.school = school
  }
}

/// The duties that were done, as a cycle's `duties.json` keeps them.
public struct DutyLog: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// What was done, in the order in which it was recorded.
  public var entries: [DutyDone]

  /// A log of these entries.
  public init(entries: [DutyDone] = []) {
    format = DutyLog.newestFormat
    self.entries = entries
  }
}
