extension CivilTime {
  /// The time written exactly as `hh:mm`, from `00:00` to `23:59`, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A, let hour = DecimalDigits.value(of: bytes[0..<2]),
      hour < 24, let minute = DecimalDigits.value(of: bytes[3..<5]), minute < 60
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time so many minutes later on the same day, or nil where that is past its end.
  public func adding(minutes: Int) -> CivilTime? {
    let total = hour * 60 + minute + minutes
    guard (0..<24 * 60).contains(total) else { return nil }
    return CivilTime(hour: total / 60, minute: total % 60)
  }
}

extension CivilTime: Codable {
  /// Reads a text such as `09:15`.
  ///
  /// - Throws: `DecodingError` where it is no time of day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = CivilTime(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not a time of day; expected one written hh:mm")
    }
    self = time
  }

  /// Writes a text such as `09:15`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Moment {
  /// The instant at which clocks in the United Kingdom read a time on a day, or nil where it is
  /// outside the expressible range.
  ///
  /// Of the hour that autumn repeats it is the first; the hour that spring leaves out is read as if
  /// the clocks had not been changed yet.
  public init?(_ time: CivilTime, on day: Day) {
    let minutes = time.hour * 60 + time.minute
    let read = Int(day.number) * Moment.millisecondsPerDay + minutes * 60_000
    let summer = Moment(milliseconds: read - Moment.millisecondsPerHour)
    if let summer, summer.isSummerTime {
      self = summer
    } else {
      self.init(milliseconds: read)
    }
  }
}
