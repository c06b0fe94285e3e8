import AppraisalCore
import Testing

/// Kleene's tables, and conditions as texts over facts that are known, absent or missing.
struct TruthTests {
  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .no, .yes),
    (.yes, .unknown, .unknown, .yes), (.no, .yes, .no, .yes), (.no, .no, .no, .no),
    (.no, .unknown, .no, .unknown), (.unknown, .yes, .unknown, .yes),
    (.unknown, .no, .no, .unknown),
    (.unknown, .unknown, .unknown, .unknown),
  ])
  func `all and any follow Kleene's tables`(_ row: (Truth, Truth, Truth, Truth)) {
    #expect(Truth.all([row.0, row.1]) == row.2)
    #expect(Truth.any([row.0, row.1]) == row.3)
  }

  @Test func `the opposite of unknown is unknown`() {
    #expect(Truth.yes.negated == .no)
    #expect(Truth.no.negated == .yes)
    #expect(Truth.unknown.negated == .unknown)
  }

  @Test func `all of nothing is yes and any of nothing is no`() {
    #expect(Truth.all([]) == .yes)
    #expect(Truth.any([]) == .no)
  }

  @Test(arguments: [
    ("closed and onProbation", "yn", Truth.no), ("closed and onProbation", "y-", .unknown),
    ("closed and onProbation", "n-", .no), ("closed and onProbation", "-n", .no),
    ("closed or onProbation", "y-", .yes), ("closed or onProbation", "-y", .yes),
    ("closed or onProbation", "n-", .unknown), ("closed or onProbation", "--", .unknown),
    ("not closed or onProbation", "nn", .yes), ("not (closed or onProbation)", "n-", .unknown),
    ("not (closed and onProbation)", "n-", .yes), ("closed is onProbation", "yy", .yes),
    ("closed is onProbation", "yn", .no), ("closed is not onProbation", "yn", .yes),
    ("closed is onProbation", "y-", .unknown), ("closed is no", "n-", .yes),
    ("closed in [yes]", "y-", .yes), ("closed in [no]", "y-", .no),
    ("closed is known", "-y", .no), ("closed is not known", "-y", .yes),
    ("closed is known", "ny", .yes),
  ])
  func `texts are worked out in three values`(
    text: String, facts: String, expected: Truth
  ) throws {
    var table = FactTable()
    for (name, letter) in zip(["closed", "onProbation"], facts) where letter != "-" {
      table.values[name] = .yesNo(letter == "y")
    }
    let evaluator = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
    #expect(evaluator.evaluate(try ConditionParser.parse(text)).truth == expected)
  }

  @Test func `an unknown answer names what is missing, once, and only what matters`() throws {
    let table = FactTable(values: ["closed": .yesNo(true)])
    let evaluator = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
    let text = "closed and (onProbation or post.leads) and (onProbation or closed)"
    let evaluation = evaluator.evaluate(try ConditionParser.parse(text))
    #expect(evaluation.truth == .unknown)
    #expect(evaluation.missing == ["onProbation", "post.leads"])
    #expect(evaluation.facts.map(\.name) == ["closed", "onProbation", "post.leads"])
  }

  @Test func `an answer that is known misses nothing`() throws {
    let table = FactTable(values: ["closed": .yesNo(false)])
    let evaluator = ConditionEvaluator(try ConditionSamples.vocabulary(), facts: table)
    let evaluation = evaluator.evaluate(try ConditionParser.parse("closed and onProbation"))
    #expect(evaluation.truth == .no)
    #expect(evaluation.missing.isEmpty)
  }
}
