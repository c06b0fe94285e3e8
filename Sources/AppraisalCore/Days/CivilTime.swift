/// The time of day on a clock in the United Kingdom.
public struct CivilTime: Hashable, Comparable, Sendable {
  /// The hour, from 0 to 23.
  public let hour: Int
  /// The minute, from 0 to 59.
  public let minute: Int

  /// The time as `hh:mm`, such as `09:15`.
  public var text: String {
    "\(DecimalDigits.padded(hour, to: 2)):\(DecimalDigits.padded(minute, to: 2))"
  }

  /// Whether the first comes before the second in a day.
  public static func < (first: CivilTime, second: CivilTime) -> Bool {
    (first.hour, first.minute) < (second.hour, second.minute)
  }
}

extension Moment {
  /// Whether summer time is in force in the United Kingdom at this instant.
  ///
  /// Summer time is one hour ahead of Greenwich mean time, from 01:00 universal time on the last Sunday
  /// of March to 01:00 on the last Sunday of October: Summer Time Act 1972, section 1, as amended by
  /// the Summer Time Order 2002 (SI 2002/262). Those dates have held in fact since 1996; for earlier
  /// years, in which no record was made, they are applied all the same and can be wrong.
  public var isSummerTime: Bool {
    let year = universalDay.parts.year
    guard let start = Moment.change(in: .march, of: year),
      let end = Moment.change(in: .october, of: year)
    else { return false }
    return start <= self && self < end
  }

  /// The civil day in the United Kingdom; see ``isSummerTime`` for the rule and its years.
  public var civilDay: Day {
    onClock.universalDay
  }

  /// The time on a clock in the United Kingdom; see ``isSummerTime`` for the rule and its years.
  public var civilTime: CivilTime {
    let time = onClock.milliseconds % Moment.millisecondsPerDay
    return CivilTime(hour: time / Moment.millisecondsPerHour, minute: time / 60_000 % 60)
  }

  /// The civil day and time as people write it, such as `3 Oct 2025, 10:15`.
  public var text: String {
    "\(civilDay.text), \(civilTime.text)"
  }

  /// The instant at which Greenwich reads what clocks in the United Kingdom read now.
  private var onClock: Moment {
    isSummerTime ? adding(hours: 1) : self
  }

  private static func change(in month: Month, of year: Int) -> Moment? {
    guard let lastOfMonth = Day(year: year, month: month.rawValue, day: month.length(in: year))
    else { return nil }
    let midnight = Int(lastOfMonth.last(.sunday).number) * millisecondsPerDay
    return Moment(milliseconds: midnight + millisecondsPerHour)
  }
}
