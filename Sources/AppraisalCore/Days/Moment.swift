/// An instant in universal time, to the millisecond.
///
/// Instants from 1 January 1970 to 31 December 2999 can be expressed. Only the history of a record
/// needs them; everything that is judged is judged by ``Day``.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let milliseconds: Int

  /// The earliest expressible instant, the first millisecond of 1 January 1970.
  public static let earliest = Moment(clamping: 0)
  /// The latest expressible instant, the last millisecond of 31 December 2999.
  public static let latest = Moment(clamping: .max)

  static let millisecondsPerHour = 3_600_000
  static let millisecondsPerDay = 86_400_000
  private static let bound = (Int(Day.latest.number) + 1) * millisecondsPerDay

  /// The instant that many milliseconds after 1970 began, or nil outside the expressible range.
  public init?(milliseconds: Int) {
    guard milliseconds >= 0, milliseconds < Moment.bound else { return nil }
    self.milliseconds = milliseconds
  }

  private init(clamping milliseconds: Int) {
    self.milliseconds = min(max(milliseconds, 0), Moment.bound - 1)
  }

  /// The instant written exactly as `YYYY-MM-DDThh:mm:ss.sssZ`, or nil.
  ///
  /// Seconds run from 00 to 59: the leap second of ISO 8601 is refused, as it is not counted.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x2E, bytes[23] == 0x5A,
      let day = Day(iso: text.prefix(10)),
      let hour = DecimalDigits.value(of: bytes[11..<13]), hour < 24,
      let minute = DecimalDigits.value(of: bytes[14..<16]), minute < 60,
      let second = DecimalDigits.value(of: bytes[17..<19]), second < 60,
      let thousandth = DecimalDigits.value(of: bytes[20..<23])
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(
      milliseconds: Int(day.number) * Moment.millisecondsPerDay + seconds * 1000 + thousandth)
  }

  /// The instant as `YYYY-MM-DDThh:mm:ss.sssZ`, for data.
  public var iso: String {
    let time = milliseconds % Moment.millisecondsPerDay
    let hour = DecimalDigits.padded(time / Moment.millisecondsPerHour, to: 2)
    let minute = DecimalDigits.padded(time / 60_000 % 60, to: 2)
    let second = DecimalDigits.padded(time / 1000 % 60, to: 2)
    let thousandth = DecimalDigits.padded(time % 1000, to: 3)
    return "\(universalDay.iso)T\(hour):\(minute):\(second).\(thousandth)Z"
  }

  /// The day at Greenwich, without summer time.
  var universalDay: Day {
    Day(clamping: milliseconds / Moment.millisecondsPerDay)
  }

  /// The instant that many milliseconds later (earlier when negative), held at the ends of the range.
  public func adding(milliseconds: Int) -> Moment {
    let (sum, overflow) = self.milliseconds.addingReportingOverflow(milliseconds)
    if overflow { return milliseconds > 0 ? .latest : .earliest }
    return Moment(clamping: sum)
  }

  /// The instant that many hours later (earlier when negative), held at the ends of the range.
  public func adding(hours: Int) -> Moment {
    let (product, overflow) = hours.multipliedReportingOverflow(by: Moment.millisecondsPerHour)
    if overflow { return hours > 0 ? .latest : .earliest }
    return adding(milliseconds: product)
  }

  /// The number of milliseconds from another instant to this one, negative when the other is later.
  public func milliseconds(since other: Moment) -> Int {
    milliseconds - other.milliseconds
  }

  /// Whether the first instant comes before the second.
  public static func < (first: Moment, second: Moment) -> Bool {
    first.milliseconds < second.milliseconds
  }
}

extension Moment: Codable {
  /// Reads the instant from `YYYY-MM-DDThh:mm:ss.sssZ`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not such an instant.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not an instant; expected universal time written like "
          + "2025-10-03T09:15:00.123Z")
    }
    self = moment
  }

  /// Writes the instant as `YYYY-MM-DDThh:mm:ss.sssZ`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
