import AppraisalCore
import Testing

/// Areas whose items are rated one by one, while nothing puts their levels together.
struct ItemByItemTests {
  /// The elm with a side of crafts that has no level of its own.
  static func policy(
    scale: String = "brg", level: String = "", changing more: [String: String] = [:]
  ) throws -> Policy {
    let safety = #"{"id": "safety", "title": "Safety", "scale": "brg", "voices""#
    let crafts = """
      {"id": "crafts", "title": "Crafts", "scale": "\(scale)",
       "items": {"from": "listed", "one": "craft", "many": "crafts-done", "list": [
         {"id": "knots", "title": "Knots"}, {"id": "ropes", "title": "Ropes"}]},
       "level": {"id": "crafts", "title": "Crafts"\(level), "clauses": ["E-2"]}},
      """
    return try ElmPolicy.load(changing: [safety: crafts + safety].merging(more) { $1 })
  }

  private func crafts(in policy: Policy) throws -> Area {
    try #require(policy.assessment.areas.first { $0.id == "crafts" })
  }

  @Test func `there is no level as a whole, and none is waited for`() throws {
    var elm = try ElmReview(try Self.policy())
    try elm.rate("crafts/knots", "G")
    let level = try elm.review.level("crafts")
    #expect(level.outcome == .notApplicable)
    #expect(
      level.says == "Crafts: 1 of 2 crafts-done rated; the policy gives no level for all together")
    #expect(level.because.map(\.question) == ["crafts/knots"])
    #expect(level.clauses == ["E-2"])
  }

  @Test func `somebody who decides makes it a level that is waited for`() throws {
    let policy = try Self.policy(level: #", "scale": "brg", "decidedBy": "guide""#)
    #expect(try crafts(in: policy).hasLevel)
    let level = try ElmReview(policy).review.level("crafts")
    #expect(level.says == "Crafts: not judged yet")
  }

  @Test func `a level for all together is refused, one for an item is not`() throws {
    let elm = try ElmReview(try Self.policy())
    let whole = try elm.verdict(
      on: .rating(RatingGiven(item: "crafts", level: "G")), act: "rate.area.crafts", item: "crafts")
    #expect(whole.refusals.map(\.says) == ["The policy gives Crafts no level as a whole."])
    #expect(whole.refusals.map(\.clauses) == [["E-2"]])
    #expect(
      whole.refusals.map(\.remedy)
        == ["Rate each of the crafts-done: crafts/knots, crafts/ropes."])
    let one = try elm.verdict(
      on: .rating(RatingGiven(item: "crafts/knots", level: "G")),
      act: "rate.item.crafts.knots", item: "crafts/knots")
    #expect(one.refusals == [])
  }

  @Test func `conditions can count its items and cannot name its level`() throws {
    let policy = try Self.policy()
    #expect(PolicyCheck.problems(in: policy) == [])
    let vocabulary = Vocabulary(of: policy)
    #expect(vocabulary.types["crafts"] == nil)
    #expect(vocabulary.types["crafts.decided"] == nil)
    #expect(vocabulary.types["crafts.rated"] == .number)
    let wrong = try Self.policy(changing: [
      #""when": "tasks.disagreements above 0""#: #""when": "crafts.decided""#
    ])
    #expect(PolicyCheck.problems(in: wrong).map(\.message).count == 1)
  }

  @Test func `a rule without a level has nothing that a level would follow from`() throws {
    let policy = try Self.policy(level: #", "needs": ["tasks"]"#)
    #expect(
      PolicyCheck.problems(in: policy).map(\.message)
        == ["the rule has conditions for a level, and nobody gives one"])
  }

  @Test func `reports show its items alone`() throws {
    var elm = try ElmReview(try Self.policy())
    try elm.rate("crafts/knots", "G")
    let area = try crafts(in: elm.policy)
    let summary = AreaSummary(area, in: try elm.review)
    #expect(summary.items.map(\.level) == ["G", nil])
    #expect(!summary.applies)
    let subjects = Spread.subjects(of: elm.policy)
    #expect(subjects.contains(.items(area: "crafts")))
    #expect(!subjects.contains(.level(area: "crafts")))
    #expect(subjects.contains(.level(area: "tasks")))
  }
}
