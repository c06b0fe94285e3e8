import AppraisalCore
import Testing

/// From which day on a pause can move a last day that counts from an event.
struct ClockStartTests {
  private func review() throws -> AlderReview {
    try AlderReview(
      policy: AlderPolicy.load { text in
        text.replacing(#""dates": ["#, with: #""dates": ["# + Self.dates)
          .replacing(#""deadlines": ["#, with: #""deadlines": ["# + Self.deadlines)
      })
  }

  private static let dates = #"""
    {"id": "invite-by", "title": "a week before the talk", "before": "meeting.talk.booked",
     "add": "1 weeks"},
    {"id": "copy-by", "title": "a week after the record", "after": "date.record-by",
     "add": "1 weeks"},
    """#

  private static let deadlines = #"""
    {"id": "at-once", "title": "write it at once", "by": "meeting.talk",
     "done": "form.sheet.record", "strength": "ideally", "stops": ["leave"],
     "duty": ["reviewer"]},
    {"id": "invite", "title": "invite", "by": "date.invite-by", "done": "meeting.last.held",
     "strength": "must", "stops": ["leave"], "duty": ["reviewer"]},
    {"id": "copy", "title": "hand out copies", "by": "date.copy-by",
     "done": "form.sheet.record", "strength": "must", "stops": ["leave"],
     "duty": ["reviewer"]},
    """#

  private func book(_ day: String, in review: inout AlderReview) throws {
    let booking = MeetingBooked(meeting: "talk", day: try Day.of(day))
    try review.add(.booked(booking), on: "2025-09-02")
  }

  @Test(arguments: [
    ("at-once", "2025-11-28"), ("record", "2025-12-11"), ("copy", "2025-12-18"),
  ])
  func `only days from the event on move what is due by it or after it`(
    id: String, due: String
  ) throws {
    var review = try review()
    try review.meet("talk", on: "2025-11-16")
    try review.pause("leave", "2025-11-01", "2025-11-27", on: "2025-11-27")
    #expect(try review.status(id, "2025-11-27").due == (try Day.of(due)))
  }

  @Test func `what is due before an event is not moved by days before the event`() throws {
    var review = try review()
    try book("2025-11-16", in: &review)
    try review.pause("leave", "2025-11-01", "2025-11-05", on: "2025-11-05")
    let status = try review.status("invite", "2025-11-06")
    #expect(status.due == (try Day.of("2025-11-09")))
    #expect(status.stop == nil)
    #expect(try review.status("invite", "2025-11-10").standing == .overdue(days: 1))
  }

  @Test func `it is not late while time stands still all the same, unless it was before`() throws {
    var review = try review()
    try book("2025-11-16", in: &review)
    try review.pause("leave", "2025-11-03")
    let stopped = DeadlineStanding.stopped(since: try Day.of("2025-11-03"), until: nil)
    #expect(try review.status("invite", "2025-11-12").standing == stopped)
    var late = try self.review()
    try book("2025-11-09", in: &late)
    try late.pause("leave", "2025-11-03")
    #expect(try late.status("invite", "2025-11-12").standing == .overdue(days: 10))
  }

  @Test func `no pause makes such a day earlier, and none before the event moves it`() throws {
    var random = SeededGenerator(state: 20_251_116)
    let event = try Day.of("2025-11-16")
    for _ in 0..<40 {
      var plain = try review()
      try book(event.iso, in: &plain)
      try plain.meet("talk", on: event.iso)
      var paused = plain
      var later = plain
      var firsts: Set<Day> = []
      var across = event.adding(days: -1)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let first = event.adding(days: Int.random(in: -40...30, using: &random))
        let last = first.adding(days: Int.random(in: 0...25, using: &random))
        if !firsts.insert(first).inserted { continue }
        try paused.pause("leave", first.iso, last.iso, on: "2026-01-31")
        if first > event {
          try later.pause("leave", first.iso, last.iso, on: "2026-01-31")
        } else {
          across = max(across, last)
        }
      }
      if across >= event {
        try later.pause("leave", event.iso, across.iso, on: "2026-01-31")
      }
      for id in ["at-once", "record", "copy", "invite"] {
        let due = try #require(paused.status(id, "2026-02-01").due)
        let unmoved = try #require(plain.status(id, "2026-02-01").due)
        #expect(due >= unmoved)
        // The days before the event might as well not have been.
        let fromEvent = try later.status(id, "2026-02-01").due
        #expect(due == fromEvent)
      }
    }
  }
}
