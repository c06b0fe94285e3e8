import AppraisalCore
import Testing

/// Quantifiers over items that may still be without a level, against every way of completing them.
struct QuantifierTests {
  private static let codes = ["E", "A", "P", "U"]

  /// All lists of up to four codes, `-` standing for an item without one.
  private static let lists: [[String]] = {
    var all: [[String]] = [[]]
    var longest: [[String]] = [[]]
    for _ in 0..<4 {
      longest = longest.flatMap { list in (codes + ["-"]).map { list + [$0] } }
      all += longest
    }
    return all
  }()

  private static func completions(of list: [String]) -> [[String]] {
    list.reduce([[]]) { lists, code in
      lists.flatMap { list in (code == "-" ? codes : [code]).map { list + [$0] } }
    }
  }

  private static func isBelowA(_ code: String) -> Bool { code == "P" || code == "U" }

  @Test(arguments: [
    "every", "some", "no", "most", "at least 0", "at least 2", "at most 0", "at most 1",
  ])
  func `a quantifier is known exactly where every completion agrees`(quantifier: String) throws {
    let condition = try ConditionParser.parse("\(quantifier) objectives below A")
    let vocabulary = try ConditionSamples.vocabulary()
    for list in Self.lists {
      let answers = Set(Self.completions(of: list).map { Self.holds(quantifier, $0) })
      let expected: Truth = answers == [true] ? .yes : answers == [false] ? .no : .unknown
      let table = FactTable(levels: ["objectives": FactTable.items(list)])
      let evaluation = ConditionEvaluator(vocabulary, facts: table).evaluate(condition)
      #expect(evaluation.truth == expected, "\(quantifier) of \(list)")
      #expect(evaluation.missing.isEmpty == (expected != .unknown))
    }
  }

  /// The plain meaning, counted over a complete list.
  private static func holds(_ quantifier: String, _ list: [String]) -> Bool {
    let count = list.filter(isBelowA).count
    return switch quantifier {
    case "every": !list.isEmpty && count == list.count
    case "some": count >= 1
    case "no": count == 0
    case "most": count * 2 > list.count
    case "at least 0": true
    case "at least 2": count >= 2
    case "at most 0": count == 0
    default: count <= 1
    }
  }

  @Test func `what is missing names the items without a level`() throws {
    let table = FactTable(levels: ["objectives": FactTable.items(["A", "-", "-"])])
    let evaluation = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
      .evaluate(try ConditionParser.parse("every objectives at least A"))
    #expect(evaluation.missing == ["a level for O2, O3"])
  }

  @Test(arguments: [
    ("every standard at least 2", Truth.yes), ("some standard is 1", .yes),
    ("no standard below Good", .yes), ("most standards above 2", .no),
    ("every standard in [1, 2]", .yes), ("every standard is not 3", .yes),
  ])
  func `items compare by their place on a scale whose best number is 1`(
    text: String, expected: Truth
  ) throws {
    let items = FactTable.items(["1", "2"])
    let table = FactTable(levels: ["standard": items, "standards": items])
    let evaluator = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
    #expect(evaluator.evaluate(try ConditionParser.parse(text)).truth == expected)
  }

  @Test(arguments: [("every", Truth.no), ("some", .no), ("no", .yes), ("at most 3", .yes)])
  func `of items that do not exist none meets anything`(
    quantifier: String, expected: Truth
  ) throws {
    let table = FactTable(levels: ["objectives": .absent])
    let evaluator = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
    let condition = try ConditionParser.parse("\(quantifier) objectives is E")
    #expect(evaluator.evaluate(condition).truth == expected)
  }
}
