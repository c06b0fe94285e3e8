import StrictJSON
import Testing

struct CollectingTests {
  @Test func `one bad element does not hide what is wrong with the others`() {
    let text = """
      [{"name": 1, "weeks": 2},
       {"name": "b", "weeks": 2, "x": 0},
       {"weeks": 2},
       {"name": "d", "weeks": 2.5}]
      """
    #expect(
      said([Term].self, text) == [
        "1:11: [0].name: expected text, found 1 (put it in quotation marks)",
        "2:28: [1]: unknown key \"x\" (known: name, weeks)",
        "3:2: [2]: the key \"name\" is missing",
        "4:25: [3].weeks: expected a whole number, found 2.5",
      ])
  }

  @Test func `one bad value of a table does not hide the others`() {
    #expect(
      said([String: Int].self, "{\"a\": true, \"b\": 1, \"c\": 1.5, \"d\": \"x\"}") == [
        "1:7: a: expected a whole number, found true",
        "1:26: c: expected a whole number, found 1.5",
        "1:36: d: expected a whole number, found text",
      ])
  }

  @Test func `lists of lists, optional lists and sets are searched as well`() {
    #expect(said([[Int]].self, "[[1,true],[2],[false,null]]").count == 3)
    #expect(said([Int?].self, "[true,null,false]").count == 2)
    #expect(said([Int]?.self, "[true,false]").count == 2)
    #expect(said(Set<String>.self, "[1,2]").count == 2)
  }

  @Test func `what was found before an object failed is kept`() {
    let text = """
      {"title": "x", "terms": [{"name": "a", "weeks": 1, "x": 1}], "head": {"name": 3}}
      """
    #expect(
      said(School.self, text) == [
        "1:52: terms[0]: unknown key \"x\" (known: name, weeks)",
        "1:79: head.name: expected text, found 3 (put it in quotation marks)",
      ])
  }

  @Test func `elements of different kinds read by hand are not tried as one kind`() {
    struct Mixed: Decodable {
      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        _ = try list.decode(Term.self)
        _ = try list.decode(String.self)
      }
    }
    #expect(
      said(Mixed.self, "[{\"name\":\"a\"},\"b\"]") == ["1:2: [0]: the key \"weeks\" is missing"])
  }

  @Test func `a limit on problems is kept`() {
    let decoder = StrictJSONDecoder(limits: JSONLimits(maximumProblems: 3))
    #expect(said([Int].self, "[true,true,true]", decoder: decoder).count == 3)
    #expect(said([Int].self, "[true,true,true,true]", decoder: decoder).count == 3)
    #expect(throws: JSONProblems.self) {
      do throws(JSONProblems) {
        _ = try decoder.decode([Int].self, from: Array("[true,true,true,true]".utf8))
      } catch {
        #expect(error.hasMore)
        throw error
      }
    }
  }
}
