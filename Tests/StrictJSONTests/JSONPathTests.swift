import StrictJSON
import Testing

struct JSONPathTests {
  @Test(
    arguments: [
      ([], ""),
      ([.key("assessment"), .key("rows"), .index(2), .key("when")], "assessment.rows[2].when"),
      ([.index(0), .index(12)], "[0][12]"),
      ([.key("STA-047"), .key("a.b"), .key("")], "STA-047[\"a.b\"][\"\"]"),
      ([.key("a b"), .key("é"), .key("q\"\\\n")], "[\"a b\"].é[\"q\\\"\\\\\\n\"]"),
    ] as [([JSONPathElement], String)])
  func `a path has one written form`(_ path: [JSONPathElement], _ text: String) {
    #expect(JSONPath.text(path) == text)
    #expect(JSONPath.elements(text) == path)
  }

  @Test(arguments: [
    ".", "a.", ".a", "a..b", "[", "[]", "[-1]", "[01]", "[1", "[1]a", "a]", "a b", "[\"a]",
    "[\"a\"", "[\"\\x\"]",
    "[99999999999999999999]", "a\"b",
  ])
  func `what is no path is refused`(_ text: String) {
    #expect(JSONPath.elements(text) == nil)
  }

  @Test(arguments: 0..<200)
  func `reading a written path gives the path back`(_ seed: UInt64) {
    var tree = RandomTree(seed: seed)
    let path: [JSONPathElement] = (0..<Int.random(in: 0...6, using: &tree.random)).map { _ in
      Bool.random(using: &tree.random)
        ? .key(tree.text()) : .index(Int.random(in: 0...999, using: &tree.random))
    }
    #expect(JSONPath.elements(JSONPath.text(path)) == path)
  }
}
