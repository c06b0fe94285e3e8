/// What a level is worth, with at most two decimal places.
public struct Points: Hashable, Sendable {
  /// The number.
  public let quantity: Quantity

  /// Nothing is worth more than this, or less than its opposite.
  static let most = 10_000
}

extension Points: Codable {
  /// Reads a number such as 3 or 2.5.
  ///
  /// - Throws: `DecodingError` where it has more than two decimals or is out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Double.self)
    let hundredths = (number * 100).rounded()
    guard abs(number) <= Double(Points.most), abs(number * 100 - hundredths) < 0.000_1 else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected a number from -\(Points.most) to \(Points.most) "
          + "with at most two decimals")
    }
    quantity = Quantity(hundredths: Int(hundredths))
  }

  /// Writes the bare number.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if quantity.hundredths.isMultiple(of: 100) {
      try container.encode(quantity.hundredths / 100)
    } else {
      try container.encode(Double(quantity.hundredths) / 100)
    }
  }
}
