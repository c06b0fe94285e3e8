import StrictJSON
import Testing

struct AcceptedTextTests {
  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), (" false\n", .bool(false)),
    ("\"\"", .string("")), ("[]", .array([])), ("{ }", .object([])),
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("\"\\/\u{8}\u{C}\n\r\t")),
    ("\"\\u00e9\\uD83D\\uDE00\\u0000\"", .string("é😀\u{0}")),
    ("\"\u{7F}\u{2028}\u{FEFF}\"", .string("\u{7F}\u{2028}\u{FEFF}")),
    (
      "\r\n[ \"a\" ,\t{\"\":null}]",
      .array([JSONNode(.string("a")), JSONNode(.object([JSONMember("", .null)]))])
    ),
  ])
  func `every form that RFC 8259 knows is read`(_ text: String, _ value: JSONValue) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(exactly(document.root.value) == exactly(value))
  }

  @Test(arguments: [
    "0", "-0", "10", "-1.50", "1e2", "1E+2", "0.5e-7", "123456789012345678901234567890",
  ])
  func `a number keeps its text`(_ text: String) throws {
    #expect(try JSONDocument(parsing: Array(text.utf8)).root.value.number?.text == text)
  }

  @Test(arguments: [
    "", "-", "01", "1.", ".1", "1e", "1e+", "0x1", " 1", "1 ", "+1", "1e999", "NaN", "１",
  ])
  func `a text that is no number makes no number`(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func `keys keep their order`() throws {
    let text = "{\"b\":1,\"a\":2,\"c\":{\"z\":1,\"y\":2}}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.root.value.members?.map(\.key) == ["b", "a", "c"])
    #expect(document.root.value["c"]?.members?.map(\.key) == ["z", "y"])
  }

  @Test func `a key can be set and removed`() throws {
    let value = try JSONDocument(parsing: Array("{\"b\":1,\"a\":2}".utf8)).root.value
    #expect(JSONPrinter().line(value.setting("b", to: .null)) == "{\"b\": null, \"a\": 2}")
    #expect(
      JSONPrinter().line(value.setting("c", to: .null)) == "{\"b\": 1, \"a\": 2, \"c\": null}")
    #expect(JSONPrinter().line(value.removing("b")) == "{\"a\": 2}")
    #expect(JSONValue.null.setting("a", to: .null) == .null)
  }
}
