/// A quantity counted in whole hundredths of its unit, so that 32.5 hours is exact.
///
/// The unit is part of the type: hours cannot be compared with weeks.
public struct Hundredths<Unit: HundredthsUnit>: Hashable, Comparable, Sendable {
  /// The count of hundredths, from 0 to the unit's most.
  public let hundredths: Int

  /// The quantity of this many hundredths, or nil outside 0 to the unit's most.
  public init?(hundredths: Int) {
    guard hundredths >= 0, hundredths <= Unit.most else { return nil }
    self.hundredths = hundredths
  }

  /// The quantity written with a decimal point, such as `32.5`, or nil.
  ///
  /// Payroll systems print up to six decimals (52.142857 weeks); more than two are rounded to the
  /// nearest hundredth, halves upwards.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count <= 12 else { return nil }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, (1...4).contains(whole.count) else {
      return nil
    }
    let fraction = parts.count == 2 ? Array(parts[1]) : [0x30]
    guard (1...6).contains(fraction.count), (whole + fraction).allSatisfy(Self.isDigit) else {
      return nil
    }
    let padded = fraction + Array(repeating: 0x30, count: 6 - fraction.count)
    let millionths = Self.value(whole) * 1_000_000 + Self.value(padded[...])
    self.init(hundredths: (millionths + 5_000) / 10_000)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether the first is the smaller quantity.
  public static func < (first: Self, second: Self) -> Bool {
    first.hundredths < second.hundredths
  }
}

extension Hundredths: CustomStringConvertible {
  /// The quantity with no more decimals than it needs, such as `32.5`.
  public var description: String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
  }
}

extension Hundredths: Codable {
  /// Reads the quantity from a string such as `"32.5"`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not such a quantity.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let quantity = Self(text), quantity.description == text else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not a number of \(Unit.name); expected 0 to "
          + "\(Unit.most / 100) with up to two decimals, such as \"32.5\"")
    }
    self = quantity
  }

  /// Writes the quantity as a string such as `"32.5"`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A unit that quantities are counted in hundredths of.
public protocol HundredthsUnit: SendableMetatype {
  /// The unit in the plural, as people call it.
  static var name: String { get }
  /// The greatest quantity that can be expressed, in hundredths.
  static var most: Int { get }
}

/// Hours worked in a week, up to the 168 there are.
public enum HourUnit: HundredthsUnit {
  /// The unit in the plural.
  public static let name = "hours"
  /// The hundredths of hours in a week.
  public static let most = 168_00
}

/// Weeks worked in a year, up to 53.
public enum WeekUnit: HundredthsUnit {
  /// The unit in the plural.
  public static let name = "weeks"
  /// The hundredths of weeks in the longest year.
  public static let most = 53_00
}

/// A number of hours a week, such as 32.5.
public typealias Hours = Hundredths<HourUnit>
/// A number of weeks a year, such as 39 for term time and training days.
public typealias Weeks = Hundredths<WeekUnit>
