/// That a report in which nobody can be recognised was given out, with every number that it prints.
///
/// Whoever has it keeps it, so what is given out later is audited together with it.
public struct ReportGivenOut: Codable, Hashable, Sendable {
  /// The newest format of a line that this program reads.
  public static let newestFormat = 1

  /// The line's format.
  public var format: Int
  /// The instant at which it was made.
  public var at: Moment
  /// Who made it.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// The cycle that it is about.
  public var cycle: CycleName
  /// The policy's name of the report.
  public var report: String
  /// Its heading and what it is about, as people know it.
  public var title: String
  /// Every number of people that it prints.
  public var numbers: DisclosureReport

  private enum CodingKeys: String, CodingKey {
    case format, at, by, cycle, report, title, numbers
    case onBehalfOf = "for"
  }

  /// A report that is given out.
  public init(
    at: Moment, by: PersonID, onBehalfOf: PersonID? = nil, cycle: CycleName, report: String,
    title: String, numbers: DisclosureReport
  ) {
    format = ReportGivenOut.newestFormat
    self.at = at
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.cycle = cycle
    self.report = report
    self.title = title
    self.numbers = numbers
  }

  /// It as the audit of later reports knows it.
  public var release: ReleaseLedger.Release {
    ReleaseLedger.Release(name: "\(title), \(at.civilDay.text)", report: numbers)
  }

  /// Whether another report prints the same numbers under the same name.
  public func isSame(as other: ReportGivenOut) -> Bool {
    cycle == other.cycle && report == other.report && title == other.title
      && numbers == other.numbers
  }
}
