/// How small a number of people may not be in an anonymous report.
public struct DisclosureRule: Hashable, Sendable {
  /// The least number of people that a printed number may stand for, from 2.
  public let threshold: Int
  /// Whether a nought may be printed; it tells as much about a group as a small number does.
  public let publishesZeros: Bool

  /// The rule, or nil where the threshold is below 2 or above 1,000.
  public init?(threshold: Int, publishesZeros: Bool = false) {
    guard (2...1_000).contains(threshold) else { return nil }
    self.threshold = threshold
    self.publishesZeros = publishesZeros
  }

  private init(five: Int) {
    threshold = five
    publishesZeros = false
  }

  /// At least five people, the usual rule of a school.
  public static let five = DisclosureRule(five: 5)
}

extension DisclosureRule: Codable {
  private enum Key: String, CodingKey {
    case threshold
    case publishesZeros = "zeros_published"
  }

  /// Reads the rule.
  ///
  /// - Throws: `DecodingError` where the threshold is missing or out of bounds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let threshold = try container.decode(Int.self, forKey: .threshold)
    let zeros = try container.decodeIfPresent(Bool.self, forKey: .publishesZeros) ?? false
    guard let rule = DisclosureRule(threshold: threshold, publishesZeros: zeros) else {
      throw DecodingError.dataCorruptedError(
        forKey: .threshold, in: container,
        debugDescription: "\(threshold) is no threshold; expected 2 to 1000")
    }
    self = rule
  }

  /// Writes the rule.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(threshold, forKey: .threshold)
    try container.encode(publishesZeros, forKey: .publishesZeros)
  }
}
