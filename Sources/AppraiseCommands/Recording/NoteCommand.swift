import AppraisalCore
import CommandLineKit

/// Adds a dated line to the year's log.
struct NoteCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var text: String
  var topic: NoteTopic?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "note", "Add a dated line to the year’s log",
    effect: .writes,
    examples: [
      "appraise note S014 \"Calm with an upset parent\" --on 2025-11-12",
      "appraise note S014 \"Registers late three times\" --topic concern",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("text", .words, "The line"),
    Option("topic", .oneOf(NoteTopic.self), "What sort of line"),
    RecordingOptions.options,
    into: NoteCommand.init(reviewee:text:topic:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      _, _ throws(Failure) in
      Proposal(
        .note(NoteText(text: text, topic: topic?.rawValue)), act: "note",
        says: topic == .concern ? "a concern" : "a note")
    }
  }
}

/// What sort of line in the year's log.
enum NoteTopic: String, CaseIterable, Sendable {
  /// Something that went well.
  case praise
  /// Something that worries, raised with the person.
  case concern
  /// Circumstances that the person could not help.
  case circumstances
}
