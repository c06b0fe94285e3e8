import StrictJSON
import Testing

struct PlaceTests {
  private let text = """
    { "é": [ 1,
        {"when": "a\\n\\"é\\ud83d\\ude00z" } ],
      "n": null }
    """

  private func document() throws -> JSONDocument {
    try JSONDocument(parsing: Array(text.utf8))
  }

  private func shown(_ place: (line: Int, column: Int)?) -> String? {
    place.map { "\($0.line):\($0.column)" }
  }

  @Test(arguments: [
    ("", "1:1"), ("é", "1:8"), ("é[0]", "1:10"), ("é[1]", "2:5"), ("é[1].when", "2:14"),
    ("n", "3:8"), ("é[2]", nil), ("x", nil), ("n.x", nil),
  ])
  func `a value is found by its path`(_ path: String, _ place: String?) throws {
    let elements = try #require(JSONPath.elements(path))
    #expect(shown(try document().place(of: elements)) == place)
  }

  /// The text of `when` is: a, line feed, quotation mark, é, 😀, z.
  @Test(arguments: [
    (-1, "2:15"), (0, "2:15"), (1, "2:16"), (2, "2:18"), (3, "2:20"), (4, "2:21"), (5, "2:33"),
    (6, "2:34"), (7, "2:34"), (Int.max, "2:34"),
  ])
  func `a character inside text is found, escapes counting as one`(
    _ offset: Int, _ place: String
  ) throws {
    let path = try #require(JSONPath.elements("é[1].when"))
    #expect(shown(try document().place(of: path, characterOffset: offset)) == place)
  }

  @Test func `a character offset into what is no text gives the value's place`() throws {
    #expect(shown(try document().place(of: [.key("n")], characterOffset: 3)) == "3:8")
  }

  @Test func `a key is found by its path`() throws {
    #expect(shown(try document().keyPlace(of: [.key("é"), .index(1), .key("when")])) == "2:6")
    #expect(shown(try document().keyPlace(of: [.key("é"), .index(1)])) == nil)
    #expect(shown(try document().keyPlace(of: [.key("x")])) == nil)
  }

  @Test func `a problem past the end of the text is shown at the last value on the way`() throws {
    let problem = try document().problem(
      at: [.key("é"), .index(1), .key("then")], "not decided", remedy: "add it")
    #expect(problem.description == "2:5: é[1].then: not decided (add it)")
  }
}
