/// That one person's record of a cycle was destroyed, as is kept of it: nothing of what it said.
public struct RecordDestroyed: Codable, Hashable, Sendable {
  /// The newest format of a line that this program reads.
  public static let newestFormat = 1

  /// The line's format.
  public var format: Int
  /// The instant at which it was destroyed.
  public var at: Moment
  /// Who had it destroyed.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// The cycle of the record.
  public var cycle: CycleName
  /// Whose record it was.
  public var of: PersonID
  /// The last day on which it had to be kept.
  public var until: Day
  /// The clauses that say how long.
  @Sparse public var clauses: [String] = []

  private enum CodingKeys: String, CodingKey {
    case format, at, by, cycle, of, until, clauses
    case onBehalfOf = "for"
  }

  /// A record that was destroyed.
  public init(
    at: Moment, by: PersonID, onBehalfOf: PersonID? = nil, cycle: CycleName, of: PersonID,
    until: Day, clauses: [String]
  ) {
    format = RecordDestroyed.newestFormat
    self.at = at
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.cycle = cycle
    self.of = of
    self.until = until
    self.clauses = clauses
  }
}
