import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Enters a term, with its breaks, into the school’s calendar and into the cycles that are open.
struct TermEntering {
  let session: Session
  let dryRun: Bool

  /// Enters the term in place of one of the same name.
  ///
  /// - Returns: What becomes of it in each open cycle, line by line.
  /// - Throws: `Failure` where the dates do not fit or cannot be written.
  func enter(_ term: SchoolTerm, by officer: PersonID?) throws(Failure) -> [String] {
    var calendar = session.organisation.calendar
    calendar.terms.removeAll { $0.name == term.name }
    calendar.terms.append(term)
    calendar.terms.sort { $0.first < $1.first }
    if let problem = calendar.problems().first {
      throw .usage("the dates do not fit: \(problem)", remedy: "Check --from and --to.")
    }
    let result = calendar
    if !dryRun {
      try session.workspace.changeOrganisation(refusal: { Failure($0) }) {
        organisation throws(Failure) in
        organisation.calendar = result
      }
    }
    return try changes(by: term, officer)
  }

  /// What becomes of the term in each open cycle, line by line.
  private func changes(by term: SchoolTerm, _ officer: PersonID?) throws(Failure) -> [String] {
    var lines: [String] = []
    for (name, summary) in try session.openCycles() {
      guard let range = term.range,
        summary.calendar.terms.contains(where: { $0.name == term.name })
          || range.last >= summary.period.first
      else { continue }
      let event = CycleEvent(at: session.environment.now(), by: officer)
      let change: TermChange
      if dryRun {
        var cycle = summary
        change = cycle.enter(term, event)
      } else {
        change = try failing { () throws(StoreFailure) in
          try session.workspace.enter(term, in: name, event)
        }
      }
      if let line = line(change, of: term) {
        lines.append("  In the open cycle \(name) \(line).\n")
      }
    }
    return lines
  }

  private func line(_ change: TermChange, of term: SchoolTerm) -> String? {
    let will = dryRun ? "would count" : "counts"
    switch change {
    case .unchanged: return nil
    case .added: return "it \(will) from now on"
    case .corrected(let old) where (old.first, old.last) == (term.first, term.last):
      return "it \(will) from now on"
    case .corrected(let old):
      return "it \(will) in place of \(old.first.text) to \(old.last.text)"
    case .held(let kept):
      return "it stays \(kept.first.text) to \(kept.last.text), since a day that would move is over"
    case .refused(let other):
      return "it is left aside, since it lies across “\(other)” as that stands there"
    }
  }
}
