import StrictJSON
import Testing

struct DifferenceTests {
  private func paths(_ first: String, _ second: String) throws -> [String] {
    try differences(first, second).map { difference in
      let kind =
        difference.before == nil ? "added" : difference.after == nil ? "taken out" : "changed"
      return "\(difference.path) \(kind)"
    }
  }

  private func differences(_ first: String, _ second: String) throws -> [JSONDifference] {
    JSONDifference.between(
      try JSONDocument(parsing: Array(first.utf8)).root.value,
      and: try JSONDocument(parsing: Array(second.utf8)).root.value, namedBy: ["id", "code"])
  }

  @Test func `a row put in between leaves the others as they were`() throws {
    #expect(
      try paths(
        #"{"rows": [{"is": "E", "when": "a"}, {"is": "A", "when": "b"}, {"is": "P", "when": "c"}]}"#,
        #"""
        {"rows": [{"is": "X", "when": "x"}, {"is": "E", "when": "a"}, {"is": "A", "when": "b"},
          {"is": "P", "when": "c"}]}
        """#) == ["rows[0] added"])
  }

  @Test func `beside a row put in, one that changed is still the same row`() throws {
    #expect(
      try paths(
        #"{"rows": [{"is": "E", "when": "a"}, {"is": "A", "when": "b"}, {"is": "P", "when": "c"}]}"#,
        #"""
        {"rows": [{"is": "E", "when": "a"}, {"is": "X", "when": "x"}, {"is": "A", "when": "bb"},
          {"is": "P", "when": "c"}]}
        """#) == ["rows[1] added", "rows[1].when changed"])
  }

  @Test func `rows that were taken out are named by where they stood`() throws {
    #expect(
      try paths(
        #"{"rows": [{"is": "E"}, {"is": "A"}, {"is": "P"}]}"#, #"{"rows": [{"is": "P"}]}"#)
        == ["rows[0] taken out", "rows[1] taken out"])
  }

  @Test func `named elements are the same wherever they stand`() throws {
    #expect(
      try paths(
        #"{"levels": [{"code": "E", "name": "x"}, {"code": "A", "name": "y"}]}"#,
        #"{"levels": [{"code": "A", "name": "z"}, {"code": "E", "name": "x"}]}"#)
        == ["levels[A].name changed"])
    #expect(
      try paths(
        #"{"pay": [{"id": "a", "rows": [{"when": "x"}]}]}"#,
        #"{"pay": [{"id": "a", "rows": [{"when": "y"}]}, {"id": "b"}]}"#)
        == ["pay[a].rows[0] taken out", "pay[a].rows[0] added", "pay[b] added"])
  }

  @Test func `a list of texts is compared as a whole`() throws {
    #expect(
      try paths(#"{"a": {"who": ["x", "y"]}}"#, #"{"a": {"who": ["y"]}}"#) == ["a.who changed"])
  }

  @Test func `each knows its section, and equal values differ in nothing`() throws {
    let one = #"{"title": "x", "a b": {"c": 1}}"#
    #expect(try differences(one, one).isEmpty)
    let found = try differences(one, #"{"a b": {"c": 2}, "title": "x"}"#)
    #expect(found.map(\.path) == [#"["a b"].c"#])
    #expect(found.map(\.section) == ["a b"])
  }

  @Test func `values under a key are replaced wherever it stands, or refused with their places`()
    throws
  {
    let text = "{\"a\": [{\"n\": 1}, {\"n\": \"x\"}],\n \"n\": 2}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(throws: JSONProblems.self) {
      try document.replacing(
        valuesOf: "n", with: { $0 == .string("x") ? nil : .null }, otherwise: "no")
    }
    let replaced = try document.replacing(valuesOf: "n", with: { _ in .null }, otherwise: "no")
    #expect(replaced.node(at: [.key("n")])?.value == .null)
    #expect(replaced.place(of: [.key("n")])?.line == 2)
  }
}
