/// A day that recurs every year, such as 31 March.
public struct MonthDay: Hashable, Comparable, Sendable {
  /// The month.
  public let month: Month
  /// The day of the month, from 1.
  public let day: Int

  /// The recurring day of a month, or nil where no year has it.
  public init?(month: Month, day: Int) {
    guard day >= 1, day <= month.length(in: 2000) else { return nil }
    self.month = month
    self.day = day
  }

  /// The recurring day written exactly as `MM-DD`, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x2D,
      let number = DecimalDigits.value(of: bytes[0..<2]), let month = Month(rawValue: number),
      let day = DecimalDigits.value(of: bytes[3..<5])
    else { return nil }
    self.init(month: month, day: day)
  }

  /// The recurring day that a day falls on.
  public init(_ day: Day) {
    self.month = day.month
    self.day = day.parts.day
  }

  /// The recurring day as `MM-DD`, for data.
  public var iso: String {
    "\(DecimalDigits.padded(month.rawValue, to: 2))-\(DecimalDigits.padded(day, to: 2))"
  }

  /// The recurring day as people write it, such as `31 March`.
  public var text: String {
    "\(day) \(month.name)"
  }

  /// The day in a year, or nil for a year before 1900 or after 2999.
  ///
  /// 29 February is 28 February in a common year.
  public func `in`(year: Int) -> Day? {
    Day(year: year, month: month.rawValue, day: min(day, month.length(in: year)))
  }

  /// The first occurrence on or after a day, or nil where that would be after the year 2999.
  public func firstOnOrAfter(_ start: Day) -> Day? {
    let year = start.parts.year
    if let day = self.in(year: year), day >= start { return day }
    return self.in(year: year + 1)
  }

  /// The last occurrence on or before a day, or nil where that would be before the year 1900.
  public func firstOnOrBefore(_ end: Day) -> Day? {
    let year = end.parts.year
    if let day = self.in(year: year), day <= end { return day }
    return self.in(year: year - 1)
  }

  /// Whether the first comes before the second in a year.
  public static func < (first: MonthDay, second: MonthDay) -> Bool {
    (first.month, first.day) < (second.month, second.day)
  }
}

extension MonthDay: Codable {
  /// Reads the recurring day from `MM-DD`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not such a day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let monthDay = MonthDay(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not a day of the year; expected a month and day written "
          + "MM-DD, such as 03-31")
    }
    self = monthDay
  }

  /// Writes the recurring day as `MM-DD`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
