/// The bank holidays of England and Wales, by rule.
///
/// The Banking and Financial Dealings Act 1971, section 1 and schedule 1, names Easter Monday, the last
/// Mondays of May and August, and 26 or 27 December; Good Friday and Christmas Day are holidays at
/// common law; New Year's Day, the early May holiday, substitutes and single days are appointed each
/// year by proclamation under section 1(2) and (3). Proclamations to come are foreseen by the custom
/// of those past, so a day not yet announced is not known here: a calendar's closures can add it.
public enum BankHolidays {
  /// The years that can be computed; the present set of holidays began in 1978.
  public static let years = 1978...2999

  /// The bank holidays of a year, earliest first; none outside ``years``.
  public static func `in`(year: Int) -> [BankHoliday] {
    guard years.contains(year) else { return [] }
    let recurring = [Month.january, .april, .may, .august, .december].flatMap {
      appointed(in: $0, of: year)
    }
    let single = singleDays.filter { $0.day.parts.year == year }
    return (recurring + single).sorted { $0.day < $1.day }
  }

  /// The bank holiday that falls on a day, or nil.
  public static func holiday(on day: Day) -> BankHoliday? {
    let year = day.parts.year
    guard years.contains(year), !day.weekday.isWeekend else { return nil }
    return appointed(in: day.month, of: year).first { $0.day == day }
      ?? singleDays.first { $0.day == day }
  }

  /// The holidays that come every year in a month; March and April each give both of Easter's.
  private static func appointed(in month: Month, of year: Int) -> [BankHoliday] {
    switch month {
    case .january: newYear(year)
    case .march, .april: easter(year)
    case .may, .june: earlyMay(year) + spring(year)
    case .august: summer(year)
    case .december: christmas(year)
    default: []
    }
  }

  private static func newYear(_ year: Int) -> [BankHoliday] {
    guard let day = Day(year: year, month: 1, day: 1) else { return [] }
    return [
      BankHoliday(day.nextWorkday, "New Year’s Day", isSubstitute: day.weekday.isWeekend)
    ]
  }

  private static func easter(_ year: Int) -> [BankHoliday] {
    guard let sunday = Easter.sunday(in: year) else { return [] }
    return [
      BankHoliday(sunday.adding(days: -2), "Good Friday"),
      BankHoliday(sunday.adding(days: 1), "Easter Monday"),
    ]
  }

  /// The first Monday of May, but 8 May in the years in which victory in Europe was commemorated.
  private static func earlyMay(_ year: Int) -> [BankHoliday] {
    let name = "Early May bank holiday"
    if year == 1995 || year == 2020 {
      return Day(year: year, month: 5, day: 8).map { [BankHoliday($0, name)] } ?? []
    }
    return Day(year: year, month: 5, day: 1).map { [BankHoliday($0.next(.monday), name)] } ?? []
  }

  /// The last Monday of May, but a day in June in the years of three jubilees.
  private static func spring(_ year: Int) -> [BankHoliday] {
    let name = "Spring bank holiday"
    let moved: Day? =
      switch year {
      case 2002, 2012: Day(year: year, month: 6, day: 4)
      case 2022: Day(year: year, month: 6, day: 2)
      default: nil
      }
    if let moved { return [BankHoliday(moved, name)] }
    return Day(year: year, month: 5, day: 31).map { [BankHoliday($0.last(.monday), name)] } ?? []
  }

  private static func summer(_ year: Int) -> [BankHoliday] {
    guard let end = Day(year: year, month: 8, day: 31) else { return [] }
    return [BankHoliday(end.last(.monday), "Summer bank holiday")]
  }

  /// Christmas Day and Boxing Day, or the next weekdays that are not taken.
  ///
  /// Where Christmas Day is a Sunday, Boxing Day keeps the Monday and Christmas Day takes the Tuesday.
  private static func christmas(_ year: Int) -> [BankHoliday] {
    guard let christmas = Day(year: year, month: 12, day: 25) else { return [] }
    let boxing = christmas.adding(days: 1)
    let christmasKept =
      christmas.weekday.isWeekend ? christmas.adding(days: 2) : christmas
    let boxingKept = boxing.weekday.isWeekend ? boxing.adding(days: 2) : boxing
    return [
      BankHoliday(christmasKept, "Christmas Day", isSubstitute: christmasKept != christmas),
      BankHoliday(boxingKept, "Boxing Day", isSubstitute: boxingKept != boxing),
    ].sorted { $0.day < $1.day }
  }

  /// The days that were appointed once.
  private static let singleDays: [BankHoliday] = [
    ("1981-07-29", "Royal wedding"),
    ("1999-12-31", "Millennium"),
    ("2002-06-03", "Golden Jubilee"),
    ("2011-04-29", "Royal wedding"),
    ("2012-06-05", "Diamond Jubilee"),
    ("2022-06-03", "Platinum Jubilee"),
    ("2022-09-19", "State funeral"),
    ("2023-05-08", "Coronation"),
  ].compactMap { iso, name in Day(iso: iso).map { BankHoliday($0, name) } }
}

extension Day {
  /// This day, or the Monday after it where it falls on a weekend.
  fileprivate var nextWorkday: Day {
    weekday.isWeekend ? next(.monday) : self
  }
}
