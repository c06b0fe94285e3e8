/// A condition as it stands in a policy file: its text and what was read from it.
public struct When: Hashable, Sendable {
  /// The text as written.
  public let text: String
  /// What the text states.
  public let condition: Condition

  /// Reads a condition from its text.
  ///
  /// - Throws: `ConditionProblem` where the text cannot be read.
  public init(_ text: String) throws(ConditionProblem) {
    self.text = text
    condition = try ConditionParser.parse(text)
  }
}

extension When: Codable {
  /// Reads the condition from a string.
  ///
  /// - Throws: `DecodingError.dataCorrupted` naming the column where the text cannot be read.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(ConditionProblem) {
      self = try When(text)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath + [CharacterKey(intValue: error.column - 1)],
          debugDescription: "in this condition, at character \(error.column): \(error.message)"))
    }
  }

  /// Writes the condition's text.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Stands for a character inside a text, so that a reader can show its very place.
private struct CharacterKey: CodingKey {
  let index: Int

  init(intValue: Int) {
    index = intValue
  }

  init?(stringValue: String) {
    nil
  }

  var intValue: Int? { index }
  var stringValue: String { "character \(index + 1)" }
}
