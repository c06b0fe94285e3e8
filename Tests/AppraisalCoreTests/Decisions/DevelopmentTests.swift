import AppraisalCore
import Foundation
import Testing

/// What is promised to whom, what came of it, and what goes on to the next cycle.
struct DevelopmentTests {
  @Test func `what is agreed is promised until its day is over`() throws {
    var review = try RowanReview()
    try review.need("D1", due: "2026-01-30")
    #expect(try review.state("D1", "2026-01-05") == .asked)
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    #expect(try review.state("D1", "2026-01-30") == .promised)
    #expect(try review.state("D1", "2026-01-31") == .overdue)
    #expect(try review.truth("development.missing is 1", "2026-01-31") == .yes)
    #expect(try review.truth("development.due is 2026-01-30", "2026-01-30") == .yes)
  }

  @Test func `without a day it is promised until the period ends`() throws {
    var review = try RowanReview()
    try review.need("D1")
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    #expect(try review.state("D1", "2026-08-31") == .promised)
    #expect(try review.state("D1", "2026-09-01") == .overdue)
  }

  @Test func `what costs money is promised once it is authorised`() throws {
    var review = try RowanReview()
    try review.need("D1", cost: "0.01")
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    #expect(try review.state("D1", "2026-01-07") == .unauthorised)
    #expect(try review.truth("development.promised is 0", "2026-01-07") == .yes)
    try review.step(EntryContent.developmentAuthorised, "D1", on: "2026-01-08")
    #expect(try review.state("D1", "2026-01-09") == .promised)
  }

  @Test func `the last word on what came of it counts`() throws {
    var review = try RowanReview()
    try review.need("D1", serves: ["O1"])
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    try review.step(EntryContent.developmentNotProvided, "D1", on: "2026-02-02")
    #expect(try review.state("D1", "2026-02-03") == .notProvided)
    #expect(try review.truth("item.support.missing is 1", "2026-02-03", item: "O1") == .yes)
    #expect(try review.truth("item.support.missing is 0", "2026-02-03", item: "O2") == .yes)
    try review.step(EntryContent.developmentProvided, "D1", on: "2026-03-02")
    #expect(try review.state("D1", "2026-03-03") == .provided)
    #expect(try review.truth("item.support.missing is 0", "2026-03-03", item: "O1") == .yes)
  }

  @Test func `the grounds of priority are judged need by need`() throws {
    var review = try RowanReview()
    try review.need("D1", category: "priority")
    try review.need("D2", serves: ["O1"])
    let now = try review.asOf("2026-01-06")
    #expect(now.record.development.map(now.priority(of:)) == [[.yes, .no], [.no, .yes]])
  }

  @Test func `what was neither met nor declined goes on, to be agreed anew`() throws {
    var review = try RowanReview()
    try review.need("D1", due: "2026-01-30", serves: ["O1"])
    try review.need("D2")
    try review.need("D3")
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    try review.step(EntryContent.developmentDeclined, "D2", on: "2026-01-06")
    try review.step(EntryContent.developmentProvided, "D3", on: "2026-01-06")
    let carry = CarryOver(
      from: try review.asOf("2026-08-31"), of: try #require(CycleName("2025-26")),
      into: try DayRange.of("2026-09-01 2027-08-31"))
    let contents = carry.contents([:], needsReviewers: false)
    #expect(contents.map(\.kind) == [.developmentAdded])
    guard case .developmentAdded(let text)? = contents.first else { return }
    #expect(text.development == "D1")
    #expect(text.continues == "2025-26/D1")
    #expect(text.serves == nil)
    #expect(text.due == nil)
    #expect(
      carry.contents(["D1": .keep], needsReviewers: false).map(\.kind)
        == [.developmentAdded, .developmentAgreed])
    #expect(carry.contents(["D1": .drop], needsReviewers: false).isEmpty)
  }

  @Test func `a new promise undoes a signature, and what came of it does not`() throws {
    var review = try RowanReview()
    try review.need("D1")
    try review.step(EntryContent.developmentAgreed, "D1", on: "2026-01-06")
    try review.add(.signed(SignatureGiven(part: "reviewer")), on: "2026-01-07")
    try review.step(EntryContent.developmentProvided, "D1", on: "2026-02-02")
    #expect(try review.truth("signed.reviewer", "2026-02-03") == .yes)
    try review.need("D2", on: "2026-02-02")
    #expect(try review.truth("signed.reviewer", "2026-02-03") == .no)
  }

  @Test func `a name that two joined copies gave twice stands for two needs`() throws {
    var review = try RowanReview()
    try review.need("D1")
    try review.need("D2")
    try review.need("D2", due: "2026-01-30")
    #expect(try review.asOf("2026-01-06").record.development.map(\.id) == ["D1", "D2", "D3"])
  }

  @Test func `what a priority or authority looks at cannot follow from it`() throws {
    let policy = try RowanReview.policy { text in
      text.replacing("need.cost above 0", with: "need.promised")
    }
    let messages = PolicyCheck.problems(in: policy).map(\.message)
    #expect(
      messages == ["“need.promised” follows from what is said here, and cannot be looked at"])
  }
}

/// A review under the alder's policy with needs for development.
private struct RowanReview {
  private var review: AlderReview

  init() throws {
    review = try AlderReview(policy: try RowanReview.policy())
  }

  static func policy(_ change: (String) -> String = { $0 }) throws -> Policy {
    try AlderPolicy.load { text in
      let section = #"""
        "development": {
          "categories": [{"id": "priority", "title": "the school"}],
          "authority": {"when": "need.cost above 0"},
          "priority": [
            {"title": "serves the school", "when": "need.category is priority"},
            {"title": "serves an objective", "when": "need.serves above 0"}],
          "carries": "copy"},
        "access": [{"who": ["reviewer"], "may": ["development.*"]},
        """#
      return change(
        text.replacing(#""access": ["#, with: section))
    }
  }

  mutating func add(_ content: EntryContent, on day: String) throws {
    try review.add(content, on: day)
  }

  mutating func need(
    _ id: String, category: String? = nil, cost: String? = nil, due: String? = nil,
    serves: [String]? = nil, on day: String = "2026-01-05"
  ) throws {
    try add(
      .developmentAdded(
        DevelopmentText(
          development: id, text: "Signing", category: category, serves: serves,
          cost: cost.flatMap { Amount($0) }, due: try due.map { try Day.of($0) })),
      on: day)
  }

  mutating func step(
    _ content: (DevelopmentStep) -> EntryContent, _ id: String, on day: String
  ) throws {
    try add(content(DevelopmentStep(development: id, because: "so it is")), on: day)
  }

  func asOf(_ day: String) throws -> Review { try review.asOf(day) }

  func state(_ id: String, _ day: String) throws -> DevelopmentState? {
    let now = try asOf(day)
    return now.state(of: try #require(now.record.development.first { $0.id == id }))
  }

  func truth(_ condition: String, _ day: String, item: String? = nil) throws -> Truth {
    try asOf(day).truth(of: try When(condition), item: item)
  }
}
