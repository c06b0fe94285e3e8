/// One number of a published table, as far as it is printed.
public struct PublishedNumber: Hashable, Sendable {
  /// The category of each dimension, or `*` for all of them.
  public let at: [String]
  /// What is printed.
  public let value: PrintedValue
  /// Between what the number is known to lie, where a band or a word is printed for it.
  public let range: CountRange?

  /// A number of a table.
  public init(at: [String], _ value: PrintedValue, range: CountRange? = nil) {
    self.at = at
    self.value = value
    self.range = range
  }
}

/// What is printed for a number.
public enum PrintedValue: Hashable, Sendable {
  /// The number itself.
  case number(Int)
  /// Nothing, though the table has a place for it.
  case hidden
  /// A word in its place, such as `[c]`, `<5` or `0-4`.
  case text(String)

  /// The number, where it is printed.
  public var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension PublishedNumber: Codable {
  private enum Key: String, CodingKey {
    case at, value, range
  }

  /// The greatest number of people that a file can name.
  static let most = 10_000_000

  /// Reads a number.
  ///
  /// - Throws: `DecodingError` where a part is missing, of another shape or out of bounds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    at = try container.decode([String].self, forKey: .at)
    value = try container.decodeIfPresent(PrintedValue.self, forKey: .value) ?? .hidden
    range = try container.decodeIfPresent(CountRange.self, forKey: .range)
  }

  /// Writes a number.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(at, forKey: .at)
    try container.encode(value, forKey: .value)
    try container.encodeIfPresent(range, forKey: .range)
  }
}

extension PrintedValue: Codable {
  /// Reads a whole number, a text or null.
  ///
  /// - Throws: `DecodingError` where it is none of them or the number is out of bounds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .hidden
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      let number = try container.decode(Int.self)
      guard (0...PublishedNumber.most).contains(number) else {
        throw DecodingError.dataCorruptedError(
          in: container,
          debugDescription:
            "\(number) is no number of people; expected 0 to \(PublishedNumber.most)")
      }
      self = .number(number)
    }
  }

  /// Writes the number, the text or null.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .hidden: try container.encodeNil()
    case .text(let text): try container.encode(text)
    }
  }
}
