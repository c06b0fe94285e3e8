import AppraisalCore
import Foundation
import Testing

/// Rows of the access table with conditions, and fields of forms that several may fill in.
struct AccessRowTests {
  private let governor: Actor
  private let director: Actor

  init() throws {
    governor = Actor(person: try PersonID.of("G1"), roles: ["governor"])
    director = Actor(person: try PersonID.of("D1"), roles: ["director"])
  }

  @Test(arguments: [(true, true), (false, false), (nil, false)])
  func `a row holds where the school's choice makes it hold`(
    assured: Bool?, allowed: Bool
  ) throws {
    let rules = try RowanPolicy.rules(assured: assured)
    #expect(rules.mayPermit("report.moderation", to: governor.roles) == (assured != false))
    #expect(rules.mayDo("report.moderation").who == (assured == false ? [] : ["governor"]))
    #expect(
      try RowanPolicy.review(assured: assured).permits("report.moderation", to: governor)
        == allowed)
  }

  @Test func `a row can look at the person whose review it is`() throws {
    #expect(try RowanPolicy.review { $0.leads = true }.permits("read.statement", to: director))
    #expect(try !RowanPolicy.review { $0.leads = false }.permits("read.statement", to: director))
    #expect(try !RowanPolicy.review { $0.leads = nil }.permits("read.statement", to: director))
    #expect(
      try RowanPolicy.review { $0.leads = false }.mayDo("read.statement").who == ["head"])
  }

  @Test(arguments: [
    (
      #""may": ["report.moderation"], "when": "watched""#,
      #""may": ["cycle.close"], "when": "post.leads""#, "is about no person in particular"
    ),
    (
      #""may": ["read.statement"], "when": "post.leads""#,
      #""may": ["read.statement"], "when": "entry.hasReason""#,
      "is not known when the access table is asked"
    ),
    (#""by": ["head", "director"]"#, #""by": []"#, "nobody is named"),
  ])
  func `slips are found`(old: String, new: String, message: String) throws {
    let policy = try RowanPolicy.load { $0.replacing(old, with: new) }
    let found = PolicyCheck.problems(in: policy)
    #expect(found.contains { $0.message.contains(message) }, "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("word", ["head"], true), ("word", ["director"], true), ("word", ["reviewer"], false),
    ("own", ["reviewee"], true), ("own", ["head"], false), ("any", [], true),
  ])
  func `a field is for those whom it names`(
    field: String, relations: [String], allowed: Bool
  ) throws {
    let form = try #require(try RowanPolicy.load().forms.first)
    let found = try #require(form.fields.first { $0.id == field })
    #expect(found.isFor(relations) == allowed)
  }

  @Test func `one word is written bare, several as a list`() throws {
    let policy = try RowanPolicy.load()
    let text = String(decoding: try JSONEncoder().encode(policy.forms), as: UTF8.self)
    #expect(text.contains(#""by":["head","director"]"#))
    #expect(text.contains(#""by":"reviewee""#))
    #expect(throws: DecodingError.self) {
      try RowanPolicy.load { $0.replacing(#""by": "reviewee""#, with: #""by": 7"#) }
    }
  }
}
