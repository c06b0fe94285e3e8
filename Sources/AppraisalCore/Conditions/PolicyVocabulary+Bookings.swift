extension Vocabulary {
  /// What is known of a meeting that is booked.
  mutating func addBookings(of policy: Policy) {
    for meeting in policy.meetings {
      let name = "meeting.\(meeting.id)"
      add("\(name).booked", .day, "the day for which the \(meeting.title) is booked")
      add("\(name).booked.recorded", .day, "the day on which the \(meeting.title) was booked")
      add("\(name).starts", .time, "when the \(meeting.title) is to begin")
      add("\(name).minutes", .number, "how many minutes are set aside for the \(meeting.title)")
      add("\(name).place", .yesNo, "whether a place is given for the \(meeting.title)")
    }
  }
}
