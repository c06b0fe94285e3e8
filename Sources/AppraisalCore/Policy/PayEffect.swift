/// What an outcome does to pay.
public indirect enum PayEffect: Hashable, Sendable {
  /// No change.
  case none
  /// Nothing yet: the question stays open.
  case open
  /// Points of the pay spine, more or, where negative, fewer; somebody chooses within a range.
  case points(PointRange)
  /// A percentage of something, such as the salary.
  case percent(Amount, of: String, paid: Payment)
  /// A fixed sum of money.
  case sum(Amount, paid: Payment)
  /// An effect for each year in which a cycle ends; a year that is not listed has none that is
  /// known.
  case valuesByYear([Int: PayEffect])
  /// Decided under another document, which is named.
  case elsewhere(String)

  /// How something is paid.
  public enum Payment: String, Codable, Hashable, Sendable, CaseIterable {
    /// It becomes part of the salary.
    case consolidated
    /// Once, without changing the salary.
    case oneOff = "one-off"
  }

  /// The effect in a cycle that ends in a year; nil where the policy gives no value for it.
  public func value(in year: Int) -> PayEffect? {
    if case .valuesByYear(let values) = self { values[year] } else { self }
  }
}

/// How many points an outcome may bring: a fixed number, or from a least to a most.
public struct PointRange: Hashable, Sendable {
  /// The fewest.
  public let least: Int
  /// The most, never below the fewest.
  public let most: Int

  /// Nobody moves by more points than this at once.
  static let bound = 99

  /// A range, or nil where the most is below the fewest or one of them is out of bounds.
  public init?(from least: Int, to most: Int) {
    guard least <= most, abs(least) <= PointRange.bound, abs(most) <= PointRange.bound else {
      return nil
    }
    self.least = least
    self.most = most
  }

  /// One point more.
  static let one = PointRange(fixed: 1)

  private init(fixed points: Int) {
    least = points
    most = points
  }

  /// The number where there is nothing to choose.
  public var fixed: Int? { least == most ? least : nil }

  /// Whether so many points may be given.
  public func contains(_ points: Int) -> Bool { least <= points && points <= most }
}

/// A percentage or a sum of money, exact to the hundredth.
public struct Amount: Hashable, Sendable {
  /// The number.
  public let quantity: Quantity

  /// The amount written with digits and at most two decimals, such as `2.50`, or nil.
  public init?(_ text: some StringProtocol) {
    guard let quantity = Quantity(text) else { return nil }
    self.quantity = quantity
  }

  /// The amount as money: pounds, and pence where there are any.
  public var pounds: String {
    let pence = quantity.hundredths % 100
    let whole = "£\(quantity.hundredths / 100)"
    return pence == 0 ? whole : "\(whole).\(DecimalDigits.padded(pence, to: 2))"
  }
}

extension Amount: Codable {
  /// Reads the amount from a text such as `"2.50"`.
  ///
  /// - Throws: `DecodingError` where it is not a number with at most two decimals.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let amount = Amount(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not an amount; expected digits with at most two decimals, "
          + "such as \"2.50\"")
    }
    self = amount
  }

  /// Writes the amount with two decimals.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    let hundredths = quantity.hundredths
    var container = encoder.singleValueContainer()
    try container.encode(
      "\(hundredths / 100).\(DecimalDigits.padded(hundredths % 100, to: 2))")
  }
}
