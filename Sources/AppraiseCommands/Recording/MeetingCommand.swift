import AppraisalCore
import CommandLineKit

/// Records a meeting.
struct MeetingCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var kind: String
  var attended: [String]
  var note: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "meeting", "Record a meeting that was held",
    effect: .writes,
    examples: ["appraise meeting S014 interim --on 2025-10-14 --note \"On track\""],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("kind", .from("meeting"), "The kind of meeting, one of the policy’s"),
    Options("attended", .person, "Who was there besides"),
    Option("note", .words, "What was noted"),
    RecordingOptions.options,
    into: MeetingCommand.init(reviewee:kind:attended:note:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    var people: [PersonID] = []
    for word in attended { people.append(try session.person(word).id) }
    let present = people
    try session.record(about: reviewee, options) { review, _ throws(Failure) in
      let kinds = review.policy.meetings
      guard let meeting = kinds.first(where: { $0.id == kind }) else {
        throw .usage(
          "“\(kind)” is not a kind of meeting under this policy",
          remedy: KnownWords.remedy(for: kind, among: kinds.map(\.id), called: "kinds"))
      }
      return Proposal(
        .meeting(
          MeetingHeld(
            meeting: meeting.id, attended: present.isEmpty ? nil : present, note: note)),
        act: "meeting.\(meeting.id)", says: "the \(meeting.title)")
    }
  }
}
