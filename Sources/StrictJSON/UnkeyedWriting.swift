/// Writes a list's values in order.
struct UnkeyedWriting: UnkeyedEncodingContainer {
  let writing: NodeWriting

  var codingPath: [any CodingKey] { writing.codingPath }
  var count: Int { writing.count }

  func encodeNil() throws { writing.nextChild().set(.null) }
  func encode(_ value: Bool) throws { writing.nextChild().set(.bool(value)) }
  func encode(_ value: String) throws { writing.nextChild().set(.string(value)) }
  func encode(_ value: Double) throws { try writing.nextChild().write(decimal: value) }
  func encode(_ value: Float) throws { try writing.nextChild().write(decimal: value) }
  func encode(_ value: Int) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: Int8) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: Int16) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: Int32) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: Int64) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: UInt) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: UInt8) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: UInt16) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: UInt32) throws { writing.nextChild().write(whole: value) }
  func encode(_ value: UInt64) throws { writing.nextChild().write(whole: value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    try writing.nextChild().write(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    writing.nextChild().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    writing.nextChild().unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    writing.nextChild()
  }
}
