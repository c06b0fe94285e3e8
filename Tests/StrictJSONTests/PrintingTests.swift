import StrictJSON
import Testing

struct PrintingTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONDocument(parsing: Array(text.utf8)).root.value
  }

  @Test func `objects take a line for each key, plain lists one line`() throws {
    let value = try value("{\"a\":[1,\"x\",null],\"b\":{},\"c\":[],\"d\":{\"e\":[[1,2],[{}]]}}")
    #expect(
      JSONPrinter().text(value) == """
        {
          "a": [1, "x", null],
          "b": {},
          "c": [],
          "d": {
            "e": [
              [1, 2],
              [
                {}
              ]
            ]
          }
        }

        """)
  }

  @Test func `named lists take a line for each element`() throws {
    let value = try value(
      "{\"entries\":[{\"id\":\"a\",\"x\":[{\"y\":1}]},{\"id\":\"b\"}],\"other\":[{\"id\":1}]}")
    let printer = JSONPrinter(style: JSONStyle(oneLineElementsUnder: ["entries"]))
    #expect(
      printer.text(value) == """
        {
          "entries": [
            {"id": "a", "x": [{"y": 1}]},
            {"id": "b"}
          ],
          "other": [
            {
              "id": 1
            }
          ]
        }

        """)
    #expect(printer.text(try self.value("{\"entries\":[]}")) == "{\n  \"entries\": []\n}\n")
    #expect(
      printer.text(try self.value("{\"entries\":[1]}")) == "{\n  \"entries\": [\n    1\n  ]\n}\n")
  }

  @Test(arguments: [(88, true), (89, false)])
  func `a list of plain values breaks when it and a comma pass 100 columns`(
    _ length: Int, _ isOnOneLine: Bool
  ) {
    let list = JSONValue.array([JSONNode(.string(String(repeating: "é", count: length)))])
    let lines = JSONPrinter().text(.object([JSONMember("a", list)])).split(separator: "\n")
    #expect((lines.count == 3) == isOnOneLine)
    #expect(lines.count == 3 || lines.count == 5)
    #expect(!isOnOneLine || lines[1].count == 99)
  }

  @Test func `only what must be escaped is escaped`() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}😀"
    #expect(
      JSONPrinter().line(.string(text))
        == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7F}é\u{2028}😀\"")
  }

  @Test(arguments: 0..<300)
  func `reading what was printed gives the value back`(_ seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let value = tree.value(depth: 5)
    for style in [JSONStyle(), JSONStyle(oneLineElementsUnder: ["a", ""], lineLength: 10)] {
      let printed = JSONPrinter(style: style).bytes(value)
      let read = try JSONDocument(parsing: printed).root.value
      #expect(exactly(read) == exactly(value))
      #expect(JSONPrinter(style: style).bytes(read) == printed)
    }
    let line = JSONPrinter().line(value)
    #expect(!line.utf8.contains(UInt8(ascii: "\n")))
    #expect(exactly(try self.value(line)) == exactly(value))
  }

  @Test(arguments: 0..<300)
  func `reading any spelling of a value gives the value`(_ seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let value = tree.value(depth: 5)
    #expect(exactly(try self.value(tree.written(value))) == exactly(value))
  }
}
