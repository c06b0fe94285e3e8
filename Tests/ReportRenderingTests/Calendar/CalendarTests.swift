import AppraisalCore
import ReportRendering
import Testing

/// Calendars, read back by a strict reader of RFC 5545.
struct CalendarTests {
  private func event(
    _ summary: String = "Hold the talk", details: String = "", cancelled: Bool = false,
    day: String = "2026-10-31", uid: String = "0b6f"
  ) throws -> CalendarEvent {
    CalendarEvent(
      uid: uid, day: try #require(Day(iso: day)), summary: summary, details: details,
      isCancelled: cancelled)
  }

  private func calendar(
    _ events: [CalendarEvent], at moment: String = "2026-11-01T09:00:00.500Z", name: String = "Ours"
  ) throws -> StrictCalendar {
    let stamp = try #require(Moment(iso: moment))
    return try StrictCalendar(Array(CalendarRenderer(stamp: stamp).render(events, name: name).utf8))
  }

  @Test func `a calendar says its version and who made it, and one without events is one`() throws {
    let calendar = try calendar([])
    #expect(calendar.head["VERSION"]?.value == "2.0")
    #expect(calendar.head["PRODID"]?.value == "-//appraise//Agenda//EN")
    #expect(try calendar.head.text("X-WR-CALNAME") == "Ours")
    #expect(calendar.events.isEmpty)
  }

  @Test func `an event has what RFC 5545 asks for, each once`() throws {
    let event = try #require(calendar([event()]).events.first)
    #expect(event["UID"]?.value == "0b6f")
    #expect(event["DTSTAMP"]?.value == "20261101T090000Z")
    #expect(event["DTSTART"]?.value == "20261031")
    #expect(event["DTSTART"]?.parameters == ["VALUE": "DATE"])
    #expect(event["DTEND"]?.value == "20261101")
    #expect(event["DTEND"]?.parameters == ["VALUE": "DATE"])
    #expect(event["STATUS"]?.value == "CONFIRMED")
    #expect(Set(event.properties.map(\.name)).count == event.properties.count)
  }

  private func meeting(
    _ starts: String, _ ends: String?, place: String? = nil
  ) throws -> CalendarEvent {
    let starts = try #require(Moment(iso: starts))
    return CalendarEvent(
      uid: "0b6f", day: starts.civilDay, starts: starts, ends: ends.flatMap { Moment(iso: $0) },
      place: place, summary: "Hold the talk", details: "", isCancelled: false)
  }

  @Test func `a meeting has its times, in universal time, and its place`() throws {
    let event = try #require(
      calendar([
        meeting("2026-07-13T13:00:00.000Z", "2026-07-13T14:00:00.000Z", place: "Room 2, left")
      ]).events.first)
    #expect(event["DTSTART"]?.value == "20260713T130000Z")
    #expect(event["DTEND"]?.value == "20260713T140000Z")
    #expect(event["DTSTART"]?.parameters == [:])
    #expect(try event.text("LOCATION") == "Room 2, left")
    #expect(event["TRANSP"]?.value == "OPAQUE")
    let open = try #require(calendar([meeting("2026-07-13T13:00:00.000Z", nil)]).events.first)
    #expect(open["DTEND"] == nil && open["LOCATION"] == nil)
  }

  @Test func `a meeting that was moved is the same event with a higher sequence`() throws {
    let first = try #require(
      calendar([meeting("2026-01-12T14:00:00.000Z", nil)], at: "2025-10-01T09:00:00.000Z")
        .events.first)
    let moved = try #require(
      calendar([meeting("2026-01-19T14:00:00.000Z", nil)], at: "2025-10-01T09:00:01.000Z")
        .events.first)
    #expect(first["UID"]?.value == moved["UID"]?.value)
    let sequences = [first, moved].compactMap { $0["SEQUENCE"].flatMap { Int($0.value) } }
    #expect(sequences.count == 2 && sequences[0] < sequences[1])
    #expect(first["DTSTART"]?.value != moved["DTSTART"]?.value)
  }

  @Test func `a change within the same instant raises the sequence too`() throws {
    func sequence(_ changes: Int) throws -> Int? {
      let event = CalendarEvent(
        uid: "0b6f", day: try #require(Day(iso: "2026-01-12")), summary: "Hold the talk",
        details: "", isCancelled: false, changes: changes)
      return try calendar([event]).events.first?["SEQUENCE"].flatMap { Int($0.value) }
    }
    let sequences = try [4, 5, 7].compactMap(sequence)
    #expect(sequences.count == 3 && sequences[0] < sequences[1] && sequences[1] < sequences[2])
  }

  @Test(
    arguments: [
      ("2026-02-28", "20260301"), ("2028-02-28", "20280229"), ("2026-12-31", "20270101"),
      ("2026-09-30", "20261001"),
    ])
  func `a day ends with the next one`(day: String, end: String) throws {
    #expect(try calendar([event(day: day)]).events.first?["DTEND"]?.value == end)
  }

  @Test func `what is no longer to be done is cancelled under the same name`() throws {
    let event = try #require(calendar([event(cancelled: true)]).events.first)
    #expect(event["STATUS"]?.value == "CANCELLED")
    #expect(event["UID"]?.value == "0b6f")
  }

  @Test(
    arguments: [
      ("1999-01-01T00:00:00.000Z", 0), ("2020-01-01T00:00:01.000Z", 1),
      ("2026-11-01T09:00:00.000Z", 215_686_800), ("2999-12-31T23:59:59.000Z", 2_147_483_647),
    ])
  func `the sequence grows with the clock and stays a number of RFC 5545`(
    moment: String, sequence: Int
  ) throws {
    #expect(
      try calendar([event()], at: moment).events.first?["SEQUENCE"]?.value == "\(sequence)")
  }

  @Test(
    arguments: [
      "Plain", "Semi;colon, comma \\ backslash", "two\nlines\nand a third", "\\n is no line end",
      "tab\tkept", "", ",;\\", "e\u{301}\u{302} Pádraig Sørensen", "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫",
      String(repeating: "é", count: 300), String(repeating: "x", count: 63),
      String(repeating: "x", count: 64), String(repeating: "山", count: 100),
      "BEGIN:VEVENT\nUID:x", String(repeating: " ", count: 200),
    ])
  func `any text comes back as it was`(text: String) throws {
    let event = try #require(calendar([event(text, details: text)], name: text).events.first)
    #expect(try Array(event.text("SUMMARY").unicodeScalars) == Array(text.unicodeScalars))
    #expect(try event.text("DESCRIPTION") == text)
  }

  @Test func `control characters cannot break a line`() throws {
    let event = try #require(calendar([event("a\u{0}b\u{85}c\rd\r\ne\u{1B}")]).events.first)
    #expect(try event.text("SUMMARY") == "a b cd\ne ")
  }

  @Test(arguments: UInt64(1)...40)
  func `random text comes back, folded at 75 octets`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("ab ,;\\:\n\"é山👩‍🏫\u{301}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...400, using: &random) {
      text.append(alphabet[Int.random(in: alphabet.indices, using: &random)])
    }
    let whole = String(text)
    let event = try #require(calendar([event(whole)]).events.first)
    #expect(try Array(event.text("SUMMARY").unicodeScalars) == Array(text))
  }
}
