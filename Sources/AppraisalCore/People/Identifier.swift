/// A checked identifier that belongs to one kind of thing, so that kinds cannot be mixed up.
///
/// The text matches `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`, which makes it safe as a file name.
public struct Identifier<Owner>: Hashable, Comparable, Sendable {
  /// The identifier as written.
  public let text: String

  /// The identifier written in the text, or nil where the text breaks the pattern.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, Identifier.isAlphanumeric(first),
      bytes.dropFirst().allSatisfy({
        Identifier.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D
      })
    else { return nil }
    self.text = String(text)
  }

  /// An identifier whose text is known to follow the pattern.
  init(unchecked text: String) {
    self.text = text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether the first comes before the second, by the characters' codes.
  public static func < (first: Self, second: Self) -> Bool {
    first.text < second.text
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as written.
  public var description: String { text }
}

extension Identifier: Codable {
  /// Reads the identifier from a string.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the text breaks the pattern.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "not a usable id; expected 1 to 64 letters, digits, “.”, “_” or “-”, "
          + "beginning with a letter or digit")
    }
    self = identifier
  }

  /// Writes the identifier as a string.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// What a person's identifier belongs to.
public enum PersonKind {}
/// The identifier of a person in the staff register.
public typealias PersonID = Identifier<PersonKind>
