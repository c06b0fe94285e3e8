import AppraisalCore
import CommandLineKit

/// Prints the confidential working paper on whether groups of people fare alike.
struct FairnessCommand: AppraiseCommand, Equatable {
  var report: String?
  var school: String?
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "fairness", "The confidential working paper on whether groups fare alike, for HR officers",
    discussion: """
      It compares by what is kept for equality monitoring, as the policy’s report that is named does, \
      with every number, however small, and the chance of each gap. It is for HR officers who may \
      count everybody; governors get its words with “appraise report governors”.
      """,
    effect: .reads, examples: ["appraise report fairness -o fairness.html"],
    OptionalArgument(
      "report", .from("report"), "Whose comparisons; else the first that is yours"),
    Option(
      "school", .from("school"), "Which school, where a report on one school could be of several"),
    Place.options, OutputOptions.options,
    into: FairnessCommand.init(report:school:place:output:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, place)
    try session.officer()
    let store = try session.cycle()
    let chosen = try session.report(called: report, in: store)
    guard chosen.sections.flatMap(\.by).contains(where: \.isOfEquality) else {
      throw .missing(
        "“\(chosen.title)” compares nothing for equality’s sake",
        remedy: "State “by” with sex, ethnic-group, disability, age-band or part-time in a section "
          + "of it, in the policy of the next cycle.")
    }
    let summary = try session.summary(of: chosen, in: store, school: school)
    // Its small numbers tell of single people, as reading their records does.
    try session.keepView(
      of: try session.reviewees(of: store), in: store, at: nil, act: chosen.act, output)
    try environment.print(
      FairnessReport.report(on: summary, asOf: environment.today), output)
  }
}
