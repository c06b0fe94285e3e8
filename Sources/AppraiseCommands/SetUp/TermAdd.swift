import AppraisalCore
import AppraisalFiles
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
    var calendar = session.organisation.calendar
    let breaks = (calendar.terms.first { $0.name == name }?.breaks ?? []).filter {
      from <= $0.first && $0.last <= to
    }
    calendar.terms.removeAll { $0.name == name }
    let term = SchoolTerm(name: name, first: from, last: to, breaks: breaks)
    calendar.terms.append(term)
    calendar.terms.sort { $0.first < $1.first }
    if let problem = calendar.problems().first {
      throw .usage("the dates do not fit: \(problem)", remedy: "Check --from and --to.")
    }
    let result = calendar
    if !options.dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.calendar = result
      }
    }
    let changes = try changes(by: term, officer, in: session)
    if !options.quiet {
      environment.out("\(name): \(from.text) to \(to.text).\n" + changes.joined())
    }
  }

  /// What becomes of the term in each open cycle, line by line.
  private func changes(
    by term: SchoolTerm, _ officer: PersonID?, in session: Session
  ) throws(Failure) -> [String] {
    var lines: [String] = []
    for (name, summary) in try session.openCycles() {
      guard let range = term.range,
        summary.calendar.terms.contains(where: { $0.name == term.name })
          || range.last >= summary.period.first
      else { continue }
      let event = CycleEvent(at: session.environment.now(), by: officer)
      let change: TermChange
      if options.dryRun {
        var cycle = summary
        change = cycle.enter(term, event)
      } else {
        change = try failing { () throws(StoreFailure) in
          try session.workspace.enter(term, in: name, event)
        }
      }
      if let line = line(change) { lines.append("  In the open cycle \(name) \(line).\n") }
    }
    return lines
  }

  private func line(_ change: TermChange) -> String? {
    let will = options.dryRun ? "would count" : "counts"
    switch change {
    case .unchanged: return nil
    case .added: return "it \(will) from now on"
    case .corrected(let old):
      return "it \(will) in place of \(old.first.text) to \(old.last.text)"
    case .held(let kept):
      return "it stays \(kept.first.text) to \(kept.last.text), since a day that would move is over"
    case .refused(let other):
      return "it is left aside, since it lies across “\(other)” as that stands there"
    }
  }
}
