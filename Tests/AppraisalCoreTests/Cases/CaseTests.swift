import AppraisalCore
import Testing

/// What is made of the entries of a case: facts, days, and what stands against the next one.
struct CaseTests {
  @Test func `the policy has no fault`() throws {
    #expect(PolicyCheck.problems(in: try HazelPolicy.load()) == [])
  }

  @Test func `numbers add up over the cases that count`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "90"])
    try review.openCase("C2", "visit", on: "2025-10-02", fields: ["minutes": "30"])
    #expect(try review.truth("case.visit.minutes.total is 120", "2025-10-03") == .yes)
    let third = CaseOpened(case: "C3", type: "visit", fields: ["minutes": "1"])
    #expect(try review.refusals(.caseOpened(third), "2025-10-03") == ["Too long in all."])
    try review.closeCase("C2", "off", on: "2025-10-03")
    #expect(try review.truth("case.visit.count is 1", "2025-10-03") == .yes)
    #expect(try review.refusals(.caseOpened(third), "2025-10-03") == [])
  }

  @Test func `what is known is of the case at hand, else of the last`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.step("C1", "held", on: "2025-10-02")
    try review.openCase("C2", "visit", on: "2025-10-05", fields: ["minutes": "30"])
    let now = try review.asOf("2025-10-06")
    #expect(now.truth(of: try When("case.visit.held.done")) == .no)
    #expect(now.truth(of: try When("case.visit.held.done"), item: "C1") == .yes)
    #expect(try review.truth("case.visit.C1.minutes.number is 20", "2025-10-06") == .yes)
    #expect(try review.truth("case.visit.opened on the day 2025-10-05", "2025-10-06") == .yes)
  }

  @Test func `a step has its last day, counted from another`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    #expect(try review.caseStatus("C1", "feedback", "2025-10-02").standing.kind == .waits)
    // A Thursday: two working days later is the Monday.
    try review.step("C1", "held", on: "2025-10-02")
    let status = try review.caseStatus("C1", "feedback", "2025-10-06")
    #expect(status.due == (try Day.of("2025-10-06")))
    #expect(status.standing == .open)
    #expect(try review.caseStatus("C1", "feedback", "2025-10-07").standing == .overdue(days: 1))
    #expect(try review.truth("case.visit.feedback.overdue", "2025-10-07") == .yes)
    try review.step("C1", "feedback", on: "2025-10-08", fields: ["words": "Well done"])
    let late = DeadlineStanding.late(on: try Day.of("2025-10-08"), days: 2)
    #expect(try review.caseStatus("C1", "feedback", "2025-12-01").standing == late)
    let found = try review.asOf("2025-12-01").found().first { $0.check.hasPrefix("deadline.visit") }
    #expect(found?.check == "deadline.visit.feedback")
    #expect(found?.item == "C1")
    #expect(found?.clauses == ["H-3"])
  }

  @Test func `written down later, it was done when it was done`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.step("C1", "held", on: "2025-10-02")
    try review.step(
      "C1", "feedback", on: "2025-10-06", recorded: "2025-10-20", fields: ["words": "Well done"])
    #expect(try review.caseStatus("C1", "feedback", "2025-10-21").standing == .met)
  }

  @Test func `what comes again is due so long after the last time, until the case is closed`()
    throws
  {
    var review = try HazelPolicy.review()
    try review.openCase(
      "C1", "support", on: "2025-10-06", ground: "pace", fields: ["ends": "2025-11-28"])
    #expect(try review.caseStatus("C1", "contact", "2025-10-07").due == (try Day.of("2025-10-20")))
    try review.step("C1", "contact", on: "2025-10-15")
    #expect(try review.caseStatus("C1", "contact", "2025-10-16").due == (try Day.of("2025-10-29")))
    #expect(try review.caseStatus("C1", "closed", "2025-10-16").due == (try Day.of("2025-11-28")))
    try review.step("C1", "extended", on: "2025-11-20", fields: ["ends": "2025-12-19"])
    #expect(try review.caseStatus("C1", "closed", "2025-11-29").due == (try Day.of("2025-12-19")))
    try review.closeCase("C1", "better", on: "2025-12-19")
    #expect(try review.caseStatus("C1", "closed", "2025-12-20").standing == .met)
    #expect(try review.caseStatus("C1", "contact", "2025-12-20").standing == .notArising)
  }

  @Test func `a withdrawn opening takes its steps with it, and its name is not used again`() throws
  {
    var review = try HazelPolicy.review()
    let opened = try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.step("C1", "held", on: "2025-10-02")
    try review.add(.withdrawn(Withdrawal(entry: opened, because: "wrong person")), on: "2025-10-03")
    let now = try review.asOf("2025-10-03")
    #expect(now.record.cases == [])
    #expect(now.nextCaseName(of: try #require(now.policy.caseKind("visit"))) == "C2")
    #expect(now.truth(of: try When("case.visit.open")) == .no)
  }

  @Test func `a finding looks at the cases one by one`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.openCase("C2", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.step("C2", "held", on: "2025-10-02")
    try review.step("C2", "feedback", on: "2025-10-02", fields: ["words": "Well done"])
    let found = try review.asOf("2025-10-03").found().filter { $0.check == "unanswered" }
    #expect(found.map(\.says) == ["Nobody replied to C2."])
  }

  @Test func `one that has neither steps nor outcomes is noted and not open`() throws {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "drop-in", on: "2025-10-01")
    #expect(try review.truth("case.drop-in.open", "2025-10-02") == .no)
    #expect(try review.truth("case.drop-in.count is 1", "2025-10-02") == .yes)
  }

  @Test func `while it lasts the clock stands still`() throws {
    var review = try HazelPolicy.review()
    try review.openCase(
      "C1", "support", on: "2025-10-20", ground: "pace", fields: ["ends": "2025-11-28"])
    #expect(try review.status("plan", "2025-11-10").standing.kind == .stopped)
    #expect(try review.asOf("2025-11-10").standstill?.since == (try Day.of("2025-10-20")))
    try review.closeCase("C1", "better", on: "2025-11-08")
    #expect(try review.status("plan", "2025-11-09").due == (try Day.of("2025-11-20")))
  }
}
