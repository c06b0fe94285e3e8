import AppraisalCore
import Testing

/// Texts that nobody would write: whatever comes, the answer is a tree or a problem with a place.
struct ConditionMutationTests {
  private static let words = [
    "and", "or", "not", "every", "some", "no", "most", "at", "least", "in", "is", "as", "known",
    "on", "the", "day", "before", "(", ")", "[", "]", ",", "<", "=", ">", "≤", "0", "1000", "1001",
    "1", "term", "weeks", "working", "days", "judged", "otherwise", "overall", "objectives",
    "2026-03-31", "-", ".", "é", "🙂", "\u{0}", "\r\n", "e\u{301}", "99999999999999999999", "٣",
  ]

  @Test(arguments: UInt64(1)...16)
  func `random texts are read or refused at a column inside them`(seed: UInt64) throws {
    let vocabulary = try ConditionSamples.vocabulary()
    var random = RandomConditions(seed: seed &* 6151)
    random.asksWhatIsKnown = true
    var (trees, problems) = (0, 0)
    for _ in 0..<1000 {
      let text = mutated(random.condition(depth: 2), &random)
      do throws(ConditionProblem) {
        let condition = try ConditionParser.parse(text)
        for problem in ConditionTyping(vocabulary).problems(in: condition) {
          #expect((1...text.count).contains(problem.column), "\(text)")
        }
        _ = ConditionEvaluator(vocabulary, facts: random.table()).evaluate(condition)
        trees += 1
      } catch {
        #expect((1...text.count + 1).contains(error.column), "\(text)")
        #expect(!error.message.isEmpty)
        problems += 1
      }
    }
    #expect(trees > 50)
    #expect(problems > 50)
  }

  @Test func `texts of random words never trap`() {
    var random = RandomConditions(seed: 42)
    var refused = 0
    for _ in 0..<5000 {
      let count = Int.random(in: 0...40, using: &random.generator)
      let text = (0..<count).map { _ in random.pick(Self.words) }.joined(separator: " ")
      if (try? ConditionParser.parse(text)) == nil { refused += 1 }
    }
    #expect(refused > 4000)
  }

  private func mutated(_ text: String, _ random: inout RandomConditions) -> String {
    var parts = text.split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 0...3, using: &random.generator) {
      let index = Int.random(in: 0...parts.count, using: &random.generator)
      switch Int.random(in: 0..<4, using: &random.generator) {
      case 0: parts.insert(random.pick(Self.words), at: index)
      case 1 where index < parts.count: parts.remove(at: index)
      case 2 where index < parts.count: parts[index] = String(parts[index].dropLast())
      case 3 where index < parts.count: parts.swapAt(index, 0)
      default: parts.append(random.pick(Self.words))
      }
    }
    return parts.joined(separator: random.pick([" ", " ", "  "]))
  }
}
