/// A value read as a whole.
struct SingleValueReading: SingleValueDecodingContainer {
  let reading: NodeReading

  var codingPath: [any CodingKey] { reading.codingPath }

  func decodeNil() -> Bool { reading.node.isNull }

  func decode(_: Bool.Type) throws -> Bool { try reading.scalar.bool() }
  func decode(_: String.Type) throws -> String { try reading.scalar.text() }
  func decode(_: Double.Type) throws -> Double { try reading.scalar.decimal() }
  func decode(_: Float.Type) throws -> Float { try reading.scalar.decimal() }
  func decode(_: Int.Type) throws -> Int { try reading.scalar.whole() }
  func decode(_: Int8.Type) throws -> Int8 { try reading.scalar.whole() }
  func decode(_: Int16.Type) throws -> Int16 { try reading.scalar.whole() }
  func decode(_: Int32.Type) throws -> Int32 { try reading.scalar.whole() }
  func decode(_: Int64.Type) throws -> Int64 { try reading.scalar.whole() }
  func decode(_: UInt.Type) throws -> UInt { try reading.scalar.whole() }
  func decode(_: UInt8.Type) throws -> UInt8 { try reading.scalar.whole() }
  func decode(_: UInt16.Type) throws -> UInt16 { try reading.scalar.whole() }
  func decode(_: UInt32.Type) throws -> UInt32 { try reading.scalar.whole() }
  func decode(_: UInt64.Type) throws -> UInt64 { try reading.scalar.whole() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try reading.decode(type)
  }
}
