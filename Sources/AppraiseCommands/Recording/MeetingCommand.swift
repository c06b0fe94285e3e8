import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Records a meeting.
struct MeetingCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var kind: String
  var attended: [String]
  var note: String?
  var opens: CycleName?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "meeting", "Record a meeting that was held",
    discussion: """
      Where the policy lets one meeting close a cycle and open the next, --opens records it in both: \
      in the next cycle as the kind that the policy names. Either both are recorded or neither is.
      """,
    effect: .writes,
    examples: [
      "appraise meeting S014 interim --on 2025-10-14 --note \"On track\"",
      "appraise meeting S014 annual --opens 2026-27",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Argument("kind", .from("meeting"), "The kind of meeting, one of the policy’s"),
    Options("attended", .person, "Who was there besides"),
    Option("note", .words, "What was noted"),
    Option("opens", .cycle, "The next cycle, which it opens as well"),
    RecordingOptions.options,
    into: MeetingCommand.init(reviewee:kind:attended:note:opens:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    var people: [PersonID] = []
    for word in attended { people.append(try session.person(word).id) }
    let present = people
    if let opens { return try record(present, opening: opens, in: session) }
    try session.record(about: reviewee, options) { review, _ throws(Failure) in
      let meeting = try MeetingCommand.kind(kind, in: review.policy)
      return Proposal(
        .meeting(
          MeetingHeld(
            meeting: meeting.id, attended: present.isEmpty ? nil : present, note: note)),
        act: "meeting.\(meeting.id)", says: "the \(meeting.title)")
    }
  }

  private func record(
    _ present: [PersonID], opening next: CycleName, in session: Session
  ) throws(Failure) {
    let store = try session.cycle(clauses: .whenCited)
    if store.cycle.name == next {
      throw .usage(
        "\(next) cannot open itself", remedy: "Name the next cycle with --opens.")
    }
    let following = try session.cycle(named: next, clauses: .whenCited)
    let closing = try MeetingCommand.kind(kind, in: store.rules.policy)
    guard let opening = closing.opens else {
      throw .usage(
        "the \(closing.title) opens no cycle under this policy",
        remedy: "Leave out --opens, and record the other meeting by itself.")
    }
    let also = try MeetingCommand.kind(opening, in: following.rules.policy)
    func part(_ kind: MeetingKind, of store: CycleStore) -> LinkedPart {
      LinkedPart(store: store) { _, link throws(Failure) in
        Proposal(
          .meeting(
            MeetingHeld(
              meeting: kind.id, attended: present.isEmpty ? nil : present, note: note,
              with: link)),
          act: "meeting.\(kind.id)", says: "the \(kind.title) in \(store.name)")
      }
    }
    try session.recordLinked(
      about: reviewee, options, first: part(closing, of: store), second: part(also, of: following))
  }

  /// The kind of meeting that a word names.
  static func kind(_ word: String, in policy: Policy) throws(Failure) -> MeetingKind {
    guard let meeting = policy.meetings.first(where: { $0.id == word }) else {
      throw .usage(
        "“\(word)” is not a kind of meeting under this policy",
        remedy: KnownWords.remedy(for: word, among: policy.meetings.map(\.id), called: "kinds"))
    }
    return meeting
  }
}
