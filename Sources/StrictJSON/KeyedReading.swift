/// An object's values by key.
struct KeyedReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let reading: NodeReading
  let object: ObjectReading

  var codingPath: [any CodingKey] { reading.codingPath }

  var allKeys: [Key] {
    object.members.compactMap { Key(stringValue: $0.key) }
  }

  func contains(_ key: Key) -> Bool {
    object.value(of: key.stringValue) != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool {
    try node(key).isNull
  }

  func decode(_: Bool.Type, forKey key: Key) throws -> Bool { try scalar(key).bool() }
  func decode(_: String.Type, forKey key: Key) throws -> String { try scalar(key).text() }
  func decode(_: Double.Type, forKey key: Key) throws -> Double { try scalar(key).decimal() }
  func decode(_: Float.Type, forKey key: Key) throws -> Float { try scalar(key).decimal() }
  func decode(_: Int.Type, forKey key: Key) throws -> Int { try scalar(key).whole() }
  func decode(_: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(key).whole() }
  func decode(_: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(key).whole() }
  func decode(_: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(key).whole() }
  func decode(_: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(key).whole() }
  func decode(_: UInt.Type, forKey key: Key) throws -> UInt { try scalar(key).whole() }
  func decode(_: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(key).whole() }
  func decode(_: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(key).whole() }
  func decode(_: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(key).whole() }
  func decode(_: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(key).whole() }

  func decodeIfPresent(_: Bool.Type, forKey key: Key) throws -> Bool? {
    try present(key)?.bool()
  }

  func decodeIfPresent(_: String.Type, forKey key: Key) throws -> String? {
    try present(key)?.text()
  }

  func decodeIfPresent(_: Int.Type, forKey key: Key) throws -> Int? {
    try present(key)?.whole()
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let node = object.value(of: key.stringValue), !node.isNull else { return nil }
    return try decode(type, forKey: key, node)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decode(type, forKey: key, try node(key))
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, forKey key: Key, _ node: JSONNode
  ) throws -> Value {
    do {
      return try reading.decode(type, at: .key(key.stringValue), node)
    } catch {
      throw error.adding(problemsInRestOfTable(after: key, as: type))
    }
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try nested(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try nested(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    reading.nested(at: .key("super"), try node(named: "super"))
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    try nested(key)
  }

  private func nested(_ key: Key) throws(JSONProblems) -> NodeReading {
    reading.nested(at: .key(key.stringValue), try node(key))
  }

  private func scalar(_ key: Key) throws(JSONProblems) -> ScalarReading {
    ScalarReading(node: try node(key), at: .key(key.stringValue), of: reading.trail)
  }

  /// The value of a key that may be left out or null.
  private func present(_ key: Key) -> ScalarReading? {
    guard let node = object.value(of: key.stringValue), !node.isNull else { return nil }
    return ScalarReading(node: node, at: .key(key.stringValue), of: reading.trail)
  }

  private func node(_ key: Key) throws(JSONProblems) -> JSONNode {
    try node(named: key.stringValue)
  }

  private func node(named key: String) throws(JSONProblems) -> JSONNode {
    if let node = object.value(of: key) { return node }
    throw JSONProblems(
      reading.scalar.problem(
        "the key \(Quotation.quoted(key)) is missing", remedy: misspelling(of: key)))
  }

  /// Only keys that this container would never ask for can be misspellings of one that it asks for.
  private func misspelling(of key: String) -> String? {
    let strange = object.unknown.map(\.key).filter { Key(stringValue: $0) == nil }
    guard let near = didYouMean(key, among: strange) else { return nil }
    return "is \(Quotation.quoted(near)) meant to be \(Quotation.shortened(key))?"
  }

  /// All values of a dictionary have one type, so that those not read yet can be tried as well.
  private func problemsInRestOfTable<Value: Decodable>(
    after key: Key, as type: Value.Type
  ) -> [JSONProblem] {
    guard reading.type is any UniformTable.Type,
      let position = object.members.firstIndex(where: { $0.key == key.stringValue })
    else { return [] }
    var problems: [JSONProblem] = []
    for member in object.members[(position + 1)...] where problems.count < reading.worthKeeping {
      problems += reading.problems(reading: type, at: .key(member.key), member.node)
    }
    return problems
  }
}
