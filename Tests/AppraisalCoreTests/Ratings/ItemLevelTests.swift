import AppraisalCore
import Testing

/// Conditions that look at the level of one item, by voice.
struct ItemLevelTests {
  private let outside =
    "item.level.agreed above item.level.employee and item.level.agreed above item.level.manager"

  @Test func `levels of one item are compared between voices`() throws {
    var elm = try ElmReview(objectives: ["1", "1", "1"])
    for item in ["O1", "O2"] {
      try elm.rate(item, "B", voice: "employee", by: "S1")
      try elm.rate(item, "S", voice: "manager")
    }
    try elm.rate("O1", "G")
    try elm.rate("O2", "S")
    let review = try elm.review
    #expect(try review.truth(outside, item: "O1") == .yes)
    #expect(try review.truth(outside, item: "O2") == .no)
    #expect(try review.truth(outside, item: "O3") == .unknown)
    #expect(try review.truth("item.level is G", item: "O1") == .yes)
    #expect(try review.truth("item.level at least Gold", item: "O2") == .no)
    #expect(try review.truth("item.level.employee in [B, S]", item: "O1") == .yes)
  }

  @Test func `a voice that does not rate there has no level, and neither has what is no item`()
    throws
  {
    var elm = try ElmReview()
    try elm.rate("safety", "S")
    let review = try elm.review
    #expect(try review.truth("item.level.employee is S", item: "safety") == .no)
    #expect(try review.truth("item.level is S", item: "safety") == .yes)
    #expect(try review.truth("item.level is S") == .no)
    #expect(try review.truth("item.level is known", item: "O1") == .no)
  }

  @Test func `the level that counts is one that stands in`() throws {
    var elm = try ElmReview()
    elm.choices = ["not-agreed": .text("manager")]
    try elm.rate("O1", "S", voice: "manager")
    #expect(try elm.review.truth("item.level is S", item: "O1") == .yes)
    #expect(try elm.review.truth("item.level.agreed is S", item: "O1") == .unknown)
  }

  /// The elm with crafts on a scale of their own.
  private func twoScales(finding: String) throws -> Policy {
    try ItemByItemTests.policy(
      scale: "done",
      changing: [
        #""scales": ["#: #"""
        "scales": [{"id": "done", "title": "Done", "levels": [
          {"code": "D", "name": "Done"}, {"code": "B", "name": "Begun"}]},
        """#,
        #""each": "tasks","#: finding,
        #""when": "not item.rated.employee","#: "",
        #"{"code": "G", "name": "Gold", "number": 1, "points": 4, "descriptor": "shines"}"#:
          #"{"code": "G", "name": "Gold", "points": 4}"#,
      ])
  }

  @Test(arguments: [("crafts", "D"), ("tasks", "G"), ("objectives", "G"), ("safety", "G")])
  func `a level is one of the scale of the items that are looked at`(
    area: String, level: String
  ) throws {
    let right = try twoScales(finding: #""each": "\#(area)", "when": "item.level is \#(level)","#)
    #expect(PolicyCheck.problems(in: right) == [])
    let other = level == "D" ? "G" : "D"
    let wrong = try twoScales(finding: #""each": "\#(area)", "when": "item.level is \#(other)","#)
    #expect(PolicyCheck.problems(in: wrong).count == 1)
  }

  @Test func `where no area is named a level has to be one of every area`() throws {
    let vocabulary = Vocabulary(of: try twoScales(finding: #""when": "closed","#))
    func problems(_ text: String) throws -> [String] {
      ConditionTyping(vocabulary).problems(in: try When(text).condition).map(\.message)
    }
    #expect(try problems("item.level is B") == [])
    #expect(try problems("item.level.agreed below item.level.manager") == [])
    #expect(try problems("item.level is G").count == 1)
    #expect(try problems("item.level is overall").count == 1)
  }

  @Test func `whether a voice stands in can rest on other voices and not on the level itself`()
    throws
  {
    func circles(_ condition: String) throws -> Int {
      let policy = try ElmPolicy.load(changing: [
        #""standsInWhen": "choice.not-agreed is manager""#: #""standsInWhen": "\#(condition)""#
      ])
      return PolicyCheck.problems(in: policy).count
    }
    #expect(try circles("item.level.employee is item.level.manager") == 0)
    #expect(try circles("item.level is G") == 1)
  }

  @Test func `a voice stands in for the item of which that is so`() throws {
    var elm = try ElmReview(
      try ElmPolicy.load(changing: [
        #""standsInWhen": "choice.not-agreed is manager""#:
          #""standsInWhen": "item.level.employee is item.level.manager""#
      ]))
    for (item, level) in [("O1", "S"), ("O2", "G")] {
      try elm.rate(item, "S", voice: "employee", by: "S1")
      try elm.rate(item, level, voice: "manager")
    }
    let tasks = try #require(elm.policy.assessment.areas.first)
    #expect(try elm.review.itemLevels(of: tasks).map(\.level) == ["S", nil])
  }
}
