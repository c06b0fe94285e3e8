/// A run of days on which a school is closed to its pupils, and perhaps to its office.
public struct Closure: Hashable, Sendable {
  /// The days.
  public var range: DayRange
  /// Why, such as `INSET` or `Snow`.
  public var reason: String
  /// Whether the office is closed too; on an INSET day it is not.
  public var closesOffice: Bool

  /// A closure over a run of days.
  public init(range: DayRange, reason: String, closesOffice: Bool) {
    self.range = range
    self.reason = reason
    self.closesOffice = closesOffice
  }
}

extension Closure: Codable {
  private enum CodingKeys: String, CodingKey {
    case from, to, reason, closesOffice
  }

  /// Reads the closure from `from`, `to`, `reason` and `closesOffice`.
  ///
  /// - Throws: `DecodingError` where a key is missing or its value has the wrong form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      range: try DayRange(in: container, first: .from, last: .to),
      reason: try container.decode(String.self, forKey: .reason),
      closesOffice: try container.decode(Bool.self, forKey: .closesOffice))
  }

  /// Writes the closure with its days first.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(range.first, forKey: .from)
    try container.encode(range.last, forKey: .to)
    try container.encode(reason, forKey: .reason)
    try container.encode(closesOffice, forKey: .closesOffice)
  }
}
