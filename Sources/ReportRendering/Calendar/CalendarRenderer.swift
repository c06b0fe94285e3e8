import AppraisalCore

/// Prints days of a calendar as an iCalendar object (RFC 5545) for any calendar program.
///
/// An event is a whole day, or has times, which are given in universal time so that no calendar
/// program has to know when clocks change. An event keeps its UID from export to export and its SEQUENCE grows
/// with the clock and with every entry, so that importing a later file changes what an earlier one brought.
public struct CalendarRenderer: Sendable {
  private let stamp: Moment

  /// A renderer for a file that is made at an instant.
  public init(stamp: Moment) {
    self.stamp = stamp
  }

  /// The events as text with CRLF line ends.
  ///
  /// - Parameters:
  ///   - events: The events, in order.
  ///   - name: The calendar's name.
  /// - Returns: The whole file.
  public func render(_ events: [CalendarEvent], name: String) -> String {
    var lines = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//appraise//Agenda//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("X-WR-CALNAME", text: name),
    ]
    lines += events.flatMap(event)
    lines.append(ContentLine("END", "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  private func event(_ event: CalendarEvent) -> [ContentLine] {
    let place = event.place.map { [ContentLine("LOCATION", text: $0)] } ?? []
    return [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", event.uid),
      ContentLine("DTSTAMP", universal(stamp)),
      ContentLine("SEQUENCE", "\(sequence(of: event))"),
    ] + times(of: event) + place + [
      ContentLine("SUMMARY", text: event.summary),
      ContentLine("DESCRIPTION", text: event.details),
      ContentLine("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED"),
      ContentLine("CLASS", "PRIVATE"),
      ContentLine("TRANSP", event.starts == nil ? "TRANSPARENT" : "OPAQUE"),
      ContentLine("END", "VEVENT"),
    ]
  }

  private func times(of event: CalendarEvent) -> [ContentLine] {
    guard let starts = event.starts else {
      let next = Day(clamping: Int(event.day.number) + 1)
      return [
        ContentLine("DTSTART;VALUE=DATE", digits(of: event.day)),
        ContentLine("DTEND;VALUE=DATE", digits(of: next)),
      ]
    }
    return [ContentLine("DTSTART", universal(starts))]
      + (event.ends.map { [ContentLine("DTEND", universal($0))] } ?? [])
  }

  /// Seconds since 2020 began and the entries until now: it grows from export to export, within one
  /// second as well where something changed, and stays below 2³¹ until 2088.
  private func sequence(of event: CalendarEvent) -> Int {
    let seconds = stamp.milliseconds / 1000 - 1_577_836_800
    return min(max(seconds, 0) + event.changes, Int(Int32.max))
  }

  private func digits(of day: Day) -> String {
    String(day.iso.filter { $0 != "-" })
  }

  /// The instant in universal time, such as `20261101T090000Z`; RFC 5545 knows no fractions.
  private func universal(_ moment: Moment) -> String {
    String(moment.iso.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }
}
