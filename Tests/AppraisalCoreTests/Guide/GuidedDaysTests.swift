import AppraisalCore
import Testing

/// The days that answers are about where nobody says one.
struct GuidedDaysTests {
  @Test func `what was settled at a past meeting is of its day, and a level or a comment is not`()
    throws
  {
    var sample = try GuidedSample("staffordshire", "overall")
    let held = try Day.of("2025-10-10")
    let meeting = try #require(
      RecordedMeeting(on: held, in: "planning", today: try Day.of("2025-11-07")))
    let goal = try sample.question("objective.add.O1", of: sample.reviewer)
    #expect(meeting.day(of: goal, in: "planning") == held)
    #expect(meeting.day(of: goal, in: "interim") == held)
    // The fields of a later stage are not of this meeting.
    let field = try sample.question("answer.review.aspirations", of: sample.reviewee)
    #expect(meeting.day(of: field, in: "planning") == held)
    #expect(meeting.day(of: field, in: "comments") == nil)
    try sample.add(.objectiveAdded(ObjectiveText(objective: "O1", title: "Run the club")))
    let settling = try sample.question("objective.settle.O1", of: sample.reviewer)
    #expect(meeting.day(of: settling, in: "planning") == held)
    try sample.meet("planning")
    try sample.add(.objectiveAgreed(ObjectiveStep(objective: "O1")))
    try sample.meet("interim", "annual")
    let evidence = try sample.question("evidence.O1", of: sample.reviewer)
    #expect(meeting.day(of: evidence, in: "coding") == held)
    let level = try sample.question("rate.item.objectives.O1", of: sample.reviewer)
    #expect(meeting.day(of: level, in: "coding") == nil)
  }

  @Test func `a meeting of today dates nothing`() throws {
    let today = try Day.of("2025-10-10")
    #expect(RecordedMeeting(on: today, in: "planning", today: today) == nil)
  }

  @Test func `a field that the policy reads a day from asks for one`() throws {
    let sample = try GuidedSample("special-partnership", "ratings")
    let sent = try sample.question("answer.preparation.self-assessment-form", of: sample.reviewer)
    #expect(sent.prompts[0].kind == .day)
    #expect(sent.prompts[0].asks == "Day")
    let written = try sample.question("answer.self-assessment.planning", of: sample.reviewee)
    #expect(written.prompts[0].kind == .text)
  }

  @Test func `an answer is of the day that it names where the policy wants it so`() throws {
    let sample = try GuidedSample("special-partnership", "ratings")
    let today = sample.review.today
    let named = today.adding(days: -30)
    let answer = { (field: String) in
      EntryContent.answer(FormAnswer(field: "preparation.\(field)", text: named.iso))
    }
    let sent = try sample.question("answer.preparation.self-assessment-form", of: sample.reviewer)
    #expect(
      sample.review.dayNamed(
        by: answer("self-assessment-form"), to: sent, else: today, by: sample.reviewer) == named)
    // The day of a meeting is confirmed on another day, and the policy has nothing against it.
    let confirmed = try sample.question("answer.preparation.date-confirmed", of: sample.reviewer)
    #expect(
      sample.review.dayNamed(
        by: answer("date-confirmed"), to: confirmed, else: today, by: sample.reviewer) == today)
  }
}
