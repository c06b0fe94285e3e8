import StrictJSON
import Testing

struct EncodingTests {
  private func text(
    _ value: some Encodable, style: JSONStyle = JSONStyle()
  ) throws -> String {
    String(decoding: try StrictJSONEncoder().encode(value, style: style), as: UTF8.self)
  }

  private func said(_ value: some Encodable) -> [String] {
    do throws(JSONProblems) {
      _ = try StrictJSONEncoder().encode(value)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `keys stand in the order of declaration, absent values are left out`() throws {
    let school = School(
      title: "Hill/Top", terms: [Term(name: "Autumn", weeks: 14)], head: nil, closed: [:])
    #expect(
      try text(school) == """
        {
          "title": "Hill/Top",
          "terms": [
            {
              "name": "Autumn",
              "weeks": 14
            }
          ],
          "closed": {}
        }

        """)
    #expect(
      try text(school, style: JSONStyle(oneLineElementsUnder: ["terms"])) == """
        {
          "title": "Hill/Top",
          "terms": [
            {"name": "Autumn", "weeks": 14}
          ],
          "closed": {}
        }

        """)
  }

  @Test func `dictionaries and sets are written in order`() throws {
    let numbers = Dictionary(uniqueKeysWithValues: (10..<60).map { ("k\($0)", $0) })
    let keys = try StrictJSONEncoder().tree(numbers).members?.map(\.key)
    #expect(keys == (10..<60).map { "k\($0)" })
    let set = try StrictJSONEncoder().tree(Set((0..<50).map { $0 * 3 - 20 })).elements
    #expect(set?.compactMap { $0.value.number?.whole() } == (0..<50).map { $0 * 3 - 20 })
    let words = try StrictJSONEncoder().tree(["x": Set("abcdefghij".map(String.init))])
    #expect(words["x"]?.elements?.compactMap(\.value.text) == "abcdefghij".map(String.init))
    #expect(try text([Stage.review: 1, .closed: 2]) == "{\n  \"closed\": 2,\n  \"review\": 1\n}\n")
  }

  @Test func `a dictionary with keys of no text is written as a list in order`() throws {
    struct Point: Codable, Hashable { var x: Int }
    let points = Dictionary(uniqueKeysWithValues: (0..<9).map { (Point(x: $0), "p\($0)") })
    let tree = try StrictJSONEncoder().tree(points)
    #expect(tree.elements?.compactMap(\.value.text) == (0..<9).map { "p\($0)" })
    let bytes = try StrictJSONEncoder().encode(points)
    #expect(try StrictJSONDecoder().decode([Point: String].self, from: bytes) == points)
  }

  @Test func `a number that is not finite is refused with its path`() {
    #expect(
      said(["a": [1, Double.infinity]]) == ["1:1: a[1]: inf is not a number that can be written"])
    #expect(said([Float.nan]) == ["1:1: [0]: nan is not a number that can be written"])
  }

  @Test(arguments: [0, -0.0, 0.1, 1e300, Double.leastNonzeroMagnitude, 123456789.25, 1e16, -1.5e-7])
  func `a number comes back as it was`(_ number: Double) throws {
    let bytes = try StrictJSONEncoder().encode([number])
    #expect(try StrictJSONDecoder().decode([Double].self, from: bytes) == [number])
  }

  @Test func `a value that is nothing is written as an empty object`() throws {
    struct Nothing: Codable, Equatable {}
    #expect(try text(Nothing()) == "{}\n")
    #expect(try text([Nothing?.none]) == "[null]\n")
  }

  struct Twice: Encodable {
    enum Key: CodingKey { case a }
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(1, forKey: .a)
      try container.encode(2, forKey: .a)
    }
  }

  @Test func `a key written twice is refused`() {
    #expect(said([Twice()]) == ["1:1: [0]: the key \"a\" is written twice"])
  }

  /// Fills one object from several containers.
  struct ByHand: Encodable {
    enum Key: CodingKey { case a, b, inner }
    func encode(to encoder: any Encoder) throws {
      var first = encoder.container(keyedBy: Key.self)
      var second = encoder.container(keyedBy: Key.self)
      var inner = first.nestedContainer(keyedBy: Key.self, forKey: .inner)
      try first.encode(1, forKey: .a)
      try inner.encode("x", forKey: .b)
      try second.encodeNil(forKey: .b)
      try Term(name: "t", weeks: 1).encode(to: first.superEncoder())
      var again = first.nestedContainer(keyedBy: Key.self, forKey: .inner)
      var list = again.nestedUnkeyedContainer(forKey: .a)
      try list.encode(true)
      try list.encode("y")
    }
  }

  @Test func `containers opened at one value fill it together`() throws {
    #expect(
      JSONPrinter().line(try StrictJSONEncoder().tree(ByHand()))
        == "{\"inner\": {\"b\": \"x\", \"a\": [true, \"y\"]}, \"a\": 1, \"b\": null, "
        + "\"super\": {\"name\": \"t\", \"weeks\": 1}}")
  }

  indirect enum Nest: Codable {
    case leaf, nest(Nest)

    init(depth: Int) {
      self = depth == 0 ? .leaf : .nest(Nest(depth: depth - 1))
    }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      self = list.isAtEnd ? .leaf : .nest(try list.decode(Nest.self))
    }

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      if case .nest(let inner) = self { try list.encode(inner) }
    }
  }

  @Test func `what is written can be read: 64 levels, no more`() throws {
    let bytes = try StrictJSONEncoder().encode(Nest(depth: 63))
    _ = try StrictJSONDecoder().decode(Nest.self, from: bytes)
    let refused = said(Nest(depth: 64))
    #expect(refused.count == 1)
    #expect(refused.first?.hasSuffix("the data is nested more than 64 deep") == true)
    #expect(said(Nest(depth: 5000)).count == 1)
  }

  @Test(arguments: 0..<100)
  func `values of synthesized types come back as they were`(_ seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    func term() -> Term {
      Term(name: tree.text(), weeks: Int.random(in: Int.min...Int.max, using: &tree.random))
    }
    let keys = Set((0..<6).map { _ in tree.text() })
    let school = School(
      title: tree.text(), terms: (0..<4).map { _ in term() },
      head: Bool.random(using: &tree.random) ? Head(name: tree.text(), isActing: true) : nil,
      closed: Dictionary(keys.map { ($0, term()) }) { first, _ in first })
    let style = JSONStyle(oneLineElementsUnder: ["terms"])
    let bytes = try StrictJSONEncoder().encode(school, style: style)
    #expect(try StrictJSONDecoder().decode(School.self, from: bytes) == school)
    #expect(try StrictJSONEncoder().encode(school, style: style) == bytes)
  }
}
