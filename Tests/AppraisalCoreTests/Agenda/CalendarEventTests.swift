import AppraisalCore
import Testing

/// The days of a calendar that an agenda makes.
struct CalendarEventTests {
  private func events(
    _ sample: BirchReview, _ day: String, cycle: String = "2025-26", organisation: String = "Rowan"
  ) throws -> [CalendarEvent] {
    let names = NameBook { id in
      Person(id: id, givenName: "Inés", familyName: "O’Kane")
    }
    let items = try sample.items(day, cycle: cycle, looksBack: true)
    return Agenda(items, names: names, asOf: try Day.of(day))
      .calendarEvents(organisation: organisation, names: names)
  }

  @Test func `each deadline that has a day is one event, and a step is none`() throws {
    let events = try events(BirchReview(), "2025-10-01")
    #expect(
      events.map { "\($0.day.iso) \($0.summary)" } == [
        "2025-10-31 Hold the talk: Inés O’Kane (S1)", "2026-03-31 Look in: Inés O’Kane (S1)",
        "2026-08-31 Offer help: Inés O’Kane (S1)",
      ])
    #expect(events[0].details.contains("B-1, 1: A talk by October."))
    #expect(events[0].details.contains("To do it: appraise meeting S1 talk"))
  }

  @Test func `an event is the same whenever it is exported, and nobody else's`() throws {
    let first = try events(BirchReview(), "2025-10-01")
    var held = try BirchReview()
    try held.meet("talk", on: "2025-10-20")
    let later = try events(held, "2025-11-01")
    #expect(first[0].uid == later.first { $0.day == first[0].day }?.uid)
    let others =
      try events(BirchReview(of: "S2"), "2025-10-01")
      + events(BirchReview(), "2025-10-01", cycle: "2026-27")
      + events(BirchReview(), "2025-10-01", organisation: "Alder")
    #expect(Set((first + others).map(\.uid)).count == first.count + others.count)
  }

  @Test func `a name is in the form of a UUID and holds no name`() throws {
    let uid = try events(BirchReview(), "2025-10-01")[0].uid
    #expect(
      uid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
        != nil)
  }

  @Test func `what is met or does not arise any more is cancelled, what never arose is not there`()
    throws
  {
    var sample = try BirchReview()
    try sample.meet("talk", on: "2025-10-20")
    let talk = try events(sample, "2025-10-21").first { $0.summary.hasPrefix("Hold") }
    #expect(talk?.isCancelled == true)
    #expect(talk?.details.contains("To do it") == false)
    let leaver = try BirchReview { $0.to = Day(iso: "2026-05-31") }
    let middle = try events(leaver, "2025-10-21").first { $0.summary.hasPrefix("Look in") }
    #expect(middle == nil)
    var facts = try #require(sample.asOf("2025-10-21").record.facts)
    facts.to = Day(iso: "2026-05-31")
    try sample.add(.facts(facts), on: "2025-10-22")
    let gone = try events(sample, "2025-10-23").first { $0.summary.hasPrefix("Look in") }
    #expect(gone?.isCancelled == true)
  }

  @Test func `what went to another reviewer is taken out of the calendar of the one before`() throws
  {
    var sample = try BirchReview()
    let (first, second) = (try PersonID.of("R1"), try PersonID.of("R2"))
    try sample.add(.reviewers(ReviewerAssignment(reviewers: [first])), on: "2025-09-01")
    let before = try events(of: first, sample, "2025-09-02").filter { !$0.isCancelled }
    #expect(!before.isEmpty)
    try sample.add(.reviewers(ReviewerAssignment(reviewers: [second])), on: "2025-09-15")
    let after = try events(of: first, sample, "2025-09-16")
    #expect(after.filter { !$0.isCancelled } == [])
    #expect(Set(after.map(\.uid)).isSuperset(of: before.map(\.uid)))
    #expect(after.allSatisfy { !$0.details.contains("R2") })
    let new = try events(of: second, sample, "2025-09-16").filter { !$0.isCancelled }
    #expect(new.map(\.uid) == before.map(\.uid))
  }

  private func events(
    of person: PersonID, _ sample: BirchReview, _ day: String
  ) throws -> [CalendarEvent] {
    let names = NameBook { _ in nil }
    let items = try sample.items(day, cycle: "2025-26", looksBack: true)
    return Agenda(items, names: names, asOf: try Day.of(day))
      .filtered(by: AgendaFilter(person: person))
      .calendarEvents(organisation: "Rowan", names: names)
      // The rest is the line manager's as well, who stays the same.
      .filter { $0.summary.hasPrefix("Hold") }
  }
}
