import AppraisalCore
import Foundation
import Testing

/// How a deadline stands as of a day.
struct DeadlineStandingTests {
  @Test(
    arguments: [
      ("2025-09-01", .open), ("2025-10-31", .open), ("2025-11-01", .overdue(days: 1)),
      ("2026-08-31", .overdue(days: 304)),
    ] as [(String, DeadlineStanding)])
  func `it is open on its last day and overdue on the next`(
    day: String, expected: DeadlineStanding
  ) throws {
    #expect(try BirchReview().standing("talk", day) == expected)
  }

  @Test(
    arguments: [
      ("2025-10-31", "2025-10-31", .met), ("2025-10-31", "2026-03-01", .met),
      ("2025-11-01", "2025-11-01", .late(on: Day(clamping: 20_393), days: 1)),
    ] as [(String, String, DeadlineStanding)])
  func `what was held by the last day is met, whenever it was written down`(
    held: String, recorded: String, expected: DeadlineStanding
  ) throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: held, recorded: recorded)
    #expect(try sample.standing("talk", "2026-05-01") == expected)
  }

  @Test func `late stays late, whatever is held afterwards`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-11-04")
    try sample.meet("talk", on: "2025-12-04")
    let late = DeadlineStanding.late(on: try Day.of("2025-11-04"), days: 4)
    #expect(try sample.standing("talk", "2026-05-01") == late)
  }

  @Test func `a second time later does not make the first late`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-30")
    try sample.meet("talk", on: "2025-12-04")
    #expect(try sample.standing("talk", "2026-05-01") == .met)
  }

  @Test func `what never took place was not in time, whenever it was taken back`() throws {
    var sample = try BirchReview()
    let meeting = try sample.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-10-30")
    let slip = Withdrawal(entry: meeting, because: "it was somebody else's")
    let taking = try sample.add(.withdrawn(slip), on: "2025-11-10")
    try sample.meet("talk", on: "2025-11-12")
    let late = DeadlineStanding.late(on: try Day.of("2025-11-12"), days: 12)
    #expect(try sample.standing("talk", "2026-05-01") == late)
    // As long as nobody had taken it back, it was known to be met.
    #expect(try sample.standing("talk", "2025-11-09") == .met)
    try sample.add(.withdrawn(Withdrawal(entry: taking, because: "no slip")), on: "2025-11-20")
    #expect(try sample.standing("talk", "2026-05-01") == .met)
  }

  @Test func `an answer that is taken back and given again had been given in time`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-06")
    let first = try sample.add(
      .answer(FormAnswer(field: "sheet.record", text: "Went well")), on: "2025-10-08")
    try sample.add(.withdrawn(Withdrawal(entry: first, because: "a slip")), on: "2025-10-20")
    guard case .overdue = try sample.standing("record", "2025-10-21") else {
      Issue.record("what is taken back and not given again is open")
      return
    }
    try sample.answer("sheet.record", "Went very well", on: "2025-10-22")
    #expect(try sample.standing("record", "2025-10-23") == .met)
  }

  @Test func `what is taken back is no longer done`() throws {
    var sample = try BirchReview()
    let meeting = try sample.add(.meeting(MeetingHeld(meeting: "talk")), on: "2025-10-30")
    try sample.add(.withdrawn(Withdrawal(entry: meeting, because: "another day")), on: "2025-11-10")
    #expect(try sample.standing("talk", "2025-11-09") == .met)
    #expect(try sample.standing("talk", "2025-11-10") == .overdue(days: 10))
  }

  @Test func `a past day is judged by what was known then`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-30", recorded: "2025-11-05")
    #expect(try sample.standing("talk", "2025-11-04") == .overdue(days: 4))
    #expect(try sample.standing("talk", "2025-11-05") == .met)
  }

  @Test func `working days are counted over a holiday`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-12-23")
    let due = try sample.asOf("2025-12-23").deadlines.first { $0.deadline.id == "record" }?.due
    #expect(due == (try Day.of("2026-01-02")))
  }

  @Test func `hours count as the whole days that hold them`() throws {
    var sample = try BirchReview()
    try sample.meet("visit", on: "2026-03-02")
    #expect(try sample.standing("feedback", "2026-03-04") == .open)
    #expect(try sample.standing("feedback", "2026-03-05") == .overdue(days: 1))
  }

  @Test func `it waits for the event that it counts from`() throws {
    let event = DeadlineStanding.awaits("the day of the last talk")
    #expect(try BirchReview().standing("record", "2026-05-01") == event)
  }

  @Test func `it waits for a choice of the school`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-30")
    let missing = DeadlineStanding.waits(missing: ["the school's choice “answer-within”"])
    #expect(try sample.standing("answer", "2026-05-01") == missing)
    sample.choices["answer-within"] = .text("2 weeks")
    #expect(try sample.standing("answer", "2025-11-14") == .overdue(days: 1))
  }

  @Test(
    arguments: [
      ("2026-01-31", .ahead(opens: Day(clamping: 20_485))), ("2026-02-01", .open),
      ("2026-03-31", .open), ("2026-04-01", .overdue(days: 1)),
    ] as [(String, DeadlineStanding)])
  func `a window has a first day as well`(day: String, expected: DeadlineStanding) throws {
    #expect(try BirchReview().standing("middle", day) == expected)
  }

  @Test func `it does not arise where its condition is no, and waits where that is unknown`() throws
  {
    let leaver = try BirchReview { $0.to = Day(iso: "2026-05-31") }
    #expect(try leaver.standing("middle", "2026-05-01") == .notArising)
    let unknown = try BirchReview {
      $0.contract = "fixed-term"
      $0.from = nil
    }
    let waits = DeadlineStanding.undecided(missing: ["the last day of the contract"])
    #expect(try unknown.standing("middle", "2026-05-01") == waits)
  }

  @Test func `what was due before somebody began does not arise, and a later post changes nothing`()
    throws
  {
    #expect(
      try BirchReview { $0.from = Day(iso: "2025-11-01") }.standing("talk", "2025-11-01")
        == .notArising)
    var there = try BirchReview { $0.from = Day(iso: "2025-10-31") }
    #expect(try there.standing("talk", "2025-11-01") == .overdue(days: 1))
    var facts = try #require(try there.asOf("2025-11-01").record.facts)
    facts.from = Day(iso: "2025-12-01")
    try there.add(.facts(facts), on: "2025-12-01")
    #expect(try there.standing("talk", "2025-12-02") == .overdue(days: 32))
  }

  @Test func `it does not arise for those for whom there is no such day`() throws {
    #expect(try BirchReview().standing("lead", "2026-05-01") == .notArising)
    #expect(try BirchReview { $0.leads = true }.standing("lead", "2025-12-31") == .open)
  }

  @Test func `the ends of the terms are the school's`() throws {
    var sample = try BirchReview()
    #expect(
      try sample.standing("spring", "2026-05-01")
        == .waits(missing: ["the dates of the school’s terms, for: the end of the spring term"]))
    sample.calendar.terms = [
      SchoolTerm(name: "Spring", first: try Day.of("2026-01-05"), last: try Day.of("2026-03-27")),
      SchoolTerm(name: "Autumn", first: try Day.of("2025-09-02"), last: try Day.of("2025-12-19")),
      SchoolTerm(name: "Before", first: try Day.of("2025-04-02"), last: try Day.of("2025-07-19")),
    ]
    #expect(try sample.standing("spring", "2026-03-27") == .open)
    #expect(try sample.standing("spring", "2026-03-28") == .overdue(days: 1))
  }

  @Test func `a day that was written into a form counts where it is a day`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-01")
    #expect(
      try sample.standing("next-talk", "2026-02-03")
        == .awaits("the day that “Day of the next talk” names"))
    try sample.answer("sheet.next", "soon", on: "2025-10-01")
    #expect(
      try sample.standing("next-talk", "2026-02-03")
        == .waits(missing: ["a day as YYYY-MM-DD in sheet.next"]))
    try sample.answer("sheet.next", "2026-02-02", on: "2025-10-01")
    #expect(try sample.standing("next-talk", "2026-02-02") == .open)
    #expect(try sample.standing("next-talk", "2026-02-03") == .overdue(days: 1))
  }

  @Test func `done without a day to be done by is just done`() throws {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-01")
    try sample.meet("talk", on: "2025-10-02")
    #expect(try sample.standing("next-talk", "2026-02-03") == .done)
  }
}
