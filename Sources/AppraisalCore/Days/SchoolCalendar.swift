/// The days on which a school works: its terms, its closures and the bank holidays it keeps.
///
/// Two kinds of days are counted. A *working day* is one on which the office is open: Monday to Friday,
/// in term or out of it. A *school day* is one on which pupils attend.
public struct SchoolCalendar: Hashable, Sendable {
  /// The country whose bank holidays a school keeps.
  public enum BankHolidayRegion: String, CaseIterable, Codable, Sendable {
    case englandAndWales = "england-and-wales"
    case none
  }

  /// The terms that are known, in any order.
  public var terms: [SchoolTerm]
  /// The closures, in any order.
  public var closures: [Closure]
  /// Whose bank holidays are kept.
  public var bankHolidaysOf: BankHolidayRegion

  /// The longest run of days between two known terms that still is one holiday, in days.
  ///
  /// A longer gap means that the dates of a term in between have not been entered.
  public static let longestHoliday = 70

  /// The calendar with which a school starts: the bank holidays of England and Wales, no terms yet.
  public static let standard = SchoolCalendar(bankHolidaysOf: .englandAndWales)

  /// A calendar of terms and closures.
  public init(
    terms: [SchoolTerm] = [], closures: [Closure] = [], bankHolidaysOf: BankHolidayRegion
  ) {
    self.terms = terms
    self.closures = closures
    self.bankHolidaysOf = bankHolidaysOf
  }

  /// The bank holiday that the school keeps on a day, or nil.
  public func bankHoliday(on day: Day) -> BankHoliday? {
    switch bankHolidaysOf {
    case .englandAndWales: BankHolidays.holiday(on: day)
    case .none: nil
    }
  }

  /// Whether the office is open: Monday to Friday, no bank holiday, no closure that closes the office.
  public func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && bankHoliday(on: day) == nil
      && !closures.contains { $0.closesOffice && $0.range.contains(day) }
  }

  /// Whether pupils attend on a day, or nil where the known terms do not tell.
  ///
  /// Weekends, bank holidays, closures and breaks are no school days; nor is a day between two known
  /// terms at most ``longestHoliday`` apart. Any other day outside the known terms is unknown.
  public func isSchoolDay(_ day: Day) -> Bool? {
    if day.weekday.isWeekend || bankHoliday(on: day) != nil { return false }
    if closures.contains(where: { $0.range.contains(day) }) { return false }
    if let term = term(containing: day) {
      return !term.breaks.contains { $0.contains(day) }
    }
    return isInHoliday(day) ? false : nil
  }

  /// The term that a day lies in, breaks included, or nil.
  public func term(containing day: Day) -> SchoolTerm? {
    terms.first { $0.first <= day && day <= $0.last }
  }

  /// Whether a day lies between two known terms that are at most ``longestHoliday`` apart.
  private func isInHoliday(_ day: Day) -> Bool {
    let ranges = terms.compactMap(\.range)
    guard let before = ranges.map(\.last).filter({ $0 < day }).max(),
      let after = ranges.map(\.first).filter({ $0 > day }).min()
    else { return false }
    return after.days(since: before) - 1 <= SchoolCalendar.longestHoliday
  }
}

extension SchoolCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case terms, closures, bankHolidaysOf
  }

  /// Reads the calendar; `terms` and `closures` may be left out where there are none.
  ///
  /// - Throws: `DecodingError` where a key is missing or its value has the wrong form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      terms: try container.decodeIfPresent([SchoolTerm].self, forKey: .terms) ?? [],
      closures: try container.decodeIfPresent([Closure].self, forKey: .closures) ?? [],
      bankHolidaysOf: try container.decode(BankHolidayRegion.self, forKey: .bankHolidaysOf))
  }
}
