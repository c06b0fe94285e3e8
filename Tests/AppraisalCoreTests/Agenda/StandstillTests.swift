import AppraisalCore
import Testing

/// What is said of a review for which time stands still.
struct StandstillTests {
  private func review(_ change: (String) -> String = { $0 }) throws -> AlderReview {
    try AlderReview(
      policy: AlderPolicy.load { text in
        change(text).replacing(#""access": ["#, with: Self.stages + #""access": ["#)
      })
  }

  private static let stages = #"""
    "stages": [{"id": "talking", "title": "Talking", "done": "meeting.talk.held", "next": [
      {"when": "not meeting.talk.held", "says": "hold the talk",
       "command": "meeting REVIEWEE talk"}]}],
    """#

  private func items(_ review: Review, _ person: String, _ roles: [String] = []) throws
    -> [AgendaItem]
  {
    let reader = AgendaReader(
      cycle: try #require(CycleName("2025-26")), rules: review.rules, holders: [])
    let actor = Actor(person: try PersonID.of(person), roles: roles)
    return reader.items(of: review, for: actor, by: review)
  }

  @Test func `no step is asked for, and the agenda says since when`() throws {
    var sample = try review()
    #expect(
      try items(sample.asOf("2025-10-20"), "R1").contains { $0.title == "hold the talk" })
    try sample.pause("leave", "2025-10-20")
    let day = try sample.asOf("2025-10-25")
    #expect(day.stepsAskedFor.isEmpty)
    let seen = try items(day, "R1")
    #expect(!seen.contains { $0.title == "hold the talk" })
    let told = try #require(seen.first { $0.matter == .standstill })
    #expect(
      told.title == "time has not counted since 20 Oct 2025: no next step is asked for meanwhile")
    #expect(told.reasons == ["away"])
    let agenda = Agenda(seen, names: NameBook { _ in nil }, asOf: day.today)
    #expect(agenda.standstills == [told])
    #expect(!agenda.shown(AgendaFilter()).contains(told) && !agenda.steps.contains(told))
  }

  @Test func `a meeting that is booked for such a day is not asked for`() throws {
    var sample = try review()
    for (kind, day) in [("talk", "2025-10-28")] {
      try sample.add(
        .booked(MeetingBooked(meeting: kind, day: try Day.of(day))), on: "2025-10-15")
    }
    let before = try items(sample.asOf("2025-10-16"), "R1")
    #expect(before.contains { $0.booking != nil && $0.standing == .open })
    try sample.pause("leave", "2025-10-20")
    let seen = try items(sample.asOf("2025-10-25"), "R1")
    let booked = try #require(seen.first { $0.booking != nil })
    #expect(booked.standing == .stopped(since: try Day.of("2025-10-20"), until: nil))
    let agenda = Agenda(seen, names: NameBook { _ in nil }, asOf: try Day.of("2025-10-25"))
    #expect(!agenda.shown(AgendaFilter()).contains(booked))
  }

  @Test func `whoever may not read the review is not told why`() throws {
    var sample = try review()
    try sample.pause("leave", "2025-10-20")
    let told = try items(sample.asOf("2025-10-25"), "H1", ["head"])
      .first { $0.matter == .standstill }
    #expect(told?.title.contains("since 20 Oct 2025") == true)
    #expect(told?.reasons == [])
  }

  @Test(
    arguments: [
      ("2025-10-19", nil), ("2025-10-20", "2025-11-08"), ("2025-11-08", "2025-11-08"),
      ("2025-11-09", nil),
    ] as [(String, String?)])
  func `a pause that has its end lasts until then`(day: String, until: String?) throws {
    var sample = try review()
    try sample.pause("leave", "2025-10-20", "2025-11-08", on: "2025-10-18")
    let standstill = try sample.asOf(day).standstill
    let last = try until.map { try Day.of($0) }
    #expect(standstill?.until == last)
    #expect(try sample.asOf(day).stepsAskedFor.isEmpty == (until != nil))
  }

  @Test func `a pause that stops no deadline stops no step`() throws {
    var sample = try review { $0.replacing(#"["leave", "rest"]"#, with: #"["leave"]"#) }
    try sample.pause("rest", "2025-10-20")
    #expect(try sample.asOf("2025-10-25").standstill == nil)
  }

  @Test func `a closed review does not stand still`() throws {
    var sample = try review()
    try sample.pause("leave", "2025-10-20")
    try sample.add(.closed(ReviewClosing()), on: "2025-10-24")
    #expect(try sample.asOf("2025-10-25").standstill == nil)
  }

  @Test(arguments: [
    ("rest", "2026-08-31", false), ("rest", "2026-09-01", true), ("leave", "2026-09-01", true),
  ])
  func `a pause after the cycle is refused where it could move nothing`(
    kind: String, from: String, isRefused: Bool
  ) throws {
    let pause = PauseGiven(pause: kind, from: try Day.of(from), because: "away")
    let found = try review().asOf("2026-08-20").refusals(of: .paused(pause), by: ["head"])
    #expect(!found.isEmpty == isRefused)
    if isRefused {
      #expect(
        found.first?.says == "The pause would begin (1 Sep 2026) after the year has ended "
          + "(31 Aug 2026), and nothing is due then that it could move.")
    }
  }

  @Test func `what is still due after the cycle can be paused then`() throws {
    var sample = try review()
    try sample.meet("talk", on: "2026-08-25")
    let pause = PauseGiven(pause: "leave", from: try Day.of("2026-09-05"), because: "away")
    #expect(
      try sample.asOf("2026-09-05").refusals(of: .paused(pause), by: ["head"]).isEmpty)
  }
}
