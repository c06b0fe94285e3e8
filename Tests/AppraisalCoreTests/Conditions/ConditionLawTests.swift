import AppraisalCore
import Testing

/// Laws of the three-valued logic, over random conditions and random states of knowledge.
struct ConditionLawTests {
  private let vocabulary: Vocabulary

  init() throws {
    vocabulary = try ConditionSamples.vocabulary()
  }

  private func truth(_ text: String, _ table: FactTable) throws -> Truth {
    truth(try ConditionParser.parse(text), table)
  }

  private func truth(_ condition: Condition, _ table: FactTable) -> Truth {
    ConditionEvaluator(vocabulary, facts: table).evaluate(condition).truth
  }

  @Test(arguments: UInt64(1)...20)
  func `the truth alone is that of the whole evaluation`(seed: UInt64) throws {
    var random = RandomConditions(seed: seed &* 104_729)
    random.asksWhatIsKnown = true
    for _ in 0..<100 {
      let condition = try ConditionParser.parse(random.condition(depth: 3))
      let evaluator = ConditionEvaluator(vocabulary, facts: random.table())
      #expect(evaluator.truth(of: condition) == evaluator.evaluate(condition).truth)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `De Morgan's laws and double negation hold`(seed: UInt64) throws {
    var random = RandomConditions(seed: seed)
    random.asksWhatIsKnown = true
    for _ in 0..<40 {
      let (first, second) = (random.condition(depth: 2), random.condition(depth: 2))
      let table = random.table()
      #expect(
        try truth("not (\(first) and \(second))", table)
          == truth("not (\(first)) or not (\(second))", table))
      #expect(
        try truth("not (\(first) or \(second))", table)
          == truth("not (\(first)) and not (\(second))", table))
      #expect(try truth("not not (\(first))", table) == truth(first, table))
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `and distributes over or, and each is the same in either order`(seed: UInt64) throws {
    var random = RandomConditions(seed: seed &* 977)
    for _ in 0..<30 {
      let parts = (0..<3).map { _ in "(\(random.condition(depth: 1)))" }
      let table = random.table()
      let (first, second, third) = (parts[0], parts[1], parts[2])
      #expect(
        try truth("\(first) and (\(second) or \(third))", table)
          == truth("\(first) and \(second) or \(first) and \(third)", table))
      #expect(
        try truth("\(first) and \(second)", table) == truth("\(second) and \(first)", table))
      #expect(try truth("\(first) or \(second)", table) == truth("\(second) or \(first)", table))
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `learning a fact never turns a yes into a no or a no into a yes`(seed: UInt64) throws {
    var random = RandomConditions(seed: seed &* 7919)
    var settled = 0
    for _ in 0..<100 {
      let text = random.condition(depth: 3)
      let condition = try ConditionParser.parse(text)
      var table = random.table()
      var before = truth(condition, table)
      while let more = random.learning(table) {
        let after = truth(condition, more)
        #expect(before == .unknown || after == before, "\(text)")
        if before == .unknown, after != .unknown { settled += 1 }
        (table, before) = (more, after)
      }
      #expect(before != .unknown, "\(text) is unknown though everything is known")
    }
    #expect(settled > 10)
  }

  @Test(arguments: UInt64(1)...10)
  func `an unknown answer says what is missing and a known one misses nothing`(
    seed: UInt64
  ) throws {
    var random = RandomConditions(seed: seed &* 104_729)
    for _ in 0..<100 {
      let text = random.condition(depth: 3)
      let evaluation = ConditionEvaluator(vocabulary, facts: random.table())
        .evaluate(try ConditionParser.parse(text))
      #expect(evaluation.missing.isEmpty == (evaluation.truth != .unknown), "\(text)")
      #expect(Set(evaluation.facts).count == evaluation.facts.count, "\(text)")
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `random conditions suit the vocabulary`(seed: UInt64) throws {
    var random = RandomConditions(seed: seed)
    random.asksWhatIsKnown = true
    for _ in 0..<100 {
      let text = random.condition(depth: 3)
      #expect(ConditionTyping(vocabulary).problems(in: try ConditionParser.parse(text)) == [])
    }
  }
}
