extension Length {
  /// The day that lies this length after another, which is not itself counted, or nil.
  ///
  /// - Months and years follow the corresponding date rule of ``Day/adding(months:)``.
  /// - Terms end with the first day by which that many terms have passed, part terms counted by their
  ///   days as ``TermCount`` does: one term after the first day of a term is the day after its last.
  /// - Hours have a day only where they are whole days, a multiple of 24; for others count from a
  ///   ``Moment``.
  ///
  /// The answer is nil for other hours, where the calendar does not know the school days or terms on
  /// the way, and where it would be after the year 2999.
  public func after(_ day: Day, in calendar: SchoolCalendar) -> Day? {
    switch unit {
    case .workingDays: calendar.workingDay(count, after: day)
    case .schoolDays: calendar.schoolDay(count, after: day)
    case .terms: calendar.day(terms: count, after: day)
    case .months: day.moved(byMonths: count)
    case .years: day.moved(byMonths: count * 12)
    case .days, .calendarDays, .weeks, .hours:
      wholeDays.flatMap { Day(number: Int(day.number) + $0) }
    }
  }

  /// The day that lies this length before another, which is not itself counted, or nil.
  ///
  /// The rules are those of ``after(_:in:)``, counted backwards: one term before the day after the last
  /// day of a term is its first day.
  public func before(_ day: Day, in calendar: SchoolCalendar) -> Day? {
    switch unit {
    case .workingDays: calendar.workingDay(count, before: day)
    case .schoolDays: calendar.schoolDay(count, before: day)
    case .terms: calendar.day(terms: count, before: day)
    case .months: day.moved(byMonths: -count)
    case .years: day.moved(byMonths: -count * 12)
    case .days, .calendarDays, .weeks, .hours:
      wholeDays.flatMap { Day(number: Int(day.number) - $0) }
    }
  }

  /// The instant that lies this many hours after another, or nil for any other unit.
  ///
  /// Hours are exact: 48 hours over a change of the clocks end an hour earlier or later by the clock.
  /// The answer is nil, too, where it would be after the year 2999.
  public func after(_ moment: Moment) -> Moment? {
    guard unit == .hours else { return nil }
    return Moment(milliseconds: moment.milliseconds + count * Moment.millisecondsPerHour)
  }

  /// The instant that lies this many hours before another, or nil for any other unit.
  ///
  /// The answer is nil, too, where it would be before 1970.
  public func before(_ moment: Moment) -> Moment? {
    guard unit == .hours else { return nil }
    return Moment(milliseconds: moment.milliseconds - count * Moment.millisecondsPerHour)
  }

  /// The length with hours as the fewest whole days that hold them, for what is judged by days.
  ///
  /// 24 hours after something end with the next day, 25 with the one after it.
  public var inDays: Length {
    guard unit == .hours else { return self }
    return Length((count + 23) / 24, .calendarDays) ?? self
  }

  /// The length in calendar days, or nil where that depends on a calendar or on the hour.
  private var wholeDays: Int? {
    switch unit {
    case .days, .calendarDays: count
    case .weeks: count * 7
    case .hours: count % 24 == 0 ? count / 24 : nil
    case .workingDays, .schoolDays, .terms, .months, .years: nil
    }
  }
}
