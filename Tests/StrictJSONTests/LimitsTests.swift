import StrictJSON
import Testing

struct LimitsTests {
  private func problems(_ text: String, _ limits: JSONLimits = JSONLimits()) -> [String] {
    do throws(JSONProblems) {
      _ = try JSONDocument(parsing: Array(text.utf8), limits: limits)
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `64 levels are read, the 65th is refused`() {
    #expect(problems(nested(64)) == [])
    let path = String(repeating: "[0]", count: 64)
    #expect(
      problems(nested(65)) == [
        "1:65: \(path): lists and objects are nested more than 64 deep here"
      ])
  }

  @Test func `objects count as levels too`() {
    let limits = JSONLimits(maximumDepth: 2)
    #expect(problems("{\"a\":[1]}", limits) == [])
    #expect(
      problems("{\"a\":[{}]}", limits) == [
        "1:7: a[0]: lists and objects are nested more than 2 deep here"
      ])
    #expect(problems("[[],[],{}]", limits) == [])
  }

  @Test func `a depth limit is held within what the stack can bear`() {
    #expect(JSONLimits(maximumDepth: Int.max).maximumDepth == 256)
    #expect(problems(nested(256), JSONLimits(maximumDepth: Int.max)) == [])
    #expect(problems(nested(257), JSONLimits(maximumDepth: Int.max)).count == 1)
    #expect(problems(String(repeating: "[", count: 1_000_000)).count == 1)
    #expect(problems(String(repeating: "{\"a\":", count: 1_000_000)).count == 1)
  }

  @Test func `a file of the maximum size is read, one byte more is refused`() {
    let limits = JSONLimits(maximumBytes: 10)
    #expect(problems("[1, 2, 34]", limits) == [])
    #expect(problems("[1, 2, 345]", limits) == ["1:1: the file has 11 bytes; at most 10 are read"])
  }

  @Test func `a number of the maximum length is read, one digit more is refused`() {
    let limits = JSONLimits(maximumNumberLength: 5)
    #expect(problems("[-1.25]", limits) == [])
    #expect(problems("[-1.255]", limits) == ["1:2: [0]: the number has more than 5 characters"])
  }

  @Test func `the largest numbers that a Double reaches are read`() {
    #expect(problems("1.7976931348623157e308") == [])
    #expect(problems("-1.7976931348623159e308").count == 1)
    #expect(problems(String(repeating: "9", count: 128)) == [])
    #expect(problems(String(repeating: "9", count: 129)).count == 1)
  }

  @Test func `as many problems as allowed are reported, and that there are more`() {
    let limits = JSONLimits(maximumProblems: 2)
    #expect(problems("[01,02]", limits).count == 2)
    let three = problems("[01,02,03]", limits)
    #expect(three.count == 3)
    #expect(three.last == "and more")
  }

  @Test func `of very many problems only as many as allowed are kept`() {
    let list = "[\(String(repeating: "true,", count: 100_000))true]"
    #expect(said([Int].self, list).count == 100)
    #expect(said([String: [Int]].self, "{\"a\":\(list),\"b\":\(list)}").count == 100)
    let keys = (0..<20_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(said(Head.self, "{\"name\":\"a\",\(keys)}").count == 100)
    #expect(said([Head].self, "[{\"name\":\"a\",\(keys)},{\(keys)}]").count == 100)
  }

  @Test func `the deepest text allowed is read into types and printed`() throws {
    let limits = JSONLimits(maximumDepth: 256)
    let document = try JSONDocument(parsing: Array(nested(256).utf8), limits: limits)
    let nest = try StrictJSONDecoder(limits: limits).decode(
      EncodingTests.Nest.self, from: document)
    let bytes = try StrictJSONEncoder(limits: limits).encode(nest)
    #expect(bytes == JSONPrinter().bytes(document.root.value))
  }
}
