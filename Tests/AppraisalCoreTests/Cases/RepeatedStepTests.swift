import AppraisalCore
import Testing

/// A step that can be taken more than once is due again with every new period.
struct RepeatedStepTests {
  private static func review(_ due: String) throws -> AlderReview {
    let policy = try HazelPolicy.load { text in
      text.replacing(
        #""due": {"every": "2 weeks", "after": "opened", "strength": "normally","#,
        with: #""due": {\#(due), "strength": "must","#)
    }
    #expect(PolicyCheck.problems(in: policy) == [])
    return try AlderReview(policy: policy)
  }

  @Test func `what was done by the first last day is not done by the second`() throws {
    var review = try Self.review(#""by": "ends""#)
    try review.openCase(
      "C1", "support", on: "2025-10-01", ground: "pace", fields: ["ends": "2025-10-31"])
    try review.step("C1", "contact", on: "2025-10-30")
    #expect(try review.caseStatus("C1", "contact", "2025-11-03").standing == .met)
    try review.step("C1", "extended", on: "2025-11-03", fields: ["ends": "2025-11-28"])
    let again = try review.caseStatus("C1", "contact", "2025-11-04")
    #expect(again.standing == .open)
    #expect(again.due == (try Day.of("2025-11-28")))
    #expect(
      try review.caseStatus("C1", "contact", "2025-11-29").standing == .overdue(days: 1))
    try review.step("C1", "contact", on: "2025-11-28")
    #expect(try review.caseStatus("C1", "contact", "2025-11-29").standing == .met)
  }

  @Test func `what is said anew without change begins nothing anew`() throws {
    var review = try Self.review(#""by": "ends""#)
    try review.openCase(
      "C1", "support", on: "2025-10-01", ground: "pace", fields: ["ends": "2025-10-31"])
    try review.step("C1", "contact", on: "2025-10-30")
    try review.step("C1", "extended", on: "2025-10-31", fields: ["ends": "2025-10-31"])
    #expect(try review.caseStatus("C1", "contact", "2025-11-03").standing == .met)
  }

  @Test func `counted from a step, it is due again after the next one`() throws {
    var review = try Self.review(#""within": "5 days", "after": "extended""#)
    try review.openCase(
      "C1", "support", on: "2025-10-01", ground: "pace", fields: ["ends": "2025-10-31"])
    try review.step("C1", "extended", on: "2025-10-06")
    try review.step("C1", "contact", on: "2025-10-08")
    #expect(try review.caseStatus("C1", "contact", "2025-10-20").standing == .met)
    try review.step("C1", "extended", on: "2025-10-20")
    #expect(try review.caseStatus("C1", "contact", "2025-10-21").standing == .open)
    #expect(try review.caseStatus("C1", "contact", "2025-10-27").standing == .overdue(days: 2))
  }

  @Test func `a period that the case did not live to see is not asked for`() throws {
    var review = try Self.review(#""by": "ends""#)
    try review.openCase(
      "C1", "support", on: "2025-10-01", ground: "pace", fields: ["ends": "2025-10-31"])
    try review.step("C1", "contact", on: "2025-10-30")
    try review.step("C1", "extended", on: "2025-11-03", fields: ["ends": "2025-11-28"])
    try review.closeCase("C1", "better", on: "2025-11-10")
    #expect(try review.caseStatus("C1", "contact", "2025-12-01").standing == .notArising)
  }
}
