/// Reads values of `Decodable` types from JSON and refuses what the types did not ask for.
///
/// A key that no container of an object asked for is unknown, and so is an element that was not
/// read from a list. Where one element of a list or table fails, the others are read all the
/// same, so that all problems are reported at once. A type's own `init(from:)` reports a fault as
/// `DecodingError.dataCorrupted`; its description becomes the message. A coding path that goes on
/// from a text by a whole number n means the nth character of that text.
///
/// Containers throw `JSONProblems`, never `DecodingError`.
public struct StrictJSONDecoder: Sendable {
  /// What a text may ask of the reader.
  public var limits: JSONLimits
  /// What the types being read may look up.
  public var userInfo: [CodingUserInfoKey: any Sendable]

  /// A decoder with these limits and this information for the types being read.
  public init(
    limits: JSONLimits = JSONLimits(), userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) {
    self.limits = limits
    self.userInfo = userInfo
  }

  /// Reads a value from a text.
  ///
  /// - Throws: `JSONProblems` where the text is no strict JSON or does not fit the type.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(JSONProblems) -> Value {
    try decode(type, from: JSONDocument(parsing: bytes, limits: limits))
  }

  /// Reads a value from a text that has been parsed.
  ///
  /// - Throws: `JSONProblems` where the text does not fit the type.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from document: JSONDocument
  ) throws(JSONProblems) -> Value {
    let session = ReadingSession(document: document, limits: limits, userInfo: userInfo)
    let reading = NodeReading(session: session, node: document.root, trail: .root)
    let value: Value
    do {
      value = try reading.decode(type)
    } catch let problems {
      throw problems.limited(to: limits.maximumProblems)
    }
    if let problems = JSONProblems(reading.finish()) {
      throw problems.limited(to: limits.maximumProblems)
    }
    return value
  }
}

/// What all parts of one decoding share; it is a class because every part refers to it.
final class ReadingSession: Sendable {
  let document: JSONDocument
  let limits: JSONLimits
  let userInfo: [CodingUserInfoKey: any Sendable]

  init(
    document: JSONDocument, limits: JSONLimits, userInfo: [CodingUserInfoKey: any Sendable]
  ) {
    self.document = document
    self.limits = limits
    self.userInfo = userInfo
  }
}
