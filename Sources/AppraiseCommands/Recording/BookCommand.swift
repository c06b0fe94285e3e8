import AppraisalCore
import CommandLineKit

/// Books a meeting before it is held.
struct BookCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var kind: String
  var day: Day
  var starts: CivilTime?
  var minutes: Int?
  var place: String?
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "book", "Book a meeting before it is held",
    discussion: """
      Booking again takes the place of an earlier booking of the kind; withdraw cancels it. The \
      agenda shows the day, and its calendar the time, by the clocks of the United Kingdom.
      """,
    effect: .writes,
    examples: [
      "appraise book S014 annual --on 2026-03-12 --starts 14:00 --minutes 60 --place \"Room 2\""
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("kind", .from("meeting"), "The kind of meeting, one of the policy’s"),
    RequiredOption("on", .day, "The day for which it is booked, today or later"),
    Option("starts", .time, "When it begins"),
    Option("minutes", .number(in: 1...1440), "How many minutes are set aside"),
    Option("place", .words, "Where"),
    SetUpOptions.options,
    into: BookCommand.init(reviewee:kind:day:starts:minutes:place:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    if day < environment.today {
      throw .usage(
        "\(day.text) is over, and only what is to come is booked",
        remedy: "Record a meeting that was held: appraise meeting REVIEWEE KIND --on DAY")
    }
    if let starts, let minutes, starts.adding(minutes: minutes) == nil {
      throw .usage(
        "a meeting of \(minutes) minutes from \(starts.text) would end on another day",
        remedy: "Give an earlier time with --starts, or fewer --minutes.")
    }
    let recording = RecordingOptions(
      place: options.place, on: nil, dryRun: options.dryRun, quiet: options.quiet)
    try session.record(about: reviewee, recording) { review, _ throws(Failure) in
      let meeting = try MeetingCommand.kind(kind, in: review.policy)
      let booking = MeetingBooked(
        meeting: meeting.id, day: day, starts: starts, minutes: minutes, place: place)
      let earlier = review.record.booking(of: meeting.id)
      var proposal = Proposal(
        .booked(booking), act: "book.\(meeting.id)",
        says: "the \(meeting.title) is booked for \(booking.text)"
          + (earlier.map { ", no longer for \($0.text)" } ?? ""))
      proposal.doubts = review.doubts(about: booking)
      return proposal
    }
  }
}
