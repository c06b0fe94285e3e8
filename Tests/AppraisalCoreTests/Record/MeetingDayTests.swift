import AppraisalCore
import Testing

/// On which day a meeting was, or is to be, where the record names several.
struct MeetingDayTests {
  private func review() throws -> AlderReview {
    let policy = try AlderPolicy.load {
      $0.replacing(
        "{\"id\": \"talk\", \"title\": \"talk\"}",
        with: "{\"id\": \"talk\", \"title\": \"talk\", \"once\": true, "
          + "\"confirmedBy\": \"sheet.record\"}")
    }
    return try AlderReview(policy: policy)
  }

  private let talk = EntryContent.meeting(MeetingHeld(meeting: "talk"))

  @Test func `of a meeting that there is once the one recorded first counts, and all are told`()
    throws
  {
    var review = try review()
    try review.add(talk, on: "2025-11-03")
    try review.add(talk, on: "2025-10-30", recorded: "2025-11-04")
    #expect(try review.truth("meeting.talk on the day 2025-11-03", "2025-11-05") == .yes)
    #expect(try review.truth("meeting.talk.count is 1", "2025-11-05") == .yes)
    #expect(
      try review.truth("meeting.talk.held as at date.plan-by", "2025-11-05") == .no)
    let finding = try review.asOf("2025-11-05").found().first { $0.check == "held-more-than-once" }
    #expect(finding?.severity == .warning)
    #expect(
      finding?.says
        == "There is one talk in a year, and 2 are on record: that of 3 Nov 2025 counts, as it was "
        + "recorded first.")
  }

  @Test func `one before the cycle gives way to one within it`() throws {
    var review = try review()
    try review.add(talk, on: "2025-08-31", recorded: "2025-09-02")
    try review.add(talk, on: "2025-11-03")
    #expect(try review.truth("meeting.talk on the day 2025-11-03", "2025-11-05") == .yes)
  }

  @Test func `how many there were from a day on`() throws {
    var review = try AlderReview()
    try review.meet("last", on: "2025-10-30")
    try review.meet("last", on: "2025-10-31")
    try review.meet("last", on: "2025-11-01")
    #expect(try review.truth("meeting.last.since.plan-by is 2", "2025-11-05") == .yes)
  }

  @Test func `booked and confirmed for two days, what was said last is the day`() throws {
    var review = try review()
    let booked = EntryContent.booked(
      MeetingBooked(meeting: "talk", day: try Day.of("2025-10-20"), minutes: 30))
    try review.add(booked, on: "2025-09-08")
    try review.add(.answer(FormAnswer(field: "sheet.record", text: "2025-09-22")), on: "2025-09-08")
    #expect(try review.truth("meeting.talk.booked on the day 2025-09-22", "2025-09-09") == .yes)
    // For another day nobody said how long it is to take.
    #expect(try review.truth("meeting.talk.minutes is known", "2025-09-09") == .no)
    let finding = try review.asOf("2025-09-09").found().first { $0.check == "booked-and-confirmed" }
    #expect(
      finding?.says
        == "The talk was booked for 20 Oct 2025 and since then confirmed for 22 Sep 2025, which is "
        + "the day that counts.")
    #expect(finding?.remedy == "book S1 talk --on 2025-09-22")
    try review.add(booked, on: "2025-09-10")
    #expect(try review.truth("meeting.talk.booked on the day 2025-10-20", "2025-09-10") == .yes)
    let other = try review.asOf("2025-09-10").found().first { $0.check == "booked-and-confirmed" }
    #expect(other?.remedy == "answer S1 sheet.record 2025-10-20")
    try review.add(.answer(FormAnswer(field: "sheet.record", text: "2025-10-20")), on: "2025-09-11")
    #expect(
      try !review.asOf("2025-09-11").found().contains { $0.check == "booked-and-confirmed" })
  }
}
