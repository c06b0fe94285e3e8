/// A report that somebody saw, passed on or lost what was not theirs.
public struct RecordBreach: Codable, Hashable, Sendable {
  /// The newest format of a line that this program reads.
  public static let newestFormat = 1

  /// The line's format.
  public var format: Int
  /// The instant at which it was reported.
  public var at: Moment
  /// The day on which it happened or was noticed.
  public var on: Day
  /// Who reported it.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// Whose record, where it is known.
  public var about: PersonID?
  /// What happened, in the words of whoever reported it.
  public var note: String

  private enum CodingKeys: String, CodingKey {
    case format, at, on, by, about, note
    case onBehalfOf = "for"
  }

  /// A report.
  public init(
    at: Moment, on: Day, by: PersonID, onBehalfOf: PersonID? = nil, about: PersonID? = nil,
    note: String
  ) {
    format = RecordBreach.newestFormat
    self.at = at
    self.on = on
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.about = about
    self.note = note
  }
}
