import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Says who reviews somebody.
struct ReviewerAssign: AppraiseCommand, Equatable {
  var reviewee: String
  var reviewers: [String]
  var ground: String?
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "assign", "Say who reviews somebody; the first leads",
    effect: .writes,
    examples: [
      "appraise reviewer assign S014 S003",
      "appraise reviewer assign S014 S005 --ground \"S003 is away for most of the cycle\"",
    ],
    Argument("reviewee", .reviewee, "Who is reviewed"),
    Arguments("reviewer", .person, minimum: 1, "Who reviews"),
    Option("ground", .words, "Why it is not the line manager, or what the managers agreed"),
    RecordingOptions.options,
    into: ReviewerAssign.init(reviewee:reviewers:ground:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    var people: [Person] = []
    for word in reviewers { people.append(try session.person(word)) }
    if let left = people.first(where: { $0.lastDayThere(before: environment.today) != nil }) {
      throw Failure("Refused: \(left.fullName) (\(left.id)) has left.", code: 1)
    }
    let chosen = people
    try session.record(about: reviewee, options) { review, _ throws(Failure) in
      let assignment = ReviewerAssignment(
        reviewers: chosen.map(\.id), rank: chosen.first?.rank, ground: ground,
        roles: review.policy.roles(
          of: chosen.map(\.id), among: session.organisation.roles,
          at: review.record.facts?.school))
      let names = chosen.map { "\($0.fullName) (\($0.id))" }.joined(separator: ", ")
      return Proposal(
        .reviewers(assignment), act: "reviewers.assign", because: ground,
        says: "reviewed by \(names)")
    }
    try sayWhoIsUntrained(chosen, session)
  }

  /// That somebody who is to review lacks training is no hindrance, but whoever assigns may not know.
  private func sayWhoIsUntrained(_ people: [Person], _ session: Session) throws(Failure) {
    let store = try session.cycle(about: reviewee)
    if store.rules.policy.training.isEmpty { return }
    let statuses = store.rules.training(
      of: ["reviewer": Set(people.map(\.id))], done: try session.whatWasDone(under: store),
      asOf: session.environment.today)
    for status in statuses where status.isWanted {
      let name = people.first { $0.id == status.person }?.fullName ?? ""
      session.environment.err(
        "Note: \(name) (\(status.person)) has not had \(status.rule.title), or too long ago"
          + " (\(status.rule.clauses.joined(separator: " "))).\n"
          + "  What to do: appraise training record \(status.person) \(status.rule.id) --on DAY\n")
    }
  }
}
