import AppraisalCore
import Testing

/// A level on each side with what the policy's table gives for it.
struct SidePair: Sendable, CustomTestStringConvertible {
  let objectives: String
  let behaviours: String
  let overall: String
  let clauses: [String]

  var testDescription: String { objectives + behaviours }

  /// The table cell by cell, as the text gives it with the standard choices.
  static let table: [SidePair] = [
    cell("E", "E", "E", "STA-047"), cell("E", "A", "A", "STA-181"), cell("E", "P", "P", "STA-049"),
    cell("E", "U", "U", "STA-050"), cell("A", "E", "A", "STA-181"), cell("A", "A", "A", "STA-048"),
    cell("A", "P", "P", "STA-049"), cell("A", "U", "U", "STA-050"), cell("P", "E", "P", "STA-049"),
    cell("P", "A", "P", "STA-049"), cell("P", "P", "P", "STA-049"), cell("P", "U", "U", "STA-050"),
    cell("U", "E", "U", "STA-050"), cell("U", "A", "U", "STA-050"), cell("U", "P", "U", "STA-050"),
    cell("U", "U", "U", "STA-050"),
  ]

  private static func cell(
    _ objectives: String, _ behaviours: String, _ overall: String, _ clauses: String...
  ) -> SidePair {
    SidePair(objectives: objectives, behaviours: behaviours, overall: overall, clauses: clauses)
  }

  /// A review whose objectives' level is the pair's, coded and complete on a day.
  func review(signed day: String? = "2026-03-12") throws -> SampleReview {
    var sample = try SampleReview()
    let codes =
      switch objectives {
      case "E": ["E", "E", "E"]
      case "A": ["A", "E", "A"]
      case "P": ["A", "P", "A"]
      default: ["P", "U", "A"]
      }
    try sample.code(codes, behaviours: behaviours, requirementsNotMet: objectives == "U")
    if let day { try sample.sign(on: day) }
    return sample
  }

  /// Whether the sides among some questions settle the pair's level: both where it is met, or else
  /// only a side that has the level itself.
  func isReason(_ questions: Set<String>) -> Bool {
    let sides = questions.intersection(["objectives", "behaviours"])
    if isEligible { return sides.count == 2 }
    let levels = ["objectives": objectives, "behaviours": behaviours]
    return !sides.isEmpty && sides.allSatisfy { levels[$0] == overall }
  }

  var isEligible: Bool { overall == "E" || overall == "A" }
}

/// The overall level from the two sides.
struct OverallTests {
  @Test func `the table has all sixteen pairs and exactly four are eligible`() {
    #expect(Set(SidePair.table.map(\.testDescription)).count == 16)
    #expect(SidePair.table.filter(\.isEligible).map(\.testDescription) == ["EE", "EA", "AE", "AA"])
  }

  @Test(arguments: SidePair.table)
  func `each pair gives its overall level with the clause for it`(pair: SidePair) throws {
    let review = try pair.review().asOf("2026-03-12")
    #expect(try review.objectivesLevel().answer == pair.objectives)
    let overall = try review.overallLevel()
    #expect(overall.outcome == .decided(pair.overall))
    #expect(overall.says.hasPrefix("Overall: \(pair.overall) ("))
    #expect(Set(overall.clauses).isSuperset(of: pair.clauses + ["STA-040", "STA-046"]))
    #expect(pair.isReason(overall.restsOn))
    if overall.restsOn.contains("objectives") {
      #expect(overall.restsOn.isSuperset(of: ["O1", "O2", "O3"]))
      #expect(overall.allClauses.isSuperset(of: ["STA-041", "STA-042"]))
    }
    if overall.restsOn.contains("behaviours") {
      #expect(overall.allClauses.isSuperset(of: ["STA-044", "STA-190"]))
    }
  }

  @Test(arguments: SidePair.table)
  func `each pair settles the contribution point`(pair: SidePair) throws {
    let point = try pair.review().asOf("2026-03-12").contributionPoint()
    #expect(point.outcome == .decided(pair.isEligible ? "eligible" : "not-eligible"))
    let own = pair.isEligible ? ["STA-051", "STA-167", "STA-181"] : ["STA-052"]
    #expect(Set(point.clauses) == Set(own + ["STA-016", "STA-037"]))
    #expect(
      point.because.map(\.question)
        == ["point-in-question", "reviewed-in-time", "review-complete", "overall"])
    #expect(point.allClauses.isSuperset(of: pair.clauses + ["STA-005", "STA-038"]))
  }

  @Test(arguments: SidePair.table)
  func `a better level on one side never gives a worse overall level`(pair: SidePair) throws {
    let scale = ["E", "A", "P", "U"]
    func rank(_ code: String) throws -> Int { try #require(scale.firstIndex(of: code)) }
    for other in SidePair.table
    where try rank(other.objectives) <= rank(pair.objectives)
      && rank(other.behaviours) <= rank(pair.behaviours)
    {
      #expect(try rank(other.overall) <= rank(pair.overall))
    }
  }

  @Test func `without a level for behaviour there is no overall level`() throws {
    var sample = try SampleReview()
    try sample.code(["A", "A"])
    let overall = try sample.asOf("2026-03-11").overallLevel()
    #expect(overall.missing == ["Behavioural attributes: not judged yet"])
    #expect(overall.because.map(\.question) == ["behaviours"])
  }

  @Test func `while the objectives ask, there is no overall level`() throws {
    var sample = try SampleReview()
    try sample.code(["P", "P"], behaviours: "A")
    let overall = try sample.asOf("2026-03-11").overallLevel()
    #expect(overall.missing.first?.contains("the reviewer decides between P and U") == true)
  }

  @Test func `an overall level that departs from the table needs a reason`() throws {
    var sample = try SampleReview()
    try sample.code(["A", "P"], behaviours: "A")
    try sample.rate("overall", "A")
    var overall = try sample.asOf("2026-03-11").overallLevel()
    #expect(overall.outcome == .decided("P"))
    #expect(overall.says.contains("the A (Achieved) given on 10 Mar 2026 does not count"))
    try sample.rate("overall", "A", because: "the aim that was missed was the least of them")
    overall = try sample.asOf("2026-03-11").overallLevel()
    #expect(overall.outcome == .decided("A"))
    #expect(overall.says == "Overall: A (Achieved); the table gives P (Progressing)")
    #expect(overall.because.last?.says.contains("the least of them") == true)
  }

  @Test func `an overall level that is the table's own changes nothing`() throws {
    var sample = try SampleReview()
    try sample.code(["A", "A"], behaviours: "A")
    try sample.rate("overall", "A")
    let overall = try sample.asOf("2026-03-11").overallLevel()
    #expect(overall.says == "Overall: A (Achieved)")
    #expect(overall.outcome == .decided("A"))
  }

  @Test func `a level says who gave it, when, and why`() throws {
    var sample = try SampleReview()
    try sample.code(["A"], behaviours: "A")
    try sample.rate("O1", "P", because: "half done", on: "2026-03-14", recorded: "2026-03-20")
    let objective = try #require(
      try sample.asOf("2026-03-20").objectivesLevel().because.first)
    #expect(
      objective.says
        == "O1 (Aim 1): P (Progressing), given by R1 on 14 Mar 2026, recorded 20 Mar 2026 "
        + "(“half done”)")
  }
}
