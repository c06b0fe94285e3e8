/// A list's values in order.
struct UnkeyedReading: UnkeyedDecodingContainer {
  let reading: NodeReading
  let elements: [JSONNode]
  private(set) var currentIndex = 0

  init(reading: NodeReading, elements: [JSONNode]) {
    self.reading = reading
    self.elements = elements
  }

  var codingPath: [any CodingKey] { reading.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard try node().isNull else { return false }
    advance()
    return true
  }

  mutating func decode(_: Bool.Type) throws -> Bool { try next { try $0.bool() } }
  mutating func decode(_: String.Type) throws -> String { try next { try $0.text() } }
  mutating func decode(_: Double.Type) throws -> Double { try next { try $0.decimal() } }
  mutating func decode(_: Float.Type) throws -> Float { try next { try $0.decimal() } }
  mutating func decode(_: Int.Type) throws -> Int { try next { try $0.whole() } }
  mutating func decode(_: Int8.Type) throws -> Int8 { try next { try $0.whole() } }
  mutating func decode(_: Int16.Type) throws -> Int16 { try next { try $0.whole() } }
  mutating func decode(_: Int32.Type) throws -> Int32 { try next { try $0.whole() } }
  mutating func decode(_: Int64.Type) throws -> Int64 { try next { try $0.whole() } }
  mutating func decode(_: UInt.Type) throws -> UInt { try next { try $0.whole() } }
  mutating func decode(_: UInt8.Type) throws -> UInt8 { try next { try $0.whole() } }
  mutating func decode(_: UInt16.Type) throws -> UInt16 { try next { try $0.whole() } }
  mutating func decode(_: UInt32.Type) throws -> UInt32 { try next { try $0.whole() } }
  mutating func decode(_: UInt64.Type) throws -> UInt64 { try next { try $0.whole() } }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let node = try node()
    do {
      let value = try reading.decode(type, at: .index(currentIndex), node)
      advance()
      return value
    } catch {
      throw error.adding(problemsInRest(as: type))
    }
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try nested { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try nested { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder {
    try nested { $0 }
  }

  private func node() throws(JSONProblems) -> JSONNode {
    guard !isAtEnd else {
      throw JSONProblems(
        reading.scalar.problem("the list has too few elements (\(elements.count))"))
    }
    return elements[currentIndex]
  }

  private mutating func advance() {
    currentIndex += 1
    reading.noteElementsRead(currentIndex)
  }

  private mutating func next<Value>(
    _ read: (ScalarReading) throws -> Value
  ) throws -> Value {
    let value = try read(
      ScalarReading(node: try node(), at: .index(currentIndex), of: reading.trail))
    advance()
    return value
  }

  private mutating func nested<Container>(
    _ open: (NodeReading) throws -> Container
  ) throws -> Container {
    let container = try open(reading.nested(at: .index(currentIndex), try node()))
    advance()
    return container
  }

  /// All elements of an array or set have one type, so that those not read yet can be tried too.
  private func problemsInRest<Value: Decodable>(as type: Value.Type) -> [JSONProblem] {
    guard reading.type is any UniformList.Type else { return [] }
    var problems: [JSONProblem] = []
    for index in elements.indices.dropFirst(currentIndex + 1)
    where problems.count < reading.worthKeeping {
      problems += reading.problems(reading: type, at: .index(index), elements[index])
    }
    return problems
  }
}
