import AppraisalCore
import Testing

/// Who may do something about a case, and to whom it is not there.
struct CaseAccessTests {
  private func actor(_ person: String, _ roles: String...) throws -> Actor {
    Actor(person: try PersonID.of(person), roles: roles)
  }

  @Test func `whoever a field names stands so to that case alone`() throws {
    var review = try HazelPolicy.review()
    try review.openCase(
      "C1", "visit", on: "2025-10-01", fields: ["minutes": "20", "visitor": "V1"])
    try review.openCase(
      "C2", "visit", on: "2025-10-01", fields: ["minutes": "20", "visitor": "V2"])
    let now = try review.asOf("2025-10-02")
    let visitor = try actor("V1")
    #expect(now.permits("case.step.visit.held", to: visitor, inCase: "C1"))
    #expect(!now.permits("case.step.visit.held", to: visitor, inCase: "C2"))
    #expect(!now.permits("case.step.visit.held", to: visitor, inCase: nil))
    let held = try review.caseStatus("C1", "feedback", "2025-10-02")
    let people = now.people(standingAs: "visitor", among: [], inCase: held.case?.name)
    #expect(people == [try PersonID.of("V1")])
  }

  @Test func `whoever hears a case may read it, and nothing else`() throws {
    var review = try HazelPolicy.review()
    let talk = try review.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-09-10")
    try review.add(
      .caseOpened(
        CaseOpened(
          case: "C1", type: "appeal", about: [talk], panel: [try PersonID.of("G1")],
          roles: ["G1": ["governor"]])), on: "2025-10-01")
    let now = try review.asOf("2025-10-02")
    let found = try #require(now.record.case("C1"))
    #expect(now.reads(found, try actor("G1", "governor")))
    #expect(!now.reads(found, try actor("G2", "governor")))
    #expect(now.permits("case.step.appeal.hearing", to: try actor("G1"), inCase: "C1"))
    #expect(!now.permits("read.statement", to: try actor("G1", "governor")))
  }

  @Test func `a challenge is not there for whom it challenges, but its pause is`() throws {
    var review = try HazelPolicy.review()
    try review.add(
      .caseOpened(CaseOpened(case: "C1", type: "challenge", because: "unfair")), on: "2025-10-20")
    // The reviewee opened it.
    let entries = review.entries.map { entry in
      entry.content.caseName == nil
        ? entry
        : Entry(
          id: entry.id, at: entry.at, on: entry.on,
          by: entry.onBehalfOf ?? (try? PersonID.of("S1")) ?? entry.by,
          content: entry.content)
    }
    let base = try review.asOf("2025-11-10")
    let now = Review(
      rules: try review.rules, reviewee: base.record.reviewee, entries: entries,
      asOf: try Day.of("2025-11-10"))
    let guide = try actor("R1")
    let seen = now.seen(by: guide)
    #expect(seen.record.cases == [])
    #expect(seen.entries.allSatisfy { $0.content.caseName == nil })
    #expect(seen.truth(of: try When("case.challenge.open")) == .no)
    #expect(seen.status(of: review.policy.deadlines[0]).standing.kind == .stopped)
    #expect(now.seen(by: try actor("S1")).record.cases.map(\.id) == ["C1"])
    #expect(now.seen(by: try actor("H1", "head")).record.cases.map(\.id) == ["C1"])
  }

  @Test func `a private case is for those alone who are given it`() throws {
    var review = try HazelPolicy.review()
    let opened = try review.openCase("C1", "illness", on: "2025-10-01")
    let now = try review.asOf("2025-10-02")
    let found = try #require(now.record.case("C1"))
    #expect(now.seen(by: try actor("S1")).record.cases == [])
    #expect(now.reads(found, try actor("N1", "nurse")))
    #expect(now.reads(found, try actor("R1")), "who opened it")
    // Taken back, it is no more in the log of others than before.
    try review.add(.withdrawn(Withdrawal(entry: opened, because: "wrong")), on: "2025-10-03")
    let after = try review.asOf("2025-10-03").seen(by: try actor("S1"))
    #expect(after.entries.count == 2)
  }
}
