/// Writes a value as a whole.
struct SingleValueWriting: SingleValueEncodingContainer {
  let writing: NodeWriting

  var codingPath: [any CodingKey] { writing.codingPath }

  func encodeNil() throws { writing.set(.null) }
  func encode(_ value: Bool) throws { writing.set(.bool(value)) }
  func encode(_ value: String) throws { writing.set(.string(value)) }
  func encode(_ value: Double) throws { try writing.write(decimal: value) }
  func encode(_ value: Float) throws { try writing.write(decimal: value) }
  func encode(_ value: Int) throws { writing.write(whole: value) }
  func encode(_ value: Int8) throws { writing.write(whole: value) }
  func encode(_ value: Int16) throws { writing.write(whole: value) }
  func encode(_ value: Int32) throws { writing.write(whole: value) }
  func encode(_ value: Int64) throws { writing.write(whole: value) }
  func encode(_ value: UInt) throws { writing.write(whole: value) }
  func encode(_ value: UInt8) throws { writing.write(whole: value) }
  func encode(_ value: UInt16) throws { writing.write(whole: value) }
  func encode(_ value: UInt32) throws { writing.write(whole: value) }
  func encode(_ value: UInt64) throws { writing.write(whole: value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    try writing.write(value)
  }
}
