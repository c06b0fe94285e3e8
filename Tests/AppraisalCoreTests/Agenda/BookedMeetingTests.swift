import AppraisalCore
import Testing

/// Which booked meetings are still to be held: an agenda and a calendar say the same.
struct BookedMeetingTests {
  private func booked(
    for day: String = "2026-03-20", _ change: (inout RevieweeFacts) -> Void = { _ in }
  ) throws -> BirchReview {
    var sample = try BirchReview(change)
    try book(day, on: "2026-03-10", in: &sample)
    return sample
  }

  @discardableResult
  private func book(
    _ day: String, on made: String, in sample: inout BirchReview
  ) throws -> EntryID {
    try sample.add(.booked(MeetingBooked(meeting: "talk", day: try Day.of(day))), on: made)
  }

  /// How a meeting stands in an agenda and in a calendar.
  private enum Standing {
    case toBeHeld
    case kept
    case takenAway
    case disagreed
  }

  private func standing(
    _ sample: BirchReview, _ day: String = "2026-03-16"
  ) throws -> Standing {
    let item = try #require(sample.items(day).first { $0.matter == .meeting("talk") })
    let names = NameBook { _ in nil }
    let events = Agenda([item], names: names, asOf: try Day.of(day))
      .calendarEvents(organisation: "Rowan", names: names)
    switch (item.isLive, try #require(events.first).isCancelled) {
    case (true, false): return .toBeHeld
    case (false, false): return .kept
    case (false, true): return .takenAway
    case (true, true): return .disagreed
    }
  }

  @Test func `a booking stands until the meeting is held`() throws {
    #expect(try standing(booked()) == .toBeHeld)
    #expect(try standing(booked(), "2026-04-01") == .toBeHeld)
  }

  @Test func `a meeting that was held as booked stays in the calendar`() throws {
    var sample = try booked()
    try sample.meet("talk", on: "2026-03-20")
    #expect(try standing(sample, "2026-03-23") == .kept)
  }

  @Test func `a meeting that was held on another day is not held on the booked one`() throws {
    var sample = try booked()
    try sample.meet("talk", on: "2026-03-12")
    #expect(try standing(sample) == .takenAway)
    try book("2026-03-27", on: "2026-03-14", in: &sample)
    #expect(try standing(sample) == .toBeHeld)
  }

  @Test func `nothing is held once the person is out, the review closed or the contract over`()
    throws
  {
    var out = try booked()
    try out.add(.leftOut(LeftOut(ground: "left")), on: "2026-03-12")
    #expect(try standing(out) == .takenAway)
    var closed = try booked()
    try closed.add(.closed(ReviewClosing()), on: "2026-03-12")
    #expect(try standing(closed) == .takenAway)
    #expect(try standing(booked { $0.to = Day(iso: "2026-03-19") }) == .takenAway)
    #expect(try standing(booked { $0.to = Day(iso: "2026-03-20") }) == .toBeHeld)
  }

  @Test func `every change of a booking raises what the calendar counts`() throws {
    var sample = try booked()
    var counts: [Int] = []
    func count() throws -> Int {
      try #require(sample.items("2026-03-16").first { $0.booking != nil }).changes
    }
    counts.append(try count())
    let moved = try book("2026-03-27", on: "2026-03-11", in: &sample)
    counts.append(try count())
    let undone = try sample.add(
      .withdrawn(Withdrawal(entry: moved, because: "no")), on: "2026-03-12")
    counts.append(try count())
    try sample.add(.withdrawn(Withdrawal(entry: undone, because: "yes")), on: "2026-03-13")
    counts.append(try count())
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
  }
}
