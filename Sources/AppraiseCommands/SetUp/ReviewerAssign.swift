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
    if let left = people.first(where: { $0.hasLeft(on: environment.today) }) {
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
  }
}
