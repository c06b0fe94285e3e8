import StrictJSON
import Testing

/// Keys that are left out cost little, but what is wrong in them is refused all the same.
struct PassingOverTests {
  private static let sample = Array(
    """
    {"left": [{"a": "é\\u00e9 }", "b": [1, -20, 0.5e3, {}, []]}, true, null, ""],
     "kept": {"c": "x"} }
    """.utf8)

  private static func document(_ bytes: [UInt8]) -> Result<JSONDocument, JSONProblems> {
    Result { () throws(JSONProblems) in try JSONDocument(parsing: bytes, leavingOut: ["left"]) }
  }

  @Test func `a key that is left out is as if it were not there`() throws {
    let document = try JSONDocument(parsing: Self.sample, leavingOut: ["left"])
    #expect(document.node(at: [.key("left")]) == nil)
    let place = try #require(document.place(of: [.key("kept"), .key("c")]))
    #expect(place == (2, 16))
  }

  @Test(arguments: 0..<40)
  func `whatever is damaged is refused exactly as when it is read`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<250 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        let marks = Array("{}[]\",:\\/*#u0e.-+ \n\t'".utf8) + [0x00, 0x80, 0xC3]
        bytes[position] = marks.randomElement(using: &random) ?? 0
      }
      do throws(JSONProblems) {
        let whole = try JSONDocument(parsing: bytes)
        accepted += 1
        #expect(try Self.document(bytes).get().root.value == whole.leavingOut("left").root.value)
      } catch {
        guard case .failure(let found) = Self.document(bytes) else {
          // A key that is there twice is the one thing that is not looked for.
          #expect(error.problems.allSatisfy { $0.message.contains("is already on line") })
          continue
        }
        #expect(found.problems == error.problems)
      }
    }
    #expect(accepted > 0)
  }
}
