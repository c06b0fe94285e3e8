/// A month of the Gregorian calendar, numbered from 1 for January to 12 for December.
public enum Month: Int, CaseIterable, Codable, Comparable, Sendable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// The month's name, such as `March`.
  public var name: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }

  /// The first three letters of the name, such as `Mar`.
  public var shortName: String {
    String(name.prefix(3))
  }

  /// The number of days the month has in a year.
  public func length(in year: Int) -> Int {
    Day.length(ofMonth: rawValue, in: year)
  }

  /// Whether the first comes before the second in a year.
  public static func < (first: Month, second: Month) -> Bool {
    first.rawValue < second.rawValue
  }
}

extension Day {
  /// The month.
  public var month: Month {
    // `parts` counts months from 1 to 12, so that a month is always found.
    Month(rawValue: parts.month) ?? .december
  }

  /// The day that many months later (earlier when negative), held at the ends of the range.
  ///
  /// Where the month arrived at has no such day, it is that month's last: one month after 31 January
  /// is 28 or 29 February. This is the corresponding date rule by which English law counts a period
  /// of months from an event. Going there and back may therefore lose up to three days.
  public func adding(months: Int) -> Day {
    moved(byMonths: months) ?? (months > 0 ? .latest : .earliest)
  }

  /// The day that many years later (earlier when negative), held at the ends of the range.
  ///
  /// One year after 29 February is 28 February where the year arrived at is a common one. Ages and
  /// completed years follow another rule: see ``Age``.
  public func adding(years: Int) -> Day {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow { return years > 0 ? .latest : .earliest }
    return adding(months: months)
  }

  /// The day that many months away by the corresponding date rule, or nil outside the range.
  func moved(byMonths months: Int) -> Day? {
    guard let (year, month) = month(after: months) else { return nil }
    return Day(
      year: year, month: month, day: min(parts.day, Day.length(ofMonth: month, in: year)))
  }

  /// The last day of that many whole months of which this day is the first, or nil outside the range.
  ///
  /// It is the day before the one with this day's number or, in a month too short to have that, the
  /// month's last: a month that begins on 31 January ends on 28 or 29 February, and a year that begins
  /// on 29 February ends on 28 February.
  func lastDay(ofMonths months: Int) -> Day? {
    let startsMonth = parts.day == 1
    guard let (year, month) = month(after: startsMonth ? months - 1 : months) else { return nil }
    let length = Day.length(ofMonth: month, in: year)
    return Day(year: year, month: month, day: startsMonth ? length : min(parts.day - 1, length))
  }

  private func month(after months: Int) -> (year: Int, month: Int)? {
    let (total, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 0 else { return nil }
    return (total / 12, total % 12 + 1)
  }
}
