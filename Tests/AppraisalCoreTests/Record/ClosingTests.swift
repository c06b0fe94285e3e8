import AppraisalCore
import Testing

/// What keeps a review open, and what can still be done about it once it is closed all the same.
struct ClosingTests {
  /// A visit whose feedback was due on 6 October.
  private func visited() throws -> AlderReview {
    var review = try HazelPolicy.review()
    try review.openCase("C1", "visit", on: "2025-10-01", fields: ["minutes": "20"])
    try review.step("C1", "held", on: "2025-10-02")
    return review
  }

  private func feedback() -> EntryContent {
    .caseStep(CaseStepTaken(case: "C1", step: "feedback", fields: ["words": "Well done"]))
  }

  @Test func `what must not be so and cases that go on are open, as far as they may be told`()
    throws
  {
    var review = try visited()
    #expect(
      try review.asOf("2025-10-06").openMatters(private: true).map(\.says)
        == ["C1, Visit, is not closed."])
    let matters = try review.asOf("2025-10-07").openMatters(private: true)
    #expect(
      matters.map(\.says) == [
        "The last day to give feedback (C1, Visit) was 6 Oct 2025.", "C1, Visit, is not closed.",
      ])
    #expect(matters.first?.clauses == ["H-3"])
    try review.step("C1", "feedback", on: "2025-10-07", fields: ["words": "Well done"])
    try review.closeCase("C1", "done", on: "2025-10-07")
    #expect(try review.asOf("2025-10-07").openMatters(private: true) == [])
  }

  @Test func `a meeting that is booked is open until it is held`() throws {
    var review = try HazelPolicy.review()
    try review.add(
      .booked(MeetingBooked(meeting: "talk", day: try Day.of("2025-10-20"))), on: "2025-10-01")
    #expect(
      try review.asOf("2025-10-02").openMatters(private: true).map(\.says)
        == ["The talk, booked for 20 Oct 2025, is neither held nor called off."])
    try review.meet("talk", on: "2025-10-20")
    #expect(try review.asOf("2025-10-20").openMatters(private: true) == [])
  }

  @Test func `what was overdue stays to be seen once the review is closed, and can be done late`()
    throws
  {
    var review = try visited()
    try review.add(.closed(ReviewClosing(because: "The visitor left")), on: "2025-10-10")
    let closed = try review.asOf("2025-11-01")
    #expect(closed.openMatters(private: true) == [])
    #expect(closed.found().map(\.check).contains("deadline.visit.feedback"))
    let entry = try review.entry(feedback(), on: "2025-11-01")
    #expect(closed.takesLate(entry))
    try review.step("C1", "feedback", on: "2025-11-01", fields: ["words": "Well done"])
    let late = DeadlineStanding.late(on: try Day.of("2025-11-01"), days: 26)
    #expect(try review.caseStatus("C1", "feedback", "2025-12-01").standing == late)
    let finding = try review.asOf("2025-12-01").found().first {
      $0.check == "deadline.visit.feedback"
    }
    #expect(finding?.severity == .warning)
  }

  @Test func `what was not left open is not taken, and a missed deadline only by what meets it`()
    throws
  {
    var review = try HazelPolicy.review()
    try review.add(.closed(ReviewClosing()), on: "2025-11-03")
    let closed = try review.asOf("2025-12-01")
    let note = try review.entry(.note(NoteText(text: "too late")), on: "2025-12-01")
    #expect(!closed.takesLate(note))
    let talk = EntryContent.meeting(MeetingHeld(meeting: "talk"))
    #expect(closed.takesLate(try review.entry(talk, on: "2025-12-01")))
    try review.add(talk, on: "2025-12-01")
    #expect(
      try !review.asOf("2025-12-02").takesLate(try review.entry(talk, on: "2025-12-02")))
  }

  @Test func `a check that asks for open reviews only still tells what was broken at the closing`()
    throws
  {
    let policy = try AlderPolicy.load {
      $0.replacing(
        "\"access\": [",
        with: #"""
          "findings": [
            {"id": "unplanned", "severity": "error", "when": "not closed and today after date.plan-by and objectives.live is 0",
             "says": "Nothing is planned.", "remedy": "objective add REVIEWEE TITLE"}],
          "access": [
          """#)
    }
    var review = try AlderReview(policy: policy)
    try review.add(.closed(ReviewClosing()), on: "2025-11-03")
    #expect(try review.asOf("2026-01-10").found().map(\.check).contains("unplanned"))
    var early = try AlderReview(policy: policy)
    try early.add(.closed(ReviewClosing()), on: "2025-10-31")
    #expect(try !early.asOf("2026-01-10").found().map(\.check).contains("unplanned"))
  }
}
