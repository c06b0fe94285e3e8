import AppraisalCore
import CommandLineKit

/// Enters a break within a term, such as half-term, into the school's calendar.
struct TermBreak: AppraiseCommand, Equatable {
  var name: String
  var from: Day
  var to: Day
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "break", "Enter a break within a term, such as half-term",
    discussion: """
      Its days are no school days, so what is counted in school days or working weeks passes over \
      them. It takes the place of any break of the term that it overlaps, and counts in the cycles \
      that are open as well.
      """,
    effect: .writes,
    examples: ["appraise term break \"Autumn 2025\" --from 2025-10-27 --to 2025-10-31"],
    Argument("name", .text, "The term’s name"),
    RequiredOption("from", .day, "Its first day"),
    RequiredOption("to", .day, "Its last day"),
    SetUpOptions.options,
    into: TermBreak.init(name:from:to:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    let terms = session.organisation.calendar.terms
    guard var term = terms.first(where: { $0.name == name }) else {
      throw .missing(
        "there is no term “\(name)”",
        remedy: KnownWords.remedy(for: name, among: terms.map(\.name), called: "terms"))
    }
    guard let range = DayRange(from, to) else {
      throw .usage(
        "the break would end (\(to.text)) before it begins (\(from.text))",
        remedy: "Check --from and --to.")
    }
    term.breaks.removeAll { $0.overlaps(range) }
    term.breaks.append(range)
    term.breaks.sort { $0.first < $1.first }
    let lines = try TermEntering(session: session, dryRun: options.dryRun).enter(term, by: officer)
    if !options.quiet {
      environment.out("\(name), no school: \(range.text).\n" + lines.joined())
    }
  }
}
