import AppraisalCore
import Testing

/// Meetings that are booked, in the record, the agenda and a calendar.
struct BookingTests {
  private func booking(
    _ day: String, _ starts: String? = "14:00", minutes: Int? = 60, place: String? = nil
  ) throws -> EntryContent {
    .booked(
      MeetingBooked(
        meeting: "talk", day: try Day.of(day), starts: starts.flatMap { CivilTime($0) },
        minutes: minutes, place: place))
  }

  private func event(_ sample: BirchReview, _ day: String) throws -> CalendarEvent? {
    let names = NameBook { Person(id: $0, givenName: "Inés", familyName: "O’Kane") }
    let agenda = Agenda(try sample.items(day), names: names, asOf: try Day.of(day))
    let events = agenda.calendarEvents(organisation: "Rowan", names: names)
    #expect(Set(events.map(\.uid)).count == events.count)
    return events.first { $0.summary.contains("booked") }
  }

  @Test func `a later booking takes the place of an earlier one`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2025-10-20"), on: "2025-10-01")
    try sample.add(booking("2025-10-21", nil, minutes: nil), on: "2025-10-02")
    let record = try sample.asOf("2025-10-03").record
    #expect(record.booking(of: "talk")?.text == "21 Oct 2025")
    #expect(record.bookings["talk"]?.on == (try Day.of("2025-10-02")))
  }

  @Test func `one that is taken back leaves none, not the one before it`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2025-10-20"), on: "2025-10-01")
    let second = try sample.add(booking("2025-10-21"), on: "2025-10-02")
    try sample.add(.withdrawn(Withdrawal(entry: second, because: "off")), on: "2025-10-03")
    #expect(try sample.asOf("2025-10-02").record.booking(of: "talk") != nil)
    #expect(try sample.asOf("2025-10-03").record.booking(of: "talk") == nil)
    try sample.add(booking("2025-10-22"), on: "2025-10-04")
    #expect(try sample.asOf("2025-10-04").record.cancelledBookings.isEmpty)
  }

  @Test func `the agenda shows the day until the meeting is on record`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2025-10-20", place: "Room 2"), on: "2025-10-01")
    func item(_ day: String) throws -> AgendaItem? {
      try sample.items(day).first { $0.booking != nil }
    }
    let open = try #require(try item("2025-10-20"))
    #expect(open.title == "hold the talk, booked for 20 Oct 2025, 14:00 to 15:00, Room 2")
    #expect(open.standing == .open && open.isLive)
    #expect(open.people.map(\.text) == ["R1", "S1"])
    #expect(try item("2025-10-21")?.standing == .overdue(days: 1))
    try sample.meet("talk", on: "2025-10-20", recorded: "2025-10-21")
    #expect(try item("2025-10-21")?.standing == .met)
  }

  @Test(
    arguments: [
      ("2026-01-12", "14:00", "2026-01-12T14:00:00.000Z"),
      ("2026-07-13", "14:00", "2026-07-13T13:00:00.000Z"),
      ("2026-03-29", "00:59", "2026-03-29T00:59:00.000Z"),
      ("2026-03-29", "02:00", "2026-03-29T01:00:00.000Z"),
      ("2026-07-13", "00:30", "2026-07-12T23:30:00.000Z"),
      ("2026-10-25", "00:59", "2026-10-24T23:59:00.000Z"),
      ("2026-10-25", "02:00", "2026-10-25T02:00:00.000Z"),
    ])
  func `a time by the clocks is the right instant in winter and in summer`(
    day: String, time: String, instant: String
  ) throws {
    let time = try #require(CivilTime(time))
    let moment = try #require(Moment(time, on: try Day.of(day)))
    #expect(moment.iso == instant)
    #expect(moment.civilDay.iso == day)
    #expect(moment.civilTime == time)
  }

  @Test func `an event keeps its name when the meeting is moved, and goes when it is off`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2026-01-12"), on: "2025-10-01")
    let first = try #require(try event(sample, "2025-10-01"))
    #expect(first.starts?.iso == "2026-01-12T14:00:00.000Z")
    #expect(first.ends?.iso == "2026-01-12T15:00:00.000Z")
    let second = try sample.add(booking("2026-07-13", place: "Room 2"), on: "2025-10-02")
    let moved = try #require(try event(sample, "2025-10-02"))
    #expect(moved.uid == first.uid)
    #expect(moved.starts?.iso == "2026-07-13T13:00:00.000Z")
    #expect(moved.place == "Room 2" && !moved.isCancelled)
    try sample.add(.withdrawn(Withdrawal(entry: second, because: "off")), on: "2025-10-03")
    #expect(try event(sample, "2025-10-03")?.isCancelled == true)
    #expect(try event(sample, "2025-10-03")?.uid == first.uid)
  }

  @Test func `a meeting that was held stays in the calendar`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2025-10-20"), on: "2025-10-01")
    try sample.meet("talk", on: "2025-10-20")
    #expect(try event(sample, "2025-10-21")?.isCancelled == false)
  }

  @Test func `without a time it is a whole day`() throws {
    var sample = try BirchReview()
    try sample.add(booking("2025-10-20", nil, minutes: 60), on: "2025-10-01")
    let event = try #require(try event(sample, "2025-10-01"))
    #expect(event.starts == nil && event.day.iso == "2025-10-20")
    #expect(event.summary.contains("60 minutes"))
  }

  @Test(arguments: ["9:00", "24:00", "12:60", "12.30", "", "12:30:00", "１２:30", "-1:30"])
  func `what is no time of day is none`(text: String) {
    #expect(CivilTime(text) == nil)
  }

  @Test func `a time past the end of the day is none`() throws {
    let late = try #require(CivilTime("23:30"))
    #expect(late.adding(minutes: 29)?.text == "23:59")
    #expect(late.adding(minutes: 30) == nil)
  }
}
