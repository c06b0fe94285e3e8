/// Writes values of `Encodable` types as canonical JSON, keys in the order they were encoded.
///
/// For synthesized types that is the order of declaration. Dictionaries are written by key and
/// sets by element, in the order of their characters, so that equal values give equal bytes.
public struct StrictJSONEncoder: Sendable {
  /// What a reader of the text would allow; nothing deeper is written.
  public var limits: JSONLimits
  /// What the types being written may look up.
  public var userInfo: [CodingUserInfoKey: any Sendable]

  /// An encoder with these limits and this information for the types being written.
  public init(
    limits: JSONLimits = JSONLimits(), userInfo: [CodingUserInfoKey: any Sendable] = [:]
  ) {
    self.limits = limits
    self.userInfo = userInfo
  }

  /// The value as JSON text in UTF-8, with a line feed at the end.
  ///
  /// - Throws: `JSONProblems` where the value cannot be written, such as a number that is not
  ///   finite; their place is 1:1, their path says which value it is.
  public func encode(
    _ value: some Encodable, style: JSONStyle = JSONStyle()
  ) throws(JSONProblems) -> [UInt8] {
    JSONPrinter(style: style).bytes(try tree(value))
  }

  /// The value as a tree.
  ///
  /// - Throws: `JSONProblems`, as for `encode(_:style:)`.
  public func tree(_ value: some Encodable) throws(JSONProblems) -> JSONValue {
    let session = WritingSession(limits: limits, userInfo: userInfo)
    let writing = NodeWriting(session: session, trail: .root, depth: 0)
    try writing.write(value)
    return try writing.value()
  }
}

/// What all parts of one encoding share.
struct WritingSession {
  let limits: JSONLimits
  let userInfo: [CodingUserInfoKey: any Sendable]
}
