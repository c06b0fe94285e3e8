/// A meeting that is booked for a day to come.
public struct MeetingBooked: Codable, Hashable, Sendable {
  /// The kind, one of the policy's.
  public var meeting: String
  /// The day for which it is booked.
  public var day: Day
  /// When it begins, by the clocks of that day.
  public var starts: CivilTime?
  /// How many minutes are set aside.
  public var minutes: Int?
  /// Where.
  public var place: String?

  /// A booking.
  public init(
    meeting: String, day: Day, starts: CivilTime? = nil, minutes: Int? = nil,
    place: String? = nil
  ) {
    self.meeting = meeting
    self.day = day
    self.starts = starts
    self.minutes = minutes
    self.place = place
  }

  /// When it ends on the same day; nil while that is not known.
  public var ends: CivilTime? { minutes.flatMap { starts?.adding(minutes: $0) } }

  /// The day with what else is known, in plain words.
  public var text: String {
    [
      day.text, starts.map { time in time.text + (ends.map { " to \($0.text)" } ?? "") },
      ends == nil ? minutes.map { "\($0) minutes" } : nil, place,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Record {
  /// Bookings are replaced by later ones of the same kind; one that is taken back leaves none.
  mutating func book(_ booking: MeetingBooked, _ entry: Entry, isWithdrawn: Bool) {
    bookings[booking.meeting] = isWithdrawn ? nil : entry
    cancelledBookings[booking.meeting] = isWithdrawn ? entry : nil
  }

  /// The booking that stands for a kind of meeting.
  public func booking(of kind: String) -> MeetingBooked? {
    guard case .booked(let booking)? = bookings[kind]?.content else { return nil }
    return booking
  }
}
