import AppraisalCore
import Testing

/// Codes of one to five objectives, with and without the finding that the requirements of the job
/// were not met.
struct CodedObjectives: Sendable, CustomTestStringConvertible {
  let codes: [String]
  let requirementsNotMet: Bool

  var testDescription: String {
    codes.joined() + (requirementsNotMet ? " with requirements not met" : "")
  }

  private static let scale = ["E", "A", "P", "U"]

  /// All multisets of so many codes, best first.
  private static func multisets(_ count: Int, from first: Int = 0) -> [[String]] {
    if count == 0 { return [[]] }
    return (first..<scale.count).flatMap { index in
      multisets(count - 1, from: index).map { [scale[index]] + $0 }
    }
  }

  static func all(_ count: Int) -> [CodedObjectives] {
    multisets(count).flatMap { codes in
      [false, true].map { CodedObjectives(codes: codes, requirementsNotMet: $0) }
    }
  }

  /// What the policy's text gives, from its rules in order; nil where it has a gap.
  var oracle: String? {
    let met = codes.count { $0 == "E" || $0 == "A" }
    let missed = codes.count - met
    if met == codes.count { return codes.allSatisfy { $0 == "E" } ? "E" : "A" }
    if missed * 2 > codes.count, requirementsNotMet { return "U" }
    return met >= 1 ? "P" : nil
  }

  /// The clause on which the answer rests.
  var clause: String {
    switch oracle {
    case "E": "STA-047"
    case "A": "STA-048"
    case "P": "STA-049"
    default: "STA-050"
    }
  }

  func review(because codes: [String]? = nil) throws -> SampleReview {
    var sample = try SampleReview()
    try sample.code(codes ?? self.codes, requirementsNotMet: requirementsNotMet)
    return sample
  }
}

/// The level of the objectives as a whole, against the six rules of the text.
struct ObjectivesLevelTests {
  @Test func `there are 56 multisets of four codes over five objectives`() {
    #expect(CodedObjectives.all(5).count == 112)
    #expect(Set(CodedObjectives.all(5).map(\.codes)).count == 56)
    #expect((1...4).map { CodedObjectives.all($0).count } == [8, 20, 40, 70])
  }

  @Test(arguments: (1...5).flatMap(CodedObjectives.all))
  func `codes give the level that the text gives, or ask where it has a gap`(
    coded: CodedObjectives
  ) throws {
    let decision = try coded.review().asOf("2026-03-11").objectivesLevel()
    if let expected = coded.oracle {
      #expect(decision.outcome == .decided(expected))
    } else {
      #expect(decision.outcome == .asks(who: "reviewer", options: ["P", "U"]))
      #expect(decision.says.contains("the policy does not say"))
    }
    #expect(decision.clauses.contains(coded.clause))
    #expect(decision.because.map(\.question) == coded.codes.indices.map { "O\($0 + 1)" })
    #expect(decision.because.map(\.answer) == coded.codes)
  }

  @Test(arguments: CodedObjectives.all(5))
  func `the order of the codes plays no part`(coded: CodedObjectives) throws {
    let reversed = try coded.review(because: coded.codes.reversed()).asOf("2026-03-11")
    let inOrder = try coded.review().asOf("2026-03-11")
    #expect(try reversed.objectivesLevel().outcome == inOrder.objectivesLevel().outcome)
  }

  @Test(arguments: [false, true])
  func `a better code never gives a worse level`(requirementsNotMet: Bool) throws {
    let scale = ["E", "A", "P", "U"]
    var ranks: [[String]: Int] = [:]
    for coded in CodedObjectives.all(5) where coded.requirementsNotMet == requirementsNotMet {
      let answer = try coded.review().asOf("2026-03-11").objectivesLevel().answer
      ranks[coded.codes] = answer.flatMap(scale.firstIndex)
    }
    var compared = 0
    for (codes, rank) in ranks {
      for index in codes.indices {
        guard let code = scale.firstIndex(of: codes[index]), code > 0 else { continue }
        var better = codes
        better[index] = scale[code - 1]
        let after = try #require(
          ranks[better.sorted { scale.firstIndex(of: $0) ?? 0 < scale.firstIndex(of: $1) ?? 0 }])
        #expect(after <= rank, "\(codes) to \(better)")
        compared += 1
      }
    }
    #expect(compared > 100)
  }

  @Test(arguments: CodedObjectives.all(5).filter { $0.oracle == nil }, ["P", "U"])
  func `in a gap the reviewer's answer with a reason settles it`(
    coded: CodedObjectives, answer: String
  ) throws {
    var sample = try coded.review()
    try sample.rate("objectives", answer)
    #expect(
      try sample.asOf("2026-03-11").objectivesLevel().outcome
        == .asks(who: "reviewer", options: ["P", "U"]))
    try sample.rate("objectives", answer, because: "much was begun")
    let decision = try sample.asOf("2026-03-11").objectivesLevel()
    #expect(decision.outcome == .decided(answer))
    #expect(decision.says.contains("as the reviewer decided"))
    #expect(decision.because.last?.says.contains("“much was begun”") == true)
    #expect(decision.clauses.contains("STA-049"))
    #expect(decision.clauses.contains("STA-050"))
  }

  @Test func `in a gap an answer outside it settles nothing`() throws {
    var sample = try SampleReview()
    try sample.code(["P", "U"])
    try sample.rate("objectives", "A", because: "well meant")
    #expect(
      try sample.asOf("2026-03-11").objectivesLevel().outcome
        == .asks(who: "reviewer", options: ["P", "U"]))
  }

  @Test func `where the text answers, the reviewer's own level does not count`() throws {
    var sample = try SampleReview()
    try sample.code(["A", "P"])
    try sample.rate("objectives", "A", because: "well meant")
    let decision = try sample.asOf("2026-03-11").objectivesLevel()
    #expect(decision.outcome == .decided("P"))
    #expect(decision.says.contains("the A (Achieved) given on 10 Mar 2026 does not count"))
  }

  @Test(arguments: [
    (["E", "", "E"], "no level yet for O2"), (["", ""], "no level yet for O1, O2"),
    (["P", "P", ""], "no level yet for O3"),
  ])
  func `an objective without a code leaves the level open and is named`(
    codes: [String], missing: String
  ) throws {
    var sample = try SampleReview()
    try sample.code(codes, requirementsNotMet: true)
    #expect(
      try sample.asOf("2026-03-11").objectivesLevel().outcome == .undecided(missing: [missing]))
  }

  @Test func `without objectives the full process has no level yet`() throws {
    let decision = try SampleReview().asOf("2026-03-11").objectivesLevel()
    #expect(decision.outcome == .undecided(missing: ["there are no objectives yet"]))
  }

  @Test func `a dropped objective does not count and the last code of an objective does`() throws {
    var sample = try SampleReview()
    try sample.code(["E", "U"])
    try sample.add(.objectiveDropped(ObjectiveStep(objective: "O2")), on: "2026-03-11")
    #expect(try sample.asOf("2026-03-11").objectivesLevel().answer == "E")
    try sample.rate("O1", "A", on: "2026-03-12")
    #expect(try sample.asOf("2026-03-12").objectivesLevel().answer == "A")
    #expect(try sample.asOf("2026-03-11").objectivesLevel().answer == "E")
  }
}

/// Readings of the text that the school may choose.
struct ChosenReadingTests {
  private func level(
    of codes: [String], requirementsNotMet: Bool = false, _ choice: String, _ value: String
  ) throws -> Decision {
    var sample = try SampleReview()
    sample.choose(choice, value)
    try sample.code(codes, requirementsNotMet: requirementsNotMet)
    return try sample.asOf("2026-03-11").objectivesLevel()
  }

  @Test(arguments: [
    (["E", "E", "A"], "E", "A"), (["E", "E", "A", "A"], "A", "A"), (["E", "E", "P"], "P", "P"),
    (["E", "E", "E"], "E", "E"), (["E", "A", "A"], "A", "A"),
    (["E", "E", "E", "A", "A"], "E", "A"),
  ])
  func `exceeded can mean that most are exceeded`(
    codes: [String], most: String, everyOne: String
  ) throws {
    #expect(try level(of: codes, "exceeded-means", "most").answer == most)
    #expect(try level(of: codes, "exceeded-means", "every-one").answer == everyOne)
  }

  @Test(arguments: [
    (["A", "P", "P"], "P", "U"), (["A", "U", "U"], "U", "U"), (["A", "A", "U", "U"], "P", "P"),
    (["A", "P", "U", "U", "U"], "U", "U"), (["A", "P", "P", "U", "U"], "P", "U"),
  ])
  func `missed can mean underperformed alone`(
    codes: [String], underperformedOnly: String, belowAchieved: String
  ) throws {
    #expect(
      try level(
        of: codes, requirementsNotMet: true, "missed-means", "underperformed-only"
      ).answer == underperformedOnly)
    #expect(
      try level(of: codes, requirementsNotMet: true, "missed-means", "below-achieved").answer
        == belowAchieved)
  }

  @Test func `with underperformed alone counted, nothing but progressing asks the reviewer`() throws
  {
    let decision = try level(
      of: ["P", "P", "P"], requirementsNotMet: true, "missed-means", "underperformed-only")
    #expect(decision.outcome == .asks(who: "reviewer", options: ["P", "U"]))
  }

  @Test(arguments: [("P", "U"), ("U", "P")])
  func `progressing beside underperformed follows the school's choice`(
    objectives: String, behaviours: String
  ) throws {
    var sample = try SampleReview()
    try sample.code(
      objectives == "P" ? ["A", "P"] : ["P", "U", "A"], behaviours: behaviours,
      requirementsNotMet: objectives == "U")
    sample.choose("progressing-and-underperformed", "underperformed")
    #expect(try sample.asOf("2026-03-11").overallLevel().answer == "U")
    sample.choose("progressing-and-underperformed", "progressing")
    #expect(try sample.asOf("2026-03-11").overallLevel().answer == "P")
    sample.choose("progressing-and-underperformed", "reviewer")
    #expect(
      try sample.asOf("2026-03-11").overallLevel().outcome
        == .asks(who: "reviewer", options: ["P", "U"]))
    try sample.rate("overall", "P", because: "the weaker side is on the mend")
    let decision = try sample.asOf("2026-03-11").overallLevel()
    #expect(decision.answer == "P")
    #expect(decision.restsOn.contains("overall"))
  }

  @Test(arguments: ["underperformed", "progressing", "reviewer"])
  func `that choice plays no part where both sides are underperformed`(value: String) throws {
    var sample = try SampleReview()
    sample.choose("progressing-and-underperformed", value)
    try sample.code(["U", "U"], behaviours: "U", requirementsNotMet: true)
    #expect(try sample.asOf("2026-03-11").overallLevel().answer == "U")
  }
}
