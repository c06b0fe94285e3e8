/// Writes an object's values by key.
struct KeyedWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writing: NodeWriting

  var codingPath: [any CodingKey] { writing.codingPath }

  func encodeNil(forKey key: Key) throws { try child(key).set(.null) }
  func encode(_ value: Bool, forKey key: Key) throws { try child(key).set(.bool(value)) }
  func encode(_ value: String, forKey key: Key) throws { try child(key).set(.string(value)) }
  func encode(_ value: Double, forKey key: Key) throws { try child(key).write(decimal: value) }
  func encode(_ value: Float, forKey key: Key) throws { try child(key).write(decimal: value) }
  func encode(_ value: Int, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: Int8, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: Int16, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: Int32, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: Int64, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: UInt, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: UInt8, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: UInt16, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: UInt32, forKey key: Key) throws { try child(key).write(whole: value) }
  func encode(_ value: UInt64, forKey key: Key) throws { try child(key).write(whole: value) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try child(key).write(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    shared(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    shared(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    shared("super")
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    shared(key.stringValue)
  }

  private func child(_ key: Key) throws(JSONProblems) -> NodeWriting {
    try writing.child(key.stringValue)
  }

  private func shared(_ key: String) -> NodeWriting {
    writing.sharedChild(key)
  }
}
