/// A list that a file may leave out when it is empty.
///
/// It keeps policy files short: a row without `overrides` overrides nothing.
@propertyWrapper
public struct Sparse<Element> {
  /// The list.
  public var wrappedValue: [Element]

  /// Wraps a list.
  public init(wrappedValue: [Element]) {
    self.wrappedValue = wrappedValue
  }
}

extension Sparse: Equatable where Element: Equatable {}
extension Sparse: Hashable where Element: Hashable {}
extension Sparse: Sendable where Element: Sendable {}

extension KeyedDecodingContainer {
  /// Reads a list, or an empty one where the key is left out.
  ///
  /// - Throws: whatever reading the list throws.
  public func decode<Element: Decodable>(
    _ type: Sparse<Element>.Type, forKey key: Key
  ) throws -> Sparse<Element> {
    Sparse(wrappedValue: try decodeIfPresent([Element].self, forKey: key) ?? [])
  }
}

extension KeyedEncodingContainer {
  /// Writes a list, or nothing where it is empty.
  ///
  /// - Throws: whatever writing the list throws.
  public mutating func encode<Element: Encodable>(_ value: Sparse<Element>, forKey key: Key) throws
  {
    if !value.wrappedValue.isEmpty { try encode(value.wrappedValue, forKey: key) }
  }
}

extension Sparse: Decodable where Element: Decodable {
  /// Reads the list.
  ///
  /// - Throws: whatever reading the list throws.
  public init(from decoder: any Decoder) throws {
    wrappedValue = try decoder.singleValueContainer().decode([Element].self)
  }
}

extension Sparse: Encodable where Element: Encodable {
  /// Writes the list.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
