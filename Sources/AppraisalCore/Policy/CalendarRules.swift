/// The periods of a policy and the dates that it names.
public struct CalendarRules: Codable, Hashable, Sendable {
  /// When a cycle runs; the first whose condition holds is a group's period.
  @Sparse public var periods: [PeriodRule] = []
  /// Periods of their own, for people whom the cycle's does not suit.
  @Sparse public var ownPeriods: [OwnPeriodRule] = []
  /// Days to which the policy gives a meaning.
  @Sparse public var dates: [NamedDate] = []
  /// Stretches of the year in which something is to be done.
  @Sparse public var windows: [WindowRule] = []
}

/// When a cycle runs, from one day of the year to another.
public struct PeriodRule: Codable, Hashable, Sendable {
  /// The period's name.
  public var id: String
  /// The period in plain words.
  public var title: String?
  /// Whose period it is; everybody's where absent.
  ///
  /// The first that holds is a person's.
  public var when: When?
  /// The first day: `MM-DD`, or `choice.NAME`.
  public var from: String
  /// The last day: `MM-DD`, or `choice.NAME`.
  public var to: String
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []
}

/// A day to which the policy gives a meaning, used in conditions as `date.NAME`.
public struct NamedDate: Codable, Hashable, Sendable {
  /// The date's name.
  public var id: String
  /// What the date is.
  public var title: String
  /// The day of the year: `MM-DD`, or `choice.NAME`; absent where the date follows from another.
  public var day: String?
  /// Which year's day of the year.
  public var year: Year?
  /// Which of the school's terms in the cycle it belongs to, counted from 1.
  public var term: Int?
  /// Which end of that term.
  public var edge: TermEdge?
  /// The fact that is the day after which it falls, such as `meeting.annual`.
  public var after: String?
  /// The fact that is the day before which it falls.
  public var before: String?
  /// How long after or before: a length such as `5 working days`, or `choice.NAME`.
  public var add: String?
  /// The fact that is the first day of a stretch of which the date ends a part.
  public var from: String?
  /// The fact that is the last day of that stretch.
  public var to: String?
  /// Which part of the stretch has gone by at the date's close, as a fraction such as `1/2`.
  public var part: String?
  /// For whom; for everybody where absent.
  ///
  /// Of several dates of one name the first that holds counts.
  public var when: When?
  /// Clauses that set it.
  @Sparse public var clauses: [String] = []

  /// The facts from which the date follows.
  var origins: [String] { [after, before, from, to].compactMap(\.self) }

  /// The year in which a named date falls.
  public enum Year: String, Codable, Hashable, Sendable, CaseIterable {
    /// The year in which the cycle starts.
    case periodStart = "the year the cycle starts"
    /// The year in which the cycle ends.
    case periodEnd = "the year the cycle ends"
    /// The first one on or after the cycle's last day.
    case afterEnd = "first after the cycle ends"
  }
}
