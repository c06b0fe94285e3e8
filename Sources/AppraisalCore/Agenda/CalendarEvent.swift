/// A day of a calendar on which something is due.
public struct CalendarEvent: Hashable, Sendable {
  /// What makes it the same event when it is exported again; it names nobody.
  public let uid: String
  /// The day.
  public let day: Day
  /// When it begins, where it is not a matter of the whole day.
  public let starts: Moment?
  /// When it ends, where that is known.
  public let ends: Moment?
  /// Where it is, if anybody said.
  public let place: String?
  /// What is due, in a few words.
  public let summary: String
  /// What else there is to say, line by line.
  public let details: String
  /// Whether it is no longer to be done.
  public let isCancelled: Bool
  /// How many entries there were that may have changed it; it never falls.
  public let changes: Int

  /// An event.
  public init(
    uid: String, day: Day, starts: Moment? = nil, ends: Moment? = nil, place: String? = nil,
    summary: String, details: String, isCancelled: Bool, changes: Int = 0
  ) {
    self.uid = uid
    self.day = day
    self.starts = starts
    self.ends = ends
    self.place = place
    self.summary = summary
    self.details = details
    self.isCancelled = isCancelled
    self.changes = changes
  }
}

extension AgendaItem {
  /// Whether it is to be done on a known day.
  fileprivate var isOnCalendar: Bool {
    if isHandedOver { return false }
    return switch standing {
    case .ahead, .open, .overdue: isLive
    default: false
    }
  }
}

extension Agenda {
  /// The deadlines of the agenda as days of a calendar, in order of day.
  ///
  /// What was met, does not arise any more or belongs to a closed review is there as cancelled, so
  /// that a calendar which had it before takes it away. What never arose is not there, nor are
  /// steps and deadlines without a day.
  ///
  /// - Parameters:
  ///   - organisation: The organisation's name, so that two of them never share an event.
  ///   - names: The names of people.
  /// - Returns: The events.
  public func calendarEvents(organisation: String, names: NameBook) -> [CalendarEvent] {
    items.compactMap { item -> CalendarEvent? in
      if let booking = item.booking {
        return Agenda.event(of: item, booking, organisation: organisation, names: names)
      }
      guard case .deadline(let id) = item.matter, let due = item.due, !item.neverArose else {
        return nil
      }
      return CalendarEvent(
        uid: StableName.of([organisation, item.cycle.text, item.reviewee.text, id]), day: due,
        summary: "\(Wording.capitalised(item.title)): \(names.name(of: item.reviewee).label)",
        details: Agenda.details(of: item, names), isCancelled: !item.isOnCalendar,
        changes: item.changes)
    }.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  /// A booked meeting stays where it was held as booked; it goes where the booking was taken back,
  /// where it was held on another day, and where nothing is to be held any more.
  private static func event(
    of item: AgendaItem, _ booking: MeetingBooked, organisation: String, names: NameBook
  ) -> CalendarEvent {
    let isOff = item.standing == .notArising || item.standing?.isUnsettled == true && !item.isLive
    return CalendarEvent(
      // The dot is in no deadline's name.
      uid: StableName.of(
        [organisation, item.cycle.text, item.reviewee.text, "meeting.\(booking.meeting)"]),
      day: booking.day, starts: booking.starts.flatMap { Moment($0, on: booking.day) },
      ends: booking.ends.flatMap { Moment($0, on: booking.day) }, place: booking.place,
      summary: "\(Wording.capitalised(item.title)): \(names.name(of: item.reviewee).label)",
      details: details(of: item, names), isCancelled: isOff || item.isHandedOver,
      changes: item.changes)
  }

  private static func details(of item: AgendaItem, _ names: NameBook) -> String {
    if item.isHandedOver { return "Cycle \(item.cycle)\nIt is somebody else’s now." }
    let people = item.people.map { names.name(of: $0).label }
    var lines = [
      "Cycle \(item.cycle)",
      "For: \(people.isEmpty ? AgendaReport.nobody(item) : Wording.list(people))",
    ]
    if let opens = item.opens { lines.append("From \(opens.longText)") }
    lines += item.clauses.map { "\($0.id), \($0.section): \($0.gist)" }
    if let command = item.command, item.isOnCalendar {
      lines.append("To do it: appraise \(command)")
    }
    return lines.joined(separator: "\n")
  }
}

extension DutyItem {
  /// The duty as a day of a calendar; nil while its day is not known.
  ///
  /// - Parameters:
  ///   - organisation: The organisation's name, so that two of them never share an event.
  ///   - names: The names of people.
  /// - Returns: The event, cancelled where it is done.
  public func calendarEvent(organisation: String, names: NameBook) -> CalendarEvent? {
    guard let due = status.due else { return nil }
    let people = people.map { names.name(of: $0).label }
    let lines =
      ["For: \(people.isEmpty ? nobody : Wording.list(people))"]
      + clauses.map { "\($0.id), \($0.section): \($0.gist)" }
      + ["To record it: appraise \(command)"]
    return CalendarEvent(
      uid: StableName.of(
        [organisation, "duty", policy.text, status.duty.id]
          + (status.school.map { [$0.id] } ?? [])),
      day: due, summary: title, details: lines.joined(separator: "\n"),
      isCancelled: !status.standing.isUnsettled)
  }
}
