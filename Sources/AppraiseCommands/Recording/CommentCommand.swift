import AppraisalCore
import CommandLineKit

/// Records the reviewee's comment.
struct CommentCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var text: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "comment", "Record the reviewee’s own comment",
    effect: .writes,
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("text", .words, "The comment"),
    RecordingOptions.options,
    into: CommentCommand.init(reviewee:text:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      _, _ throws(Failure) in
      Proposal(.comment(CommentText(text: text)), act: "comment", says: "the reviewee’s comment")
    }
  }
}

/// Records that the reviewee has no comment to make.
struct DeclineComment: AppraiseCommand, Equatable {
  var reviewee: String
  var because: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "decline-comment", "Record that the reviewee has no comment to make",
    effect: .writes,
    Argument("reviewee", .reviewee, "Whose review"),
    Option("because", .words, "Why, where there is something to say"),
    RecordingOptions.options,
    into: DeclineComment.init(reviewee:because:options:))

  func run(in environment: Environment) throws(Failure) {
    try Session(environment, options.place).record(about: reviewee, options) {
      _, _ throws(Failure) in
      Proposal(
        .commentDeclined(CommentDeclined(because: because)), act: "comment.decline",
        because: because, says: "that the reviewee makes no comment")
    }
  }
}
