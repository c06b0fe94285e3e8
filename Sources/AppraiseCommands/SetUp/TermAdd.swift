import AppraisalCore
import CommandLineKit

/// Enters a term into the school’s calendar.
struct TermAdd: AppraiseCommand, Equatable {
  var name: String
  var from: Day
  var to: Day
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "add", "Enter the dates of a term; rules that speak of terms need them",
    discussion: """
      A term of the same name is corrected. Cycles that are open take the dates up as well, so that \
      days that were not known become known; of a term that they have already, only days that are \
      still to come are moved, since what is over has been relied on.
      """,
    effect: .writes,
    examples: ["appraise term add \"Autumn 2025\" --from 2025-09-01 --to 2025-12-19"],
    Argument("name", .text, "The term’s name"),
    RequiredOption("from", .day, "Its first day"),
    RequiredOption("to", .day, "Its last day"),
    SetUpOptions.options,
    into: TermAdd.init(name:from:to:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    let known = session.organisation.calendar.terms.first { $0.name == name }
    let breaks = (known?.breaks ?? []).filter { from <= $0.first && $0.last <= to }
    let term = SchoolTerm(name: name, first: from, last: to, breaks: breaks)
    let lines = try TermEntering(session: session, dryRun: options.dryRun).enter(term, by: officer)
    if !options.quiet {
      environment.out("\(name): \(from.text) to \(to.text).\n" + lines.joined())
    }
  }
}
