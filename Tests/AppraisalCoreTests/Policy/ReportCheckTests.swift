import AppraisalCore
import Testing

/// What cannot be an anonymous report is found at its place.
struct ReportCheckTests {
  @Test func `the sample has no problem of its own`() throws {
    #expect(Self.problems(in: try OakReports.policy()) == [])
  }

  @Test(arguments: [
    (
      #""id": "governors""#, #""id": "moderation""#, "reports[0].id",
      "“moderation” is a report of every policy, which names people"
    ),
    (
      #""about": "organisation""#, #""about": "organisation", "duty": "tell""#, "reports[0].duty",
      "there is no duty “tell”"
    ),
    (
      #""about": "organisation""#, #""about": "organisation", "threshold": 2"#,
      "reports[0].threshold", "2 people cannot be the smallest number"
    ),
    (
      #""id": "levels""#, #""id": "operation""#, "reports[0].sections[2].id",
      "“operation” is the name of two things"
    ),
    (
      #""id": "leads""#, #""id": "agreed""#, "reports[0].sections[1].measures[1].id",
      "“agreed” is the name of two measures of the report"
    ),
    (
      #""when": "post.leads""#, #""when": "post.leeds""#,
      "reports[0].sections[1].measures[1].when", "“post.leeds” is not a fact of this policy"
    ),
    (
      #""ladder": ["S", "G"]"#, #""ladder": ["S", "N"]"#, "reports[0].sections[2].ladder[1]",
      "“N” is not a level that others of the scale are below"
    ),
    (
      #""ladder": ["S", "G"],"#, "", "reports[0].sections[2]",
      "no ladder says which levels are told apart"
    ),
    (
      #""shows": "training-needs""#, #""shows": "training-not-provided", "by": ["school"]"#,
      "reports[0].sections[4].by", "a section that shows “training-not-provided” has no “by”"
    ),
    (
      #""shows": "training-needs""#, #""shows": "items", "area": "tasks""#,
      "reports[0].sections[4].area", "“tasks” is not an area with listed items"
    ),
    (
      #""shows": "training-needs""#, #""shows": "measures""#, "reports[0].sections[4]",
      "nothing is counted"
    ),
    (
      #""by": ["school", "reviewer"]"#, #""by": ["group"]"#, "reports[0].sections[0].by",
      "the policy has no groups"
    ),
    (#""room": 3"#, #""room": 99"#, "reports[0].sections[5].room", "there is no room for 99"),
    (
      #""clauses": ["C-5"]"#, #""clauses": ["C-99"]"#,
      "reports[0].sections[1].measures[0].clauses[0]", "there is no clause “C-99”"
    ),
  ])
  func `a slip is found`(_ old: String, _ new: String, place: String, message: String) throws {
    let problems = Self.problems(in: try OakReports.policy { $0.replacing(old, with: new) })
    #expect(problems.map(\.place) == [place])
    #expect(problems.first?.message.hasPrefix(message) == true, "\(problems.map(\.message))")
  }

  @Test func `a report that nobody may have is found`() throws {
    var policy = try OakReports.policy()
    for index in policy.access.indices { policy.access[index].may = ["report.progress"] }
    let problem = try #require(Self.problems(in: policy).first { $0.place == "reports[0].id" })
    #expect(problem.message == "“access” lets nobody have this report")
  }

  @Test func `a spread without levels needs the clauses that say so`() throws {
    var policy = try OakPolicy.withoutScales()
    policy.access = try OakPolicy.rated().access
    policy.reports = [
      try OakReports.rules {
        $0.replacing(#""ladder": ["S", "G"],"#, with: "")
          .replacing(#", "clauses": ["C-2"]"#, with: "")
      }
    ]
    let problems = Self.problems(in: policy)
    #expect(
      problems.contains {
        $0.place == "reports[0].sections[2]"
          && $0.message.hasPrefix("the policy gives no overall level")
      })
    #expect(problems.contains { $0.place == "reports[0].sections[3].shows" })
  }

  /// The problems of reports; the oak’s policy has others.
  private static func problems(in policy: Policy) -> [PolicyProblem] {
    PolicyCheck.problems(in: policy).filter { $0.place.hasPrefix("reports") }
  }
}
