import StrictJSON
import Testing

/// Texts damaged at random: whatever happens, it is an answer, never a trap or a hang.
struct MutationTests {
  struct Anything: Codable, Equatable {
    var title: String?
    var rows: [[String: Int]]?
    var flag: Bool
    var ratio: Double
  }

  private static let sample = Array(
    """
    {"title": "a\\u00e9\\ud83d\\ude00\\n", "rows": [{"x": 1, "y": -20}, {}], "flag": true,
     "ratio": 0.5e3, "é": null /* */ }
    """.utf8)

  private static func damaged(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let position = Int.random(in: 0...bytes.count, using: &random)
      let marks = Array("{}[]\",:\\/*#u0e.-+ \n\t'".utf8) + [0x00, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
      let byte =
        Bool.random(using: &random)
        ? marks.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(byte, at: position)
      case 1 where position < bytes.count: bytes[position] = byte
      case 2 where position < bytes.count: bytes.remove(at: position)
      case 3: bytes.removeSubrange(position..<min(position + 9, bytes.count))
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<40)
  func `a damaged text is read or refused with a place inside it`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let bytes = MutationTests.damaged(MutationTests.sample, using: &random)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      do throws(JSONProblems) {
        let document = try JSONDocument(parsing: bytes)
        let printed = JSONPrinter().bytes(document.root.value)
        #expect((try? JSONDocument(parsing: printed))?.root.value == document.root.value)
      } catch {
        #expect(!error.problems.isEmpty)
        for problem in error.problems {
          #expect(problem.line >= 1 && problem.line <= lines.count)
          #expect(problem.column >= 1 && problem.column <= lines[problem.line - 1].count + 1)
        }
      }
      do throws(JSONProblems) {
        _ = try StrictJSONDecoder().decode(Anything.self, from: bytes)
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `bytes at random are read or refused`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      do throws(JSONProblems) {
        _ = try JSONDocument(parsing: bytes)
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  @Test func `every beginning of a text is refused at a place inside it`() {
    let whole = Array("{\"a\": [1, \"x\\u00e9\", {\"b\": true}], \"c\": -1.5e3}".utf8)
    for count in 0..<whole.count {
      #expect(throws: JSONProblems.self) { try JSONDocument(parsing: Array(whole.prefix(count))) }
    }
  }
}
