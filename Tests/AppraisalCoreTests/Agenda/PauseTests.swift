import AppraisalCore
import Testing

/// What becomes of a last day while time does not count, and afterwards.
struct PauseTests {
  @Test func `without a pause nothing moves`() throws {
    let status = try AlderReview().status("plan", "2025-10-31")
    #expect(status.due == (try Day.of("2025-10-31")))
    #expect(status.standing == .open)
    #expect(status.stop == nil)
  }

  @Test func `while a pause has no end its deadlines stand still, and have no day`() throws {
    var review = try AlderReview()
    try review.pause("leave", "2025-10-20")
    let status = try review.status("plan", "2026-03-02")
    #expect(status.standing == .stopped(since: try Day.of("2025-10-20"), until: nil))
    #expect(status.due == nil)
    #expect(status.stop?.before == (try Day.of("2025-10-31")))
    #expect(try review.truth("deadline.plan.overdue", "2026-03-02") == .no)
    #expect(try review.truth("deadline.plan.due after today", "2026-03-02") == .unknown)
  }

  @Test func `once it has its end the last day has moved by its days`() throws {
    var review = try AlderReview()
    try review.pause("leave", "2025-10-20")
    try review.pause("leave", "2025-10-20", "2025-11-08", on: "2025-11-09")
    #expect(try review.asOf("2025-11-09").record.pauses.count == 1)
    let status = try review.status("plan", "2025-11-20")
    #expect(status.due == (try Day.of("2025-11-20")))
    #expect(status.standing == .open)
    #expect(try review.status("plan", "2025-11-21").standing == .overdue(days: 1))
  }

  @Test func `a pause whose end is known tells the new day at once`() throws {
    var review = try AlderReview()
    try review.pause("leave", "2025-10-20", "2025-11-08")
    let status = try review.status("plan", "2025-10-25")
    let until = try Day.of("2025-11-08")
    #expect(status.standing == .stopped(since: try Day.of("2025-10-20"), until: until))
    #expect(status.due == (try Day.of("2025-11-20")))
  }

  @Test(arguments: [
    ("2025-10-31", "2025-11-01"), ("2025-11-01", "2025-10-31"),
  ])
  func `it counts from the last day at the latest`(from: String, due: String) throws {
    var review = try AlderReview()
    try review.pause("leave", from, from, on: "2025-11-02")
    #expect(try review.status("plan", "2025-11-02").due == (try Day.of(due)))
  }

  @Test func `days of two kinds count once, and other kinds not at all`() throws {
    var review = try AlderReview()
    try review.meet("talk", on: "2025-10-06")
    try review.pause("leave", "2025-10-07", "2025-10-10")
    try review.pause("rest", "2025-10-09", "2025-10-12")
    #expect(try review.status("plan", "2025-10-20").due == (try Day.of("2025-11-06")))
    #expect(try review.status("record", "2025-10-20").due == (try Day.of("2025-10-24")))
    #expect(
      try review.truth("pause.leave.days is 4 and pause.rest.days is 4", "2025-10-20") == .yes)
  }

  @Test func `time counts from the day after the event, from the opening, or from the period`()
    throws
  {
    var review = try AlderReview()
    try review.pause("leave", "2025-08-25", "2025-10-06", on: "2025-10-06")
    try review.meet("talk", on: "2025-10-06")
    #expect(try review.status("record", "2025-10-08").due == (try Day.of("2025-10-20")))
    #expect(try review.status("look-back", "2025-10-08").due == (try Day.of("2026-08-15")))
    // Of the pause, 1 September to 6 October lie in the period: 36 days.
    #expect(try review.status("plan", "2025-10-08").due == (try Day.of("2025-12-06")))
  }

  @Test func `what was done while time did not count is in time`() throws {
    var review = try AlderReview()
    try review.meet("talk", on: "2025-10-06")
    try review.pause("leave", "2025-10-20")
    try review.add(.answer(FormAnswer(field: "sheet.record", text: "Done")), on: "2025-11-10")
    #expect(try review.status("record", "2025-11-10").standing == .met)
    try review.pause("leave", "2025-10-20", "2025-11-12", on: "2025-11-13")
    #expect(try review.status("record", "2025-12-10").standing == .met)
  }

  @Test func `what was late before a pause stays so, and a late pause makes nothing late`() throws {
    var review = try AlderReview()
    try review.meet("talk", on: "2025-10-06")
    try review.pause("leave", "2025-10-22")
    #expect(try review.status("record", "2025-10-25").standing == .overdue(days: 5))
    try review.add(.answer(FormAnswer(field: "sheet.record", text: "Done")), on: "2025-10-24")
    let late = DeadlineStanding.late(on: try Day.of("2025-10-24"), days: 4)
    #expect(try review.status("record", "2025-10-25").standing == late)
  }

  @Test func `a pause that is taken back moves nothing`() throws {
    var review = try AlderReview()
    let pause = PauseGiven(pause: "leave", from: try Day.of("2025-10-20"), because: "away")
    let id = try review.add(.paused(pause), on: "2025-10-20")
    try review.add(.withdrawn(Withdrawal(entry: id, because: "another person")), on: "2025-10-21")
    #expect(try review.status("plan", "2025-10-31").standing == .open)
  }

  @Test(
    arguments: [
      (nil, nil), ("2025-10-20", nil), ("2028-10-23", nil),
      ("2025-10-19", "The pause would end (19 Oct 2025) before it begins (20 Oct 2025)."),
      ("2028-10-24", "The pause would last 1101 days."),
    ] as [(String?, String?)])
  func `only days that can be those of a pause are taken`(to: String?, refusal: String?) throws {
    let pause = PauseGiven(
      pause: "leave", from: try Day.of("2025-10-20"), to: try to.map { try Day.of($0) },
      because: "away")
    let found = try AlderReview().asOf("2025-12-01").refusals(of: .paused(pause), by: ["head"])
    #expect(found.map(\.says) == [refusal].compactMap(\.self))
  }

  @Test func `a private pause is told only to those who may read the review`() throws {
    var review = try AlderReview()
    try review.pause("leave", "2025-10-20", "2025-11-08")
    let reader = AgendaReader(
      cycle: try #require(CycleName("2025-26")), rules: try review.rules, holders: [])
    let day = try review.asOf("2025-11-10")
    func titles(_ person: String, _ roles: [String]) throws -> [String] {
      let actor = Actor(person: try PersonID.of(person), roles: roles)
      return reader.items(of: day, for: actor, by: day).map(\.title)
    }
    #expect(try titles("R1", []).contains("plan"))
    #expect(try titles("H1", ["head"]).contains("finish"))
    #expect(try !titles("H1", ["head"]).contains("plan"))
  }

  @Test func `no pause makes a last day earlier, and each of its days counts once`() throws {
    var random = SeededGenerator(state: 20_251_031)
    let start = try Day.of("2025-09-01")
    for _ in 0..<60 {
      var review = try AlderReview()
      var paused: Set<Day> = []
      for index in 0..<Int.random(in: 0...4, using: &random) {
        let first = start.adding(days: Int.random(in: -10...90, using: &random))
        let last = first.adding(days: Int.random(in: 0...25, using: &random))
        paused.formUnion(try #require(DayRange(first, last)).days)
        try review.pause(
          index.isMultiple(of: 2) ? "leave" : "rest", first.iso, last.iso, on: "2025-09-02")
      }
      let due = try #require(try review.status("plan", "2025-09-02").due)
      // The day on which as many days counted as there are without a pause: 61.
      var counted = 0
      var day = start.adding(days: -1)
      while counted < 61 {
        day = day.adding(days: 1)
        if !paused.contains(day) { counted += 1 }
      }
      #expect(due == day)
      #expect(due >= (try Day.of("2025-10-31")))
    }
  }
}
