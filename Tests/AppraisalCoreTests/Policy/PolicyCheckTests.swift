import AppraisalCore
import Foundation
import Testing

/// The shipped policy is total, and what breaks it is found at its place.
struct PolicyCheckTests {
  @Test func `the shipped policy has no problems`() throws {
    #expect(PolicyCheck.problems(in: try ShippedPolicy.load()) == [])
  }

  @Test(arguments: PolicyBreakage.all)
  func `a breakage is found at its place with its remedy`(breakage: PolicyBreakage) throws {
    let problems = PolicyCheck.problems(in: try breakage.policy())
    let problem = try #require(problems.first)
    #expect(try problem.place == breakage.place())
    #expect(problem.character == breakage.character)
    #expect(problem.message == breakage.message)
    #expect(problem.remedy == breakage.remedy)
    #expect(problems.count == 1, "\(problems.dropFirst())")
  }

  @Test func `all problems are found at once, in the order of the sections`() throws {
    var policy = try ShippedPolicy.load()
    policy.scope[1].when = try When("onProbatoin")
    policy.findings[0].when = try When("not reviewer.asigned")
    policy.groups[1].clauses = ["STA-999"]
    #expect(
      PolicyCheck.problems(in: policy).map(\.place) == [
        "scope[1].when", "findings[0].when", "groups[1].clauses[0]",
      ])
  }

  @Test(arguments: [
    ("review-complete", "reviewed-in-time", "review-complete → reviewed-in-time → review-complete"),
    ("review-complete", "review-complete", "review-complete → review-complete"),
    (
      "point-in-question", "not (closed and some objective is E or point-in-question)",
      "point-in-question → point-in-question"
    ),
    (
      "without-objectives", "overall.decided",
      "overall → without-objectives → overall"
    ),
  ])
  func `a definition that depends on itself is found`(
    definition: String, condition: String, circle: String
  ) throws {
    var policy = try ShippedPolicy.load()
    let index = try #require(policy.definitions.firstIndex { $0.id == definition })
    policy.definitions[index].when = try When(condition)
    let problems = PolicyCheck.problems(in: policy)
    #expect(
      problems.map(\.message) == ["these facts depend on one another in a circle: \(circle)"])
  }

  @Test func `an area, the overall level and a group that depend on themselves are found`() throws {
    let shipped = try ShippedPolicy.load()
    var area = shipped
    area.assessment.areas[0].when = try When("behaviours is E or objectives is E")
    var overall = shipped
    overall.assessment.overall?.needs = ["overall"]
    var group = shipped
    group.groups[0].when = try When("without-objectives")
    for policy in [area, overall, group] {
      #expect(PolicyCheck.problems(in: policy).map(\.message).first?.contains("circle") == true)
    }
  }

  @Test func `a scale that is not there is found where it is named`() throws {
    var policy = try ShippedPolicy.load()
    policy.assessment.areas[1].scale = "eap"
    policy.assessment.areas[1].level.scale = "eap"
    let problems = PolicyCheck.problems(in: policy)
    #expect(
      problems.prefix(2).map(\.place) == [
        "assessment.areas[1].scale", "assessment.areas[1].level.scale",
      ])
    #expect(problems.first?.message == "there is no scale “eap”")
    #expect(problems.first?.remedy == "Did you mean “eapu”?")
    // What a report shows of the area has no level any more either.
    #expect(problems.dropFirst(2).allSatisfy { $0.place.hasPrefix("reports") })
  }

  @Test func `a name that would hide another fact is found`() throws {
    var policy = try ShippedPolicy.load()
    policy.definitions[0].id = "objectives"
    policy.assessment.areas[1].id = "group"
    let places = PolicyCheck.problems(in: policy)
      .filter { $0.message.hasSuffix("is already the name of a fact") }.map(\.place)
    #expect(places == ["assessment.areas[1].id", "definitions[0].id"])
  }

  @Test(arguments: [
    ("and overall.decided", "character 26: the condition ends too early; expected a fact"),
    ("or signed.reviewer)", "character 26: a closing bracket “)” is missing here"),
  ])
  func `a condition that cannot be read is refused with its column`(
    ending: String, message: String
  ) throws {
    let broken = ending.hasPrefix("and") ? "meeting.annual.held and " : "(signed.reviewer or closed"
    let json = Data("\"\(broken)\"".utf8)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(When.self, from: json)
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(context.debugDescription.hasPrefix("in this condition, at character "))
    #expect(context.debugDescription.hasSuffix(String(message.split(separator: ": ")[1])))
  }

  @Test func `two rows that set one another aside contradict, and no row is a gap`() throws {
    var sample = try SampleReview()
    let mutual = try ["E", "A"].map { answer in
      var row = try #require(sample.policy.assessment.overall?.rows.first)
      row.is = answer
      row.when = try When("closed is known")
      row.overrides = [answer == "E" ? "A" : "E"]
      return row
    }
    sample.policy.assessment.overall?.rows = mutual
    try sample.code(["A"], behaviours: "A")
    #expect(try sample.asOf("2026-03-11").overallLevel().outcome == .conflict(["E", "A"]))
    sample.policy.assessment.overall?.rows = []
    sample.policy.assessment.overall?.rows = mutual.map { row in
      var row = row
      row.overrides = []
      return row
    }
    #expect(try sample.asOf("2026-03-11").overallLevel().outcome == .conflict(["E", "A"]))
    sample.policy.assessment.overall?.rows = try mutual.map { row in
      var row = row
      row.when = try When("closed")
      return row
    }
    #expect(
      try sample.asOf("2026-03-11").overallLevel().outcome
        == .asks(who: "reviewer", options: ["E", "A", "P", "U"]))
  }
}
