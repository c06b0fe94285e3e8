import AppraisalCore
import Testing

/// Reports on many people tell of those alone whom the access table lets their reader see.
struct ReportAccessTests {
  private let director: Actor

  init() throws {
    director = Actor(person: try PersonID.of("D1"), roles: ["director"])
  }

  /// The director has the moderation report of those who lead.
  private func policy() throws -> Policy {
    try RowanPolicy.load {
      $0.replacing(
        #""may": ["read.statement"], "when": "post.leads""#,
        with: #""may": ["report.moderation"], "when": "post.leads""#)
    }
  }

  @Test func `a row that gives a report may look at the person`() throws {
    #expect(PolicyCheck.problems(in: try policy()) == [])
  }

  @Test(arguments: [(true, true), (false, false), (nil, false)])
  func `the condition is judged for each review`(leads: Bool?, told: Bool) throws {
    let review = try RowanPolicy.review(policy: try policy()) { $0.leads = leads }
    #expect(review.isTold(in: "report.moderation", to: director) == told)
    let rules = try RowanPolicy.rules(try policy())
    #expect(rules.mayPermit("report.moderation", to: director.roles), "of some, perhaps")
    #expect(!rules.mayPermit("report.moderation", to: ["head"]))
  }

  @Test func `one's own review is in it, where one may read it`() throws {
    let head = Actor(person: try PersonID.of("S1"), roles: ["head"])
    #expect(try !RowanPolicy.review().isTold(in: "report.progress", to: head))
    let own = try RowanPolicy.load {
      $0.replacing(
        #"{"who": ["overseer"], "may": ["comment"]}"#,
        with: #"{"who": ["reviewee"], "may": ["read.statement"]}"#)
    }
    #expect(try RowanPolicy.review(policy: own).isTold(in: "report.progress", to: head))
  }

  @Test func `those outside are judged by what the register knows`() throws {
    let rules = try RowanPolicy.rules(try policy())
    let day = try Day.of("2025-10-01")
    var facts = RevieweeFacts(post: "Clerk")
    func isTold(_ facts: RevieweeFacts?, _ report: String, _ role: String) throws -> Bool {
      Review(rules: rules, outsider: try PersonID.of("S9"), facts: facts, asOf: day)
        .isTold(in: report, to: Actor(person: try PersonID.of("D1"), roles: [role]))
    }
    #expect(try !isTold(nil, "report.moderation", "director"))
    facts.leads = true
    #expect(try isTold(facts, "report.moderation", "director"))
    #expect(try isTold(nil, "report.progress", "head"), "a row without a condition")
  }

  @Test(arguments: [
    (["read.statement"], ["R-1", "R-2", "R-3"]),
    (["read.statement", "note", "comment"], ["R-1", "R-2", "R-3"]),
    (["read.statement", "note", "comment", "withdraw"], []),
  ])
  func `a refusal cites the clauses of rows that are about little else, three at most`(
    may: [String], clauses: [String]
  ) throws {
    let acts = may.map { "\"\($0)\"" }.joined(separator: ", ")
    let policy = try RowanPolicy.load { text in
      text.replacing(
        #"{"who": ["head"], "may": ["read.statement", "report.progress"], "clauses": ["R-3"]}"#,
        with:
          #"{"who": ["head"], "may": [\#(acts)], "clauses": ["R-1", "R-2", "R-3", "R-1", "R-4"]}"#
      ).replacing(
        #""treatment": "protected"}]"#,
        with:
          #""treatment": "protected"},{"id": "R-4", "section": "B", "gist": "More.", "treatment": "protected"}]"#
      )
    }
    let (who, cited) = try RowanPolicy.review(policy: policy) { $0.leads = false }
      .mayDo("read.statement")
    #expect(who == ["head"])
    #expect(cited == clauses)
    #expect(try RowanPolicy.review(policy: policy).mayDo("sign.reviewer").clauses == [])
  }
}
