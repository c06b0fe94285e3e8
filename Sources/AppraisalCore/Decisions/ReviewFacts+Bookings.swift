extension ReviewFacts {
  /// What the booking of a kind of meeting says; nil for other facts of it.
  func bookingValue(_ kind: String, _ asked: String) -> FactValue? {
    guard ["booked", "booked.recorded", "starts", "minutes", "place"].contains(asked) else {
      return nil
    }
    guard let booked = review.bookedDay(of: kind) else { return .absent }
    switch asked {
    case "booked": return .day(booked.booking.day)
    case "booked.recorded": return .day(booked.entry.onRecord)
    default: return value(asked, of: booked.booking)
    }
  }

  /// What a booking that is about to be recorded says; nil for other facts of an entry.
  func bookingEntryValue(_ asked: String, _ act: Act) -> FactValue? {
    guard ["starts", "ends", "minutes", "place"].contains(asked) else { return nil }
    guard case .booked(let booking)? = act.content else { return .absent }
    return value(asked, of: booking)
  }

  private func value(_ asked: String, of booking: MeetingBooked) -> FactValue {
    switch asked {
    case "starts": booking.starts.map { .time($0) } ?? .absent
    case "ends": booking.ends.map { .time($0) } ?? .absent
    case "minutes": booking.minutes.map { .number(Quantity($0)) } ?? .absent
    default: .yesNo(booking.place != nil)
    }
  }
}
