/// A length of time as a policy states it: a number of units, such as 5 working days or 1 term.
///
/// Lengths in different units have no order among themselves, since that depends on the calendar; a
/// span of days is compared with one by ``SchoolCalendar/compare(_:to:)``.
public struct Length: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Days of which the policy does not say the kind; they are counted as calendar days.
    case days
    case calendarDays, workingDays, schoolDays, hours, weeks, months, terms, years

    /// The word for one, such as `working day`.
    public var singular: String {
      switch self {
      case .days: "day"
      case .calendarDays: "calendar day"
      case .workingDays: "working day"
      case .schoolDays: "school day"
      case .hours: "hour"
      case .weeks: "week"
      case .months: "month"
      case .terms: "term"
      case .years: "year"
      }
    }

    /// The word for several, such as `working days`.
    public var plural: String { singular + "s" }

    /// The unit that a word names in the singular or the plural, or nil.
    public init?(word: some StringProtocol) {
      guard let unit = Unit.allCases.first(where: { word == $0.singular || word == $0.plural })
      else { return nil }
      self = unit
    }
  }

  /// The numbers of units that can be expressed.
  public static let counts = 0...10_000

  /// How many units.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// That many units, or nil for a number outside ``counts``.
  public init?(_ count: Int, _ unit: Unit) {
    guard Length.counts.contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The length written as a number, one space and a unit, such as `6 weeks`, or nil.
  ///
  /// The unit may be in the singular or the plural whatever the number.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let digits = parts.first?.utf8, let word = parts.last,
      let count = DecimalDigits.value(of: digits), digits.count == 1 || digits.first != 0x30,
      let unit = Unit(word: word)
    else { return nil }
    self.init(count, unit)
  }

  /// The length as people and data write it, such as `1 term` or `48 hours`.
  public var text: String {
    "\(count) \(count == 1 ? unit.singular : unit.plural)"
  }
}

extension Length: Codable {
  /// Reads the length from text such as `5 working days`.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text is not such a length.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let length = Length(text) else {
      let units = Unit.allCases.map(\.plural).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "“\(text)” is not a length of time; expected a number from 0 to 10000 and "
          + "one of \(units), such as “5 working days”")
    }
    self = length
  }

  /// Writes the length as text such as `5 working days`.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
