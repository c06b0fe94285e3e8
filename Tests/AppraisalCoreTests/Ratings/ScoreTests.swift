import AppraisalCore
import Testing

/// Scores, weights, shares and measures, and what is missing for them.
struct ScoreTests {
  private func number(_ name: String, _ review: Review) throws -> String? {
    let when = try When("\(name) is known")
    let evaluation = review.evaluate(when)
    guard case .number(let number)? = evaluation.facts.first?.value else { return nil }
    return number.text
  }

  @Test(arguments: [
    (["1", "1"], ["G", "S"], "3.25"),
    (["1", "2"], ["G", "S"], "3"),
    (["2", "1"], ["G", "B"], "2.67"),
    (["1", "2"], ["G", "B"], "1.33"),
    (["1", "7"], ["S", "B"], "0.31"),
    (["0", "3"], ["G", "S"], "2.5"),
    (["1000", "1"], ["B", "B"], "0"),
  ])
  func `a score is the weighted mean to the hundredth`(
    weights: [String], levels: [String], score: String
  ) throws {
    var elm = try ElmReview(objectives: weights)
    for (index, level) in levels.enumerated() { try elm.rate("O\(index + 1)", level) }
    #expect(try number("tasks.score", elm.review) == score)
  }

  @Test func `halves of a hundredth are rounded up`() throws {
    var elm = try ElmReview(objectives: ["3", "5"])
    try elm.rate("O1", "S")
    try elm.rate("O2", "B")
    // 7.5 / 8 = 0.9375
    #expect(try number("tasks.score", elm.review) == "0.94")
    var other = try ElmReview(objectives: ["1", "199"])
    try other.rate("O1", "S")
    try other.rate("O2", "B")
    // 2.5 / 200 = 0.0125
    #expect(try number("tasks.score", other.review) == "0.01")
    var half = try ElmReview(objectives: ["1", "99"])
    try half.rate("O1", "S")
    try half.rate("O2", "B")
    // 2.5 / 100 = 0.025
    #expect(try number("tasks.score", half.review) == "0.03")
  }

  @Test(arguments: [
    (["1", "1"], "agreed rating missing for O2"), (["1", nil], "agreed rating missing for O2"),
  ])
  func `a score is missing while an item is unrated`(weights: [String?], missing: String) throws {
    var elm = try ElmReview(objectives: weights)
    try elm.rate("O1", "G")
    let evaluation = try elm.review.evaluate(try When("tasks.score above 0"))
    #expect(evaluation.truth == .unknown)
    #expect(evaluation.missing == [missing])
  }

  @Test(arguments: [
    ([nil, "1"], "a weight for O1"), (["1", "half"], "a weight for O2"),
    (["-1", "1"], "a weight for O1"), (["1001", "1"], "a weight for O1"),
    (["99999999999999999999", "1"], "a weight for O1"),
    (["0", "0"], "a weight above nought for one of the tasks"),
    ([], "there are no tasks yet"),
  ])
  func `a weight that is missing or none is said to be`(weights: [String?], missing: String) throws
  {
    var elm = try ElmReview(objectives: weights)
    for index in weights.indices { try elm.rate("O\(index + 1)", "G") }
    #expect(try elm.review.evaluate(try When("tasks.score above 0")).missing == [missing])
  }

  @Test func `weights are added up`() throws {
    #expect(try number("tasks.weight", ElmReview(objectives: ["60", "40"]).review) == "100")
    #expect(try number("tasks.weight", ElmReview(objectives: []).review) == "0")
    #expect(try ElmReview(objectives: ["60", nil]).review.truth("tasks.weight is 100") == .unknown)
  }

  @Test func `a measure is the mean of its parts and missing while one is`() throws {
    var elm = try ElmReview()
    try elm.rate("O1", "G")
    try elm.rate("O2", "S")
    #expect(try elm.review.truth("measure.total above 0") == .unknown)
    try elm.rate("safety", "S")
    // 0.6 × 3.25 + 0.4 × 2.5
    #expect(try number("measure.total", elm.review) == "2.95")
    elm.policy = try ElmPolicy.load(changing: [#""mean": ["#: #""sum": ["#])
    #expect(try number("measure.total", elm.review) == "295")
  }

  @Test func `what follows from a measure explains it down to the levels, with its clauses`() throws
  {
    var elm = try ElmReview()
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "S") }
    let overall = try #require(try elm.review.overall)
    #expect(
      overall.restsOn == ["measure.total", "tasks.score", "safety.score", "O1", "O2", "safety"])
    #expect(overall.allClauses == ["E-4"])
  }

  @Test func `a score of an area that does not apply does not exist, and no measure has it`() throws
  {
    var elm = try ElmReview(
      try ElmPolicy.load(changing: [
        #""title": "Safety", "scale""#: #""title": "Safety", "when": "post.leads", "scale""#
      ]))
    for item in ["O1", "O2", "safety"] { try elm.rate(item, "G") }
    #expect(try elm.review.truth("safety.score is known") == .no)
    #expect(
      try elm.review.evaluate(try When("measure.total above 0")).missing
        == ["safety.score, which does not arise for this person"])
  }

  @Test func `a share counts the rated items`() throws {
    var elm = try ElmReview(objectives: ["1", "1", "1", "1"])
    #expect(try elm.review.truth("tasks.share.at-least.S is 0") == .unknown)
    try elm.rate("O1", "G")
    try elm.rate("O2", "S")
    try elm.rate("O3", "B")
    #expect(try number("tasks.share.at-least.S", elm.review) == "66.67")
    #expect(try number("tasks.share.at-least.G", elm.review) == "33.33")
    #expect(try number("tasks.share.at-least.B", elm.review) == "100")
  }

  @Test func `a score at a moment is of that moment's levels`() throws {
    var elm = try ElmReview()
    for item in ["O1", "O2"] { try elm.rate(item, "S", moment: "spring") }
    #expect(try number("tasks.at.spring.score", elm.review) == "2.5")
    #expect(try number("tasks.score", elm.review) == nil)
  }

  @Test func `objectives are counted by the value of a part`() throws {
    let review = try ElmReview(objectives: ["1", "1", "1"]).review
    #expect(try number("objectives.owner.trust", review) == "1")
    #expect(try number("objectives.owner.own", review) == "2")
  }
}
