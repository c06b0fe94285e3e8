import StrictJSON
import Testing

struct MissingKeyTests {
  @Test func `a missing key is named at its object`() {
    #expect(
      said(School.self, "{\"title\": \"x\",\n \"terms\": [{\"weeks\": 1}]}") == [
        "2:12: terms[0]: the key \"name\" is missing"
      ])
  }

  @Test func `a key that is probably a misspelling is pointed out`() {
    #expect(
      said(School.self, "{\"titel\": \"x\", \"terms\": []}") == [
        "1:1: the key \"title\" is missing (is \"titel\" meant to be title?)"
      ])
  }

  @Test func `a known key is no misspelling of another`() {
    struct Pair: Decodable { let code, mode: String }
    #expect(said(Pair.self, "{\"mode\": \"x\"}") == ["1:1: the key \"code\" is missing"])
  }

  @Test func `null counts as absent only where absence is allowed`() throws {
    #expect(try read(Head.self, "{\"name\":\"a\",\"isActing\":null}") == Head(name: "a"))
    #expect(said(Head.self, "{\"name\":null}") == ["1:9: name: expected text, found null"])
    #expect(said([Int].self, "[1,null]") == ["1:4: [1]: expected a whole number, found null"])
    #expect(try read([Int?].self, "[1,null]") == [1, nil])
    #expect(try read(Int?.self, "null") == nil)
    #expect(said([String: [Term]].self, "{\"a\":null}") == ["1:6: a: expected a list, found null"])
  }
}
