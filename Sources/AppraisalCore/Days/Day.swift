/// A civil day in the proleptic Gregorian calendar, without time, zone or locale.
///
/// Days from 1 January 1900 to 31 December 2999 can be expressed; nothing a school records lies
/// outside them, and the bounds keep every sum of days far from overflow.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, negative before it.
  public let number: Int32

  /// The earliest expressible day, 1 January 1900.
  public static let earliest = Day(unchecked: -25567)
  /// The latest expressible day, 31 December 2999.
  public static let latest = Day(unchecked: 376_199)

  private init(unchecked number: Int32) {
    self.number = number
  }

  /// The day with this count of days since 1 January 1970, or nil outside the expressible range.
  public init?(number: Int) {
    guard number >= Int(Day.earliest.number), number <= Int(Day.latest.number) else { return nil }
    self.number = Int32(number)
  }

  /// The day with this count of days since 1 January 1970, held at the ends of the expressible range.
  public init(clamping number: Int) {
    self.number = Int32(
      min(max(number, Int(Day.earliest.number)), Int(Day.latest.number)))
  }

  /// The day of a year, month and day of the month, or nil where there is no such day.
  ///
  /// The count of days follows Howard Hinnant's “chrono-Compatible Low-Level Date Algorithms”.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = Int32(era * 146097 + dayOfEra - 719468)
  }

  /// The day written exactly as `YYYY-MM-DD`, or nil.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    guard let year = DecimalDigits.value(of: bytes[0..<4]),
      let month = DecimalDigits.value(of: bytes[5..<7]),
      let day = DecimalDigits.value(of: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month (1 to 12) and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719468
    let era = shifted / 146097
    let dayOfEra = shifted - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The number of days in a month (1 to 12) of a year.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that many days later (earlier when negative), held at the ends of the range.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    if overflow { return days > 0 ? .latest : .earliest }
    return Day(clamping: sum)
  }

  /// The number of days from another day to this one, negative when the other is later.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }

  /// The day as `YYYY-MM-DD`, for data.
  public var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(DecimalDigits.padded(month, to: 2))-\(DecimalDigits.padded(day, to: 2))"
  }

  /// The day as people in a British office write it, such as `2 Mar 2026`.
  public var text: String {
    "\(parts.day) \(month.shortName) \(parts.year)"
  }

  /// The day in full, such as `Monday 2 March 2026`.
  public var longText: String {
    "\(weekday.name) \(parts.day) \(month.name) \(parts.year)"
  }

  /// Whether the first day comes before the second.
  public static func < (first: Day, second: Day) -> Bool {
    first.number < second.number
  }
}

extension Day: Codable {
  /// Reads the day from `YYYY-MM-DD`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not such a day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not a day; expected a real day written YYYY-MM-DD")
    }
    self = day
  }

  /// Writes the day as `YYYY-MM-DD`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
