/// Words that a file may write as one word where there is only one.
@propertyWrapper
public struct OneOrMore: Hashable, Sendable {
  /// The words.
  public var wrappedValue: [String]

  /// Wraps words.
  public init(wrappedValue: [String]) {
    self.wrappedValue = wrappedValue
  }
}

extension OneOrMore {
  /// The words as one text, such as *objectives and standards*.
  var text: String { wrappedValue.joined(separator: " and ") }
}

extension OneOrMore: Codable {
  /// Reads a word or a list of words.
  ///
  /// - Throws: `DecodingError` where it is neither.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let word = try? container.decode(String.self) {
      wrappedValue = [word]
    } else if let words = try? container.decode([String].self) {
      wrappedValue = words
    } else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "this is neither a word nor a list of words"))
    }
  }

  /// Writes one word bare, several as a list.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let only = wrappedValue.first, wrappedValue.count == 1 {
      try container.encode(only)
    } else {
      try container.encode(wrappedValue)
    }
  }
}
